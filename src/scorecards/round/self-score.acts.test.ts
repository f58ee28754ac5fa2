import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openedScene, otherUnit } from '../../../test/support/score-scene.ts'
import { isNotFound, type Result } from '../../platform/result.ts'
import { confirmAll } from './confirm-all.ts'
import { markNotApplicable } from './mark-not-applicable.ts'
import { refreshProposals } from './refresh-proposals.ts'
import { type SelfScore, saveSelfScore } from './save-self-score.ts'
import { sheetInSight } from './store.ts'
import { evidenceOf } from './store-evidence.ts'
import { movesOf, scoresOfSheet } from './store-scores.ts'
import { submitSheet } from './submit-sheet.ts'

const refusedAt = (result: Result<unknown>) =>
  result.ok ? 'done' : result.issues.map(({ field }) => field).join()
const said = (result: Result<unknown>) => (result.ok ? '' : result.issues[0]!.text.vi)

test('a unit confirms what is counted, gives and proves the rest, and of two editors the second is told', async (t) => {
  const scene = await openedScene(t)
  const { world, deps, officer, head, sheetId, idOf, scoreOf } = scene
  const give = (code: string, change: Partial<SelfScore>, actor = officer) =>
    saveSelfScore(deps, actor, {
      ...{ sheetId, criterionId: idOf(code), edit: 1, points: null, note: '', checks: [] },
      ...{ added: { files: [], links: [], activityIds: [] }, removedEvidenceIds: [], ...change },
    })
  const link = { files: [], links: ['https://bacai.ninhthuan.gov.vn/'], activityIds: [] }

  const stranger = await world.actor('unit_officer', otherUnit)
  assert.ok(isNotFound(await give('A.2.1', { points: 1000, note: 'x' }, stranger)))
  assert.ok(isNotFound(await give('A.2.1', { points: 1000, note: 'x' }, scene.programmeOfficer)))
  assert.equal(await sheetInSight(world.db, stranger, sheetId), undefined)
  assert.equal(refusedAt(await give('B.1', { points: 1000 })), '')
  assert.equal(refusedAt(await give('A.2.1', {})), 'points')
  assert.equal(refusedAt(await give('A.2.1', { points: 'proposed' })), 'points')
  assert.equal(refusedAt(await give('A.2.1', { points: 2001, note: 'x' })), 'points')
  assert.equal(refusedAt(await give('A.2.1', { points: 1000 })), 'note')
  assert.equal(
    refusedAt(await give('A.1.1', { points: 3000 })),
    'note',
    'more than the facts say needs proof',
  )

  assert.ok((await give('A.2.1', { points: 1500, added: link })).ok)
  assert.ok((await give('A.2.1', { points: 1500, added: link })).ok, 'sent again it is done already')
  const moves = await movesOf(world.db, sheetId)
  assert.equal(moves.filter(({ stage }) => stage === 'self').length, 1)
  const stale = await give('A.2.1', { points: 2000, note: 'Khác' }, head)
  assert.match(said(stale), /unit_officer ubnd-huyen-bac-ai vừa lưu .* 1,500/)
  const [proof] = await evidenceOf(world.db, sheetId, idOf('A.2.1'))
  const gone = { points: 1500, edit: 2, removedEvidenceIds: [proof!.id] }
  assert.equal(refusedAt(await give('A.2.1', gone)), 'note', 'points do not stay without their proof')

  assert.ok((await give('A.2.2', { checks: ['web', 'nothing'], note: 'Đã có' })).ok)
  const checked = await scoreOf('A.2.2')
  assert.deepEqual([checked.selfPoints, checked.checks], [1500, ['web']])

  assert.equal(said(await submitSheet(deps, officer, sheetId)).includes('A.1.1, A.1.2'), true)
  const press = (code: string | null) => confirmAll(deps, officer, { sheetId, code })
  assert.deepEqual(await press('A.2'), { ok: true, value: { confirmed: 0 } })
  assert.deepEqual(await press('A.1'), { ok: true, value: { confirmed: 2 } })
  assert.deepEqual(await press(null), { ok: true, value: { confirmed: 0 } })
  assert.equal((await scoreOf('A.1.1')).selfPoints, 2667)
  assert.ok(isNotFound(await confirmAll(deps, stranger, { sheetId, code: null })))

  const both = await Promise.all([submitSheet(deps, officer, sheetId), submitSheet(deps, officer, sheetId)])
  assert.ok(both.every(({ ok }) => ok))
  const mails = await world.db.selectFrom('platform.mail').select(['key', 'subject']).execute()
  assert.deepEqual(
    mails.map(({ subject }) => subject),
    ['Chờ ký phiếu tự chấm điểm: UBND huyện Bác Ái'],
  )
  assert.match(said(await give('A.2.1', { points: 2000, edit: 2, note: 'x' })), /không sửa được nữa/)
  assert.equal((await press(null)).ok, false)
})

test('what does not apply leaves the sheet with its grounds and comes back without points', async (t) => {
  const { world, deps, officer, sheetId, idOf, scoreOf } = await openedScene(t)
  const mark = (isApplicable: boolean, reason: string, edit: number) =>
    markNotApplicable(deps, officer, { sheetId, criterionId: idOf('A.2.1'), edit, isApplicable, reason })
  assert.equal(refusedAt(await mark(false, '', 1)), 'reason')
  assert.ok((await mark(false, 'Không có đơn vị trực thuộc', 1)).ok)
  assert.ok((await mark(false, 'Không có đơn vị trực thuộc', 1)).ok)
  assert.match(said(await mark(true, '', 1)), /không áp dụng/)
  assert.equal((await scoreOf('A.2.1')).isApplicable, false)
  await refreshProposals(deps, officer, sheetId)
  assert.equal(
    (await scoreOf('A.2.1')).isApplicable,
    false,
    'counting again does not undo what a person said',
  )
  assert.ok((await mark(true, '', 2)).ok)
  assert.deepEqual([(await scoreOf('A.2.1')).isApplicable, (await scoreOf('A.2.1')).selfPoints], [true, null])
  const moves = (await movesOf(world.db, sheetId)).filter(({ stage }) => stage === 'self')
  assert.deepEqual(
    moves.map(({ isApplicable, reason }) => [isApplicable, reason]),
    [
      [false, 'Không có đơn vị trực thuộc'],
      [true, ''],
    ],
  )
})

test('facts counted again change what is proposed, never what a person gave', async (t) => {
  const { world, deps, officer, sheetId, idOf, scoreOf } = await openedScene(t)
  await confirmAll(deps, officer, { sheetId, code: 'A.1' })
  assert.deepEqual(await refreshProposals(deps, officer, sheetId), { ok: true, value: { changed: 0 } })
  await world.db
    .updateTable('planning.assignment')
    .set({ state: 'verified' })
    .where('state', '=', 'reported')
    .execute()
  const again = await refreshProposals(deps, officer, sheetId)
  assert.deepEqual(again, { ok: true, value: { changed: 1 } })
  const score = await scoreOf('A.1.1')
  assert.deepEqual([score.proposed, score.selfPoints], [4000, 2667])
  const confirm = await saveSelfScore(deps, officer, {
    ...{ sheetId, criterionId: idOf('A.1.1'), edit: 2, points: 'proposed', note: '', checks: [] },
    ...{ added: { files: [], links: [], activityIds: [] }, removedEvidenceIds: [] },
  })
  assert.match(said(confirm), /vừa được tính lại/)
  assert.equal((await scoresOfSheet(world.db, sheetId)).size, 5)
})
