import assert from 'node:assert/strict'
import { test } from 'node:test'
import { activityScene } from '../../../../test/support/activity-scene.ts'
import { fileOf, photoWithPosition } from '../../../../test/support/sample-files.ts'
import { gatherEvidence } from '../../gather-evidence.ts'
import { sightOf } from '../../permissions.ts'
import { noticeEvidence } from '../notice/notice-evidence.ts'
import { type EvidenceRisk, risksOfEvidence } from '../risks.ts'
import { acceptNear, remarkNear } from './remark-near.ts'
import { nearCopiesOf } from './store-near.ts'

const told =
  'Tổ công nghệ số cộng đồng đến từng nhà hướng dẫn bà con nộp hồ sơ trực tuyến, làm mẫu trên điện thoại và trả lời câu hỏi về lệ phí; ba hộ nộp ngay tại chỗ.'

test('a likeness is explained by the agency, accepted by who verifies, and then no risk any more', async (t) => {
  const { world, deps, officer, programmeOfficer, entry, log } = await activityScene(t)
  const first = await log({ links: [], entry: { ...entry, details: told } })
  const second = await log({ links: [], entry: { ...entry, details: `${told} Bà con hẹn buổi sau.` } })
  await noticeEvidence(deps)
  const risks = async (id: number) => (await risksOfEvidence(deps.db, [id], '2023-09-20')).get(id) ?? []
  const near = async (actor = officer) => (await nearCopiesOf(deps.db, sightOf(actor), second))[0]
  const found = await near()
  assert.deepEqual(
    [found?.kind, found?.source, found?.activityId, found?.isSeen],
    ['text', 'entry', first, true],
  )
  assert.deepEqual(await risks(second), ['near_copy', 'no_evidence'] satisfies EvidenceRisk[])

  const word = { activityId: second, nearCopyId: found!.id, words: 'Hai buổi làm chung với thôn bên.' }
  const stranger = await world.actor('unit_officer', 'ubnd-xa-phuoc-thang')
  assert.equal((await remarkNear(deps, stranger, word)).ok, false)
  assert.equal((await nearCopiesOf(deps.db, sightOf(stranger), second))[0]?.isSeen, false)
  assert.equal((await remarkNear(deps, officer, { ...word, words: '' })).ok, false)
  assert.equal((await acceptNear(deps, programmeOfficer, word)).ok, false)
  assert.ok((await remarkNear(deps, officer, word)).ok)
  assert.ok((await remarkNear(deps, officer, word)).ok)
  assert.equal((await acceptNear(deps, officer, word)).ok, false)
  assert.ok((await acceptNear(deps, programmeOfficer, { ...word, words: 'Có xác nhận của thôn.' })).ok)
  assert.equal((await near())?.remark?.acceptedReason, 'Có xác nhận của thôn.')
  assert.deepEqual(await risks(second), ['no_evidence'])
  assert.deepEqual(await risks(first), ['near_copy', 'no_evidence'])

  assert.ok((await remarkNear(deps, officer, { ...word, words: 'Nói lại cho rõ.' })).ok)
  assert.equal((await near())?.remark?.acceptedReason, null)
  const lines = await deps.db
    .selectFrom('platform.history')
    .select('action')
    .where('subject', '=', `near-copy:${found!.id}`)
    .execute()
  assert.equal(lines.length, 3)
})

test('risks are named for what they are, and an activity with sound evidence has none', async (t) => {
  const { deps, officer, entry, log } = await activityScene(t)
  const { files } = await gatherEvidence(deps, officer, {
    uploads: [fileOf('a.jpg', await photoWithPosition())],
    keptBefore: [],
  })
  const day = { doneFrom: '2023-09-01', doneTo: '2023-09-02' }
  const [sound, again] = [
    await log({ files, links: [] }),
    await log({ files, links: ['https://a.example/'], entry: { ...entry, ...day } }),
  ]
  await deps.db
    .insertInto('activities.evidenceRule')
    .values({ key: 'picture_day_tolerance', value: 1, validFrom: '2021-01-01', basis: 'thử' })
    .onConflict((oc) => oc.doNothing())
    .execute()
  await noticeEvidence(deps)
  await deps.db
    .updateTable('activities.capture')
    .set({ state: 'failed', reason: 'missing', dueAt: null })
    .execute()
  const risks = await risksOfEvidence(deps.db, [sound, again, 999], '2023-09-20')
  assert.deepEqual(
    [...risks],
    [
      [sound, ['same_file']],
      [again, ['capture_failed', 'day_mismatch', 'same_file']],
    ],
  )
  await deps.db
    .updateTable('activities.activity')
    .set({ state: 'cancelled', cancelledReason: 'nhầm', cancelledAt: '2023-09-20T01:00:00Z' })
    .where('id', '=', again)
    .execute()
  assert.deepEqual([...(await risksOfEvidence(deps.db, [sound], '2023-09-20'))], [])
})
