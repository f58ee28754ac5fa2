import type { TestContext } from 'node:test'
import { sql } from 'kysely'
import { appraise } from '../../src/scorecards/appraisal/appraise.ts'
import { finishField } from '../../src/scorecards/appraisal/finish-field.ts'
import { confirmAll } from '../../src/scorecards/round/confirm-all.ts'
import { nameAppraiser } from '../../src/scorecards/round/name-appraiser.ts'
import { saveSelfScore } from '../../src/scorecards/round/save-self-score.ts'
import { signSheet } from '../../src/scorecards/round/sign-sheet.ts'
import { sheetInSight } from '../../src/scorecards/round/store.ts'
import { submitSheet } from '../../src/scorecards/round/submit-sheet.ts'
import { openedScene, province } from './score-scene.ts'

/** A sheet that its head has signed, with an appraiser for each of the two fields and the leader who decides. */
export async function signedScene(t: TestContext) {
  const scene = await openedScene(t)
  const { world, deps, officer, head, sheetId, idOf, roundId, programmeOfficer } = scene
  const second = await world.actor('appraiser', province)
  const leader = await world.actor('leader', province)
  await nameAppraiser(deps, programmeOfficer, { roundId, field: 'tthc', userId: second.userId ?? '' })
  await confirmAll(deps, officer, { sheetId, code: null })
  for (const [code, points] of [['A.2.1', 2000] as const, ['A.2.2', null] as const])
    await saveSelfScore(deps, officer, {
      ...{ sheetId, criterionId: idOf(code), edit: 1, points, note: 'Có hồ sơ tại đơn vị', checks: ['web'] },
      ...{ added: { files: [], links: [], activityIds: [] }, removedEvidenceIds: [] },
    })
  await submitSheet(deps, officer, sheetId)
  const sheet = async () => (await sheetInSight(world.db, head, sheetId))!
  const signed = await signSheet({ ...deps, files: world.deps.files }, head, {
    sheetId,
    edit: (await sheet()).edit,
  })
  if (!signed.ok) throw new Error(signed.issues[0]?.text.vi)
  return { ...scene, second, leader, sheet }
}

/** The same, appraised: one row lowered with a reason, the body's row given, all else agreed. */
export async function explainingScene(t: TestContext) {
  const scene = await signedScene(t)
  const { deps, appraiser, second, sheetId, idOf, scoreOf } = scene
  const give = async (by: typeof appraiser, code: string, points: number, reason: string) =>
    appraise(deps, by, { sheetId, criterionId: idOf(code), edit: (await scoreOf(code)).edit, points, reason })
  await give(appraiser, 'A.2.1', 1500, 'Thiếu một biên bản.')
  await give(second, 'B.1', 1000, 'Số liệu của sở.')
  const finished = await finishField(deps, appraiser, sheetId)
  if (!finished.ok || !finished.value.isWhole) throw new Error('not appraised')
  return { ...scene, give }
}

/** Brings every other sheet of the round before the council with the same points, as if units and appraisers had. */
export async function othersBeforeCouncil({
  world,
  roundId,
  sheetId,
}: Awaited<ReturnType<typeof signedScene>>) {
  const others = sql`sheet_id in (select id from scorecards.sheet where round_id = ${roundId} and id <> ${sheetId})`
  const log = (stage: string) =>
    sql`
    insert into scorecards.move (sheet_id, criterion_id, stage, points, is_applicable, at, by_name)
    select sheet_id, criterion_id, ${stage}, 1000, true, now(), 'thử' from scorecards.score where ${others}`.execute(
      world.db,
    )
  await sql`update scorecards.score set self_points = 1000 where ${others}`.execute(world.db)
  await log('self')
  await sql`update scorecards.sheet set state = 'deciding' where round_id = ${roundId} and id <> ${sheetId}`.execute(
    world.db,
  )
  await sql`update scorecards.score set appraised_points = 1000 where ${others}`.execute(world.db)
  await log('appraised')
}
