import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openedScene } from '../../../test/support/score-scene.ts'
import { canonicalJson } from '../../platform/canonical-json.ts'
import { sha256Of } from '../../platform/files.ts'
import { historyOf } from '../../platform/history.ts'
import { isNotFound } from '../../platform/result.ts'
import { confirmAll } from './confirm-all.ts'
import type { FrozenSheet } from './freeze.ts'
import { reopenSheet } from './reopen-sheet.ts'
import { returnToUnit } from './return-to-unit.ts'
import { saveSelfScore } from './save-self-score.ts'
import { signSheet } from './sign-sheet.ts'
import { changeSheet, sheetInSight } from './store.ts'
import { lastFrozen } from './store-frozen.ts'
import { submitSheet } from './submit-sheet.ts'

async function readyScene(...[t]: Parameters<typeof openedScene>) {
  const scene = await openedScene(t)
  const { world, deps, officer, head, sheetId, idOf, scoreOf } = scene
  await confirmAll(deps, officer, { sheetId, code: null })
  for (const [code, points] of [
    ['A.2.1', 2000],
    ['A.2.2', null],
  ] as const)
    await saveSelfScore(deps, officer, {
      ...{ sheetId, criterionId: idOf(code), edit: 1, points, note: 'Có hồ sơ tại đơn vị', checks: ['web'] },
      ...{ added: { files: [], links: [], activityIds: [] }, removedEvidenceIds: [] },
    })
  assert.ok((await submitSheet(deps, officer, sheetId)).ok)
  const sheet = async () => (await sheetInSight(world.db, head, sheetId))!
  return { ...scene, sheet, scoreOf }
}

test('the head signs what they saw, once, and what was signed is frozen under its hash', async (t) => {
  const { world, deps, officer, head, sheetId, sheet, idOf } = await readyScene(t)
  const { edit } = await sheet()
  assert.ok(isNotFound(await signSheet(deps, officer, { sheetId, edit })))
  assert.equal((await signSheet(deps, head, { sheetId, edit: edit - 1 })).ok, false)
  const [one, two] = await Promise.all([1, 2].map(() => signSheet(deps, head, { sheetId, edit })))
  assert.ok(one?.ok && two?.ok)
  const frozen = await lastFrozen(world.db, sheetId, 'self')
  assert.ok(frozen)
  assert.equal(frozen.sha256, sha256Of(Buffer.from(canonicalJson(frozen.body))))
  const body = frozen.body as FrozenSheet
  assert.deepEqual([body.total, body.applicableMaximum], [6167, 12_000])
  assert.deepEqual(
    body.scores.map(({ code, selfPoints }) => [code, selfPoints]),
    [
      ['A.1.1', 2667],
      ['A.1.2', 0],
      ['A.2.1', 2000],
      ['A.2.2', 1500],
      ['B.1', null],
    ],
  )
  assert.equal(body.evidenceSet, null, 'nothing was done in these days')
  const { count } = await world.db
    .selectFrom('scorecards.frozen')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  assert.equal(count, 1)
  const signed = await sheet()
  assert.deepEqual([signed.state, signed.signedByName], ['appraising', head.name])
  await assert.rejects(
    world.db
      .updateTable('scorecards.score')
      .set({ selfPoints: 4000 })
      .where('criterionId', '=', idOf('A.1.1'))
      .where('sheetId', '=', sheetId)
      .execute(),
    /never changes/,
  )
  await assert.rejects(
    world.db.updateTable('scorecards.frozen').set({ sha256: '' }).execute(),
    /never changes/,
  )
})

test('only the level above sends a sheet back, one level and with a reason', async (t) => {
  const { world, deps, officer, head, programmeOfficer, sheetId, sheet } = await readyScene(t)
  const reason = 'Thiếu tài liệu ở A.2.1'
  const give = (actor: typeof head, words = reason) => returnToUnit(deps, actor, { sheetId, reason: words })
  assert.ok(isNotFound(await give(officer)))
  const empty = await give(head, '')
  assert.equal(!empty.ok && empty.issues[0]?.field, 'reason')
  assert.ok((await give(head)).ok)
  assert.deepEqual([(await sheet()).state, (await sheet()).submittedAt], ['scoring', null])
  assert.equal((await give(head)).ok, false, 'it is no longer with the head')
  await submitSheet(deps, officer, sheetId)
  await signSheet(deps, head, { sheetId, edit: (await sheet()).edit })

  const reopen = (actor: typeof head, words = reason) => reopenSheet(deps, actor, { sheetId, reason: words })
  const leader = await world.actor('leader', 'ubnd-tinh-ninh-thuan')
  assert.ok(isNotFound(await reopen(head)))
  assert.equal((await reopen(leader)).ok, false, 'the leader is two levels above')
  assert.ok((await reopen(programmeOfficer)).ok)
  assert.deepEqual([(await sheet()).state, (await sheet()).signedAt], ['scoring', null])
  const history = await historyOf(world.db, `sheet:${sheetId}`)
  assert.deepEqual([history[0]?.action, history[0]?.detail.reason], ['scorecard.reopened', reason])

  for (const [state, back] of [
    ['deciding', 'appraising'],
    ['final', 'deciding'],
  ] as const) {
    await world.db.transaction().execute((tx) => changeSheet(tx, sheetId, { state }))
    assert.equal((await reopen(programmeOfficer)).ok, false)
    assert.ok((await reopen(leader)).ok)
    assert.equal((await sheet()).state, back)
  }
})
