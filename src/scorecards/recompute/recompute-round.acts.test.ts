import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { explainingScene } from '../../../test/support/appraisal-scene.ts'
import { closeExplanation } from '../appraisal/close-explanation.ts'
import { decideFinal } from '../appraisal/decide-final.ts'
import { finaliseSheet } from '../appraisal/finalise-sheet.ts'
import { reopenSheet } from '../round/reopen-sheet.ts'
import { differenceText } from './difference.ts'
import { recomputeRound } from './recompute-round.ts'

test('a round is computed anew at any time; what was changed beside its log is told', async (t) => {
  const scene = await explainingScene(t)
  const { world, deps, leader, officer, sheetId, idOf, scoreOf, roundId } = scene
  const { db } = world
  const differing = async () =>
    (await recomputeRound(db, roundId)).filter(({ same }) => !same).map((one) => one.sheetId)
  const told = async () =>
    (await recomputeRound(db, roundId))
      .find((one) => one.sheetId === sheetId)!
      .differences.map((one) => differenceText(one).vi)
  const decide = async (points: number) => {
    const input = { sheetId, criterionId: idOf('A.2.1'), edit: (await scoreOf('A.2.1')).edit, points }
    assert.ok((await decideFinal(deps, leader, { ...input, reason: 'Đủ hồ sơ.' })).ok)
    assert.ok((await finaliseSheet(deps, leader, sheetId)).ok)
  }
  /** As nobody can through Loa: with the locks of the tables off. */
  const force = (change: ReturnType<typeof sql>) =>
    db.transaction().execute(async (tx) => {
      await sql`set local session_replication_role = replica`.execute(tx)
      await change.execute(tx)
    })

  await t.test('under way, final, reopened and final again it is the same', async () => {
    assert.deepEqual(await differing(), [])
    assert.ok((await closeExplanation(deps, officer, sheetId)).ok)
    await decide(2000)
    assert.deepEqual(await differing(), [])
    assert.ok((await reopenSheet(deps, leader, { sheetId, reason: 'Tính lại một tiêu chí.' })).ok)
    assert.deepEqual(await differing(), [])
    await decide(1250)
    assert.deepEqual(await differing(), [])
    assert.ok((await recomputeRound(db, roundId)).length > 1)
  })

  await t.test('a point that was changed by force differs from its log, and so does the result', async () => {
    const row = sql`sheet_id = ${sheetId} and criterion_id = ${idOf('A.2.1')}`
    await force(sql`update scorecards.score set final_points = 2000 where ${row}`)
    assert.deepEqual(await told(), ['A.2.1, điểm chốt: đang lưu 2,000, tính lại được 1,250'])
    assert.deepEqual(await differing(), [sheetId])
    await force(sql`update scorecards.score set final_points = 1250 where ${row}`)
    await force(sql`update scorecards.sheet set total = total + 750 where id = ${sheetId}`)
    assert.match((await told()).join('\n'), /^tổng điểm: đang lưu 7,167, tính lại được 6,417/)
    await force(sql`update scorecards.sheet set total = total - 750 where id = ${sheetId}`)
    assert.deepEqual(await differing(), [])
  })

  await t.test('what was frozen and no longer has its fingerprint is told', async () => {
    await force(sql`update scorecards.frozen set body = jsonb_set(body, '{index}', '99999')
      where sheet_id = ${sheetId} and stage = 'final'`)
    const differences = await told()
    assert.match(differences.join('\n'), /dấu vân tay/)
    assert.match(differences.join('\n'), /chỉ số: đang lưu 53,475%, tính lại được 99,999%/)
  })
})
