import assert from 'node:assert/strict'
import { test } from 'node:test'
import { actorOf } from '../../platform/actor.ts'
import { vietnamCalendar } from '../../platform/calendar/index.ts'
import { boardsOn } from './boards.ts'
import { type Awaited, queueFor } from './queue.ts'

const [portal, commune, elsewhere] = [1, 2, 3]
const boards = boardsOn(
  [{ agencyId: portal, submitsTo: null, publishesItself: true, validFrom: '2023-01-01', validTo: null }],
  '2023-09-20',
)
const who = (role: string, agencyId: number) => actorOf(role, role, [{ role, agencyId }])
const [writer, editor, chief] = [
  who('unit_officer', commune),
  who('editor', portal),
  who('chief_editor', portal),
]
const today = { day: Temporal.PlainDate.from('2023-09-20'), calendar: vietnamCalendar() }

const one = (id: number, more: Partial<Awaited>): Awaited => ({
  editionId: id,
  storyId: id,
  agencyId: commune,
  kind: 'news',
  lang: 'vi',
  version: 1,
  state: 'draft',
  title: `Tin ${id}`,
  createdBy: 'unit_officer',
  submittedBy: null,
  savedBy: 'unit_officer',
  savedAt: '2023-09-18T02:00:00Z',
  submittedAt: null,
  returnedAt: null,
  returnedBy: null,
  returnReason: null,
  approvedAt: null,
  approvedBy: null,
  scheduledFor: null,
  failedAt: null,
  failure: null,
  outAt: null,
  publishedBy: null,
  forcedReason: null,
  isUnratified: false,
  isProposed: false,
  proposedAt: null,
  proposedBy: null,
  reviewOn: null,
  documentUnseenSince: null,
  documentChangedBy: null,
  unsettledComments: 0,
  ...more,
})
const ids = (list: readonly Awaited[]) => list.map(({ editionId }) => editionId)

test('the longest waiting comes first, with the working days it has waited', () => {
  const submitted = (id: number, submittedAt: string) => one(id, { state: 'submitted', submittedAt })
  const all = [submitted(1, '2023-09-19T02:00:00Z'), submitted(2, '2023-09-15T02:00:00Z')]
  const { toReview } = queueFor(editor, boards, all, today)
  assert.deepEqual(
    toReview.map(({ editionId, days }) => [editionId, days]),
    [
      [2, 3],
      [1, 1],
    ],
  )
})

test('a returned text waits since it was returned, a draft since it was last saved', () => {
  const all = [one(1, {}), one(2, { state: 'returned', returnedAt: '2023-09-15T02:00:00Z' })]
  const { mine } = queueFor(writer, boards, all, today)
  assert.deepEqual(ids(mine), [2, 1])
})

test('nothing of an agency is in the queue of who has no business with it', () => {
  const all = [one(1, {}), one(2, { state: 'submitted', submittedAt: '2023-09-19T02:00:00Z' })]
  const queue = queueFor(who('editor', elsewhere), boards, all, today)
  assert.deepEqual([queue.mine, queue.toReview, queue.forMe], [[], [], 0])
})

test('what somebody wrote waits for another’s eyes, and is not counted as their own next step', () => {
  const own = one(1, { state: 'submitted', submittedAt: '2023-09-19T02:00:00Z', submittedBy: 'editor' })
  const queue = queueFor(editor, boards, [own], today)
  assert.deepEqual([queue.toReview[0]?.isOwn, queue.forMe], [true, 0])
  assert.equal(queueFor(chief, boards, [own], today).forMe, 1)
})

test('an emergency waits for another than who forced it; what is put forward for the portal’s board', () => {
  const forced = { state: 'published', isUnratified: true, outAt: '2023-09-19T02:00:00Z' } as const
  const all = [
    one(1, { ...forced, publishedBy: 'chief_editor' }),
    one(2, { state: 'published', isProposed: true, proposedAt: '2023-09-19T02:00:00Z' }),
  ]
  assert.equal(queueFor(chief, boards, all, today).forMe, 1)
  assert.equal(queueFor(editor, boards, all, today).forMe, 2)
  assert.equal(queueFor(writer, boards, all, today).forMe, 0)
})

test('a changed document waits for another than who changed it, whoever wrote the text', () => {
  const changed = { documentUnseenSince: '2023-09-19T02:00:00Z', documentChangedBy: 'chief_editor' }
  const all = [one(1, { ...changed, state: 'published', submittedBy: 'editor' })]
  assert.deepEqual(ids(queueFor(chief, boards, all, today).documents), [1])
  assert.equal(queueFor(chief, boards, all, today).forMe, 0)
  assert.equal(queueFor(editor, boards, all, today).forMe, 1)
  assert.equal(queueFor(writer, boards, all, today).forMe, 0)
})

test('a story is to be looked at from its day on', () => {
  const on = (reviewOn: string) => one(1, { state: 'published', reviewOn })
  assert.deepEqual(ids(queueFor(writer, boards, [on('2023-09-20')], today).toLookAt), [1])
  assert.deepEqual(ids(queueFor(writer, boards, [on('2023-09-21')], today).toLookAt), [])
})

test('the next to go out is the first of the scheduled', () => {
  const at = (id: number, scheduledFor: string) => one(id, { state: 'scheduled', scheduledFor })
  const all = [at(1, '2023-09-22T02:00:00Z'), at(2, '2023-09-21T02:00:00Z')]
  assert.deepEqual(ids(queueFor(editor, boards, all, today).scheduled), [2, 1])
})
