import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { keyOfDay } from '../bulk/key-of-day.ts'
import { entryForm, entryOf } from './entry-form.ts'

const filled = {
  clientKey: '0b7f0c2e-6a0e-4d0a-9a53-3f3b1f6b2a11',
  agency: '12',
  form: 'loudspeaker',
  what: 'Phát bài “5 thủ tục nộp hồ sơ trực tuyến tại xã”',
  theme: ['4', '8'],
  audience: 'rural_people',
  area: '12',
  doneFrom: '2023-09-14',
}

const read = (change: Record<string, unknown> = {}) => entryOf(entryForm.parse({ ...filled, ...change }))
const wrongFields = (change: Record<string, unknown>) => {
  const parsed = entryForm.safeParse({ ...filled, ...change })
  return parsed.success ? [] : parsed.error.issues.map((issue) => issue.path[0])
}

test('the least an officer fills in is a whole entry', () => {
  assert.deepEqual(read(), {
    agencyId: 12,
    formKey: 'loudspeaker',
    what: 'Phát bài “5 thủ tục nộp hồ sơ trực tuyến tại xã”',
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
    themeIds: [4, 8],
    audienceKeys: ['rural_people'],
    areaIds: [12],
    assignmentIds: [],
  })
})

test('days and times are read as people write them', () => {
  assert.equal(read({ doneFrom: '14/9/2023' }).doneFrom, '2023-09-14')
  assert.equal(read({ startTime: '7:05' }).startTime, '07:05')
  assert.equal(read({ startTime: '17h00' }).startTime, '17:00')
  assert.deepEqual(wrongFields({ doneFrom: '31/02/2023' }), ['doneFrom'])
  assert.deepEqual(wrongFields({ startTime: '25:00' }), ['startTime'])
})

test('numbers are read with either mark between thousands, and nothing is guessed', () => {
  for (const text of ['2416', '2.416', '2,416', '2 416']) assert.equal(read({ reach: text }).reach, 2416)
  for (const text of ['1.5', '-3', 'nhiều', '1e9', '99999999999'])
    assert.deepEqual(wrongFields({ reach: text }), ['reach'], text)
})

test('how people were counted is dropped where no number is given', () => {
  assert.equal(read({ reachCounted: 'estimate' }).reachCounted, null)
  assert.equal(read({ reachCounted: 'estimate', reach: '640' }).reachCounted, 'estimate')
})

test('only addresses a browser may open are links', () => {
  const links = (link: string) => entryForm.parse({ ...filled, link }).link
  assert.deepEqual(links(' https://ninhthuan.gov.vn/tin?a=1\nhttp://vi.du.vn '), [
    'https://ninhthuan.gov.vn/tin?a=1',
    'http://vi.du.vn/',
  ])
  for (const link of [
    'javascript:alert(1)',
    'data:text/html,x',
    'ninhthuan.gov.vn',
    'https://a:b@c.vn',
    'https://x',
  ])
    assert.deepEqual(wrongFields({ link }), ['link'], link)
})

test('what is missing is said beside its field', () => {
  assert.deepEqual(wrongFields({ what: ' ', audience: '', area: [], form: undefined, doneFrom: '' }).sort(), [
    'area',
    'audience',
    'doneFrom',
    'form',
    'what',
  ])
})

test('whatever is posted, the answer is an entry or named fields, never an error', () => {
  const anything = fc.oneof(fc.string(), fc.array(fc.string(), { maxLength: 4 }), fc.constant(undefined))
  const names = Object.keys(entryForm.shape)
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom(...names), anything), (change) => {
      const parsed = entryForm.safeParse({ ...filled, ...change })
      if (!parsed.success)
        assert.ok(parsed.error.issues.every((issue) => names.includes(String(issue.path[0]))))
      else assert.match(entryOf(parsed.data).doneFrom, /^\d{4}-\d\d-\d\d$/)
    }),
  )
})

test('a key made by chance is a form’s; keys made of names, of sources, rows and days, are nobody’s to take before', () => {
  assert.deepEqual(wrongFields({}), [])
  assert.deepEqual(wrongFields({ clientKey: keyOfDay(filled.clientKey, '2023-09-14') }), ['clientKey'])
  assert.deepEqual(wrongFields({ clientKey: '6f0c2b4e-9d7a-5c5f-8b1e-3a2d5c6f7081' }), ['clientKey'])
})
