import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Agency, Directory } from '../agencies/index.ts'
import type { ActivityEntry } from './activity.ts'
import { type EntryFacts, judgeEntry } from './judge-entry.ts'
import type { Form, Word } from './words.ts'

const word = (key: string, validTo: string | null = null): Word => ({
  key,
  name: { vi: key, en: key },
  validFrom: '2021-01-01',
  validTo,
})
const form = (key: string): Form => ({
  ...word(key),
  icon: '',
  times: null,
  evidence: null,
  reachKind: null,
  planWords: [],
  firstFor: [],
  isTwoWay: false,
})
const agencies: Record<number, Partial<Agency>> = {
  1: { id: 1, areaCode: null },
  2: { id: 2, areaCode: '22846' },
}

const facts: EntryFacts = {
  today: '2023-09-20',
  directory: { byId: (id: number) => agencies[id] } as Directory,
  words: {
    forms: [form('loudspeaker')],
    audiences: [word('rural_people'), word('old', '2023-01-01')],
    programmes: [],
    languages: [word('vi')],
  },
  themes: [
    { id: 4, position: 4, title: 'Cải cách thủ tục hành chính', reformArea: null, planId: 1, agencyId: 1 },
  ],
  served: [{ assignmentId: 7, taskId: 3, content: '', period: { vi: '', en: '' } }],
}
const entry: ActivityEntry = {
  agencyId: 1,
  formKey: 'loudspeaker',
  what: 'Phát bài',
  details: null,
  place: null,
  doneFrom: '2023-09-14',
  doneTo: '2023-09-14',
  startTime: null,
  times: 1,
  reach: null,
  reachKind: null,
  reachCounted: null,
  cost: null,
  languages: ['vi'],
  programmes: [],
  themeIds: [4],
  audienceKeys: ['rural_people'],
  areaIds: [2],
  assignmentIds: [7],
}
const fields = (change: Partial<ActivityEntry>, about: Partial<EntryFacts> = {}) =>
  judgeEntry({ ...entry, ...change }, { ...facts, ...about }).map((issue) => issue.field)

test('a whole entry is not refused', () => assert.deepEqual(fields({}), []))

test('only what was done is logged: not tomorrow’s, not backwards, not across two years', () => {
  assert.deepEqual(fields({ doneFrom: '2023-09-20', doneTo: '2023-09-20' }), [])
  assert.deepEqual(fields({ doneFrom: '2023-09-21', doneTo: '2023-09-21' }), ['doneFrom'])
  assert.deepEqual(fields({ doneTo: '2023-09-21' }), ['doneTo'])
  assert.deepEqual(fields({ doneTo: '2023-09-13' }), ['doneTo'])
  assert.deepEqual(fields({ doneFrom: '2022-12-30', doneTo: '2023-01-02' }), ['doneTo'])
})

test('a word that no longer holds on the day is not taken', () => {
  assert.deepEqual(fields({ audienceKeys: ['old'] }), ['audience'])
  assert.deepEqual(fields({ formKey: 'carrier_pigeon' }), ['form'])
})

test('themes belong to the plan of the year; a year without a plan asks for none', () => {
  assert.deepEqual(fields({ themeIds: [] }), ['theme'])
  assert.deepEqual(fields({ themeIds: [5] }), ['theme'])
  assert.deepEqual(fields({ themeIds: [] }, { themes: [] }), [])
})

test('another agency’s work is not served', () =>
  assert.deepEqual(fields({ assignmentIds: [7, 8] }), ['work']))

test('an area is where an authority of the people sits, not a department', () =>
  assert.deepEqual(fields({ areaIds: [1] }), ['area']))

test('a number of people says how it was counted', () =>
  assert.deepEqual(fields({ reach: 640 }), ['reachCounted']))
