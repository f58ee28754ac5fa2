import assert from 'node:assert/strict'
import { test } from 'node:test'
import { signedScene } from '../../../../test/support/appraisal-scene.ts'
import { historyOf } from '../../../platform/history.ts'
import { isNotFound } from '../../../platform/result.ts'
import { recomputeRound } from '../../recompute/recompute-round.ts'
import { sheetsOfRound } from '../../round/store.ts'
import { lastFrozen } from '../../round/store-frozen.ts'
import { scoresOfSheet } from '../../round/store-scores.ts'
import { appraise } from '../appraise.ts'
import { bringBodyScores } from '../bring/bring-body-scores.ts'
import { closeExplanation, closeOverdueExplanations } from '../close-explanation.ts'
import { decideFinal } from '../decide-final.ts'
import { explain } from '../explain.ts'
import { finishField } from '../finish-field.ts'
import { agreeWithRest } from './agree-with-rest.ts'
import { finaliseUndisputed } from './finalise-undisputed.ts'
import { moveOnOverdue } from './move-on-overdue.ts'

const sheets = (count: number) => ({ ok: true, value: { sheets: count } })
const agreed = (count: number, whole: number) => ({ ok: true, value: { sheets: count, whole } })

test('a round can end: late sheets move on, agreed fields close, undisputed sheets are final, and what is disputed waits', async (t) => {
  const scene = await signedScene(t)
  const {
    world,
    deps,
    roundId,
    programmeOfficer,
    appraiser,
    second,
    leader,
    officer,
    sheetId,
    idOf,
    scoreOf,
  } = scene
  const states = async () => {
    const all = await sheetsOfRound(world.db, roundId)
    return Object.fromEntries(
      [...Map.groupBy(all, ({ state }) => state)].map(([key, some]) => [key, some.length]),
    )
  }
  const give = async (code: string, points: number, reason: string) => {
    const { edit } = await scoreOf(code)
    return appraise(deps, appraiser, { sheetId, criterionId: idOf(code), edit, points, reason })
  }

  for (const stranger of [appraiser, leader, officer])
    assert.ok(isNotFound(await moveOnOverdue(deps, stranger, roundId)))
  assert.deepEqual(await moveOnOverdue(deps, programmeOfficer, roundId), sheets(0), 'none is late yet')
  world.clock.moveTo('2023-10-02')
  const page = async (as = programmeOfficer) =>
    (await world.visit(`/lam-viec/cham-diem/dot/${roundId}`, { as })).text()
  assert.match(await page(), /Chuyển 6 phiếu quá hạn sang thẩm định/)
  const press = `/lam-viec/cham-diem/dot/${roundId}/chuyen-qua-han`
  assert.equal((await world.visit(press, { as: programmeOfficer, form: {} })).status, 303)
  assert.deepEqual(await moveOnOverdue(deps, programmeOfficer, roundId), sheets(0), 'moved once')
  assert.deepEqual(await states(), { appraising: 7 })
  const other = (await sheetsOfRound(world.db, roundId)).find(({ id }) => id !== sheetId)!
  const given = (await scoresOfSheet(world.db, other.id)).get(idOf('A.2.1'))
  assert.deepEqual([given?.selfPoints, given?.selfNote], [0, 'Không tự chấm trong thời hạn.'])
  assert.equal(other.signedAt, null)
  assert.ok(await lastFrozen(world.db, other.id, 'self'))
  const [line] = await historyOf(world.db, `sheet:${other.id}`)
  assert.match(String(line?.detail.reason), /Quá hạn tự chấm ngày 29\/09\/2023/)
  const seen = await world.visit(`/lam-viec/cham-diem/phieu/${other.id}`, { as: programmeOfficer })
  assert.match(await seen.text(), /thủ trưởng chưa ký. Tiêu chí chưa chấm tính 0 điểm/)

  await give('A.2.1', 1500, 'Thiếu một biên bản.')
  assert.ok(isNotFound(await agreeWithRest(deps, programmeOfficer, roundId)))
  assert.deepEqual(
    await agreeWithRest(deps, second, roundId),
    agreed(0, 0),
    'nobody has given points of bodies',
  )
  assert.match(await page(appraiser), /Thống nhất lĩnh vực của ông\/bà ở 6 phiếu/)
  assert.deepEqual(await agreeWithRest(deps, appraiser, roundId), agreed(6, 0), 'not where points differ')
  const slugs = await Promise.all(
    (await sheetsOfRound(world.db, roundId)).map(async ({ agencyId }) => {
      const { slug } = await world.db
        .selectFrom('agencies.agency')
        .select('slug')
        .where('id', '=', agencyId)
        .executeTakeFirstOrThrow()
      return slug
    }),
  )
  const rows = slugs.map((agency, at) => ({ number: at + 2, agency, points: { 'B.1': '1' } }))
  const table = { codes: ['B.1'], rows }
  const brought = { roundId, classKey: other.classKey, table, source: 'Công văn 12/SNV' }
  assert.ok((await bringBodyScores(deps, programmeOfficer, brought)).ok)
  assert.deepEqual(await agreeWithRest(deps, second, roundId), agreed(6, 6))
  assert.deepEqual(await agreeWithRest(deps, second, roundId), agreed(0, 0))
  assert.deepEqual(await finishField(deps, appraiser, sheetId), { ok: true, value: { isWhole: true } })
  assert.deepEqual(await states(), { explaining: 7 })

  const explained = { sheetId, criterionId: idOf('A.2.1'), text: 'Có đủ biên bản.' }
  const proofs = { files: [], links: [], activityIds: [] }
  await explain(deps, officer, { ...explained, edit: (await scoreOf('A.2.1')).edit, proofs })
  await closeExplanation(deps, officer, sheetId)
  assert.deepEqual(await finaliseUndisputed(deps, leader, roundId), sheets(0), 'others may still explain')
  world.clock.moveTo('2023-10-16')
  await closeOverdueExplanations(deps)
  await give('A.2.1', 1500, 'Biên bản không có chữ ký.')
  assert.ok(isNotFound(await finaliseUndisputed(deps, programmeOfficer, roundId)))
  assert.match(await page(leader), /Chốt 6 phiếu không còn ý kiến khác nhau/)
  assert.deepEqual(await finaliseUndisputed(deps, leader, roundId), sheets(6), 'the disputed one waits')
  const decided = { sheetId, criterionId: idOf('A.2.1'), edit: (await scoreOf('A.2.1')).edit }
  await decideFinal(deps, leader, { ...decided, points: 2000, reason: 'Biên bản hợp lệ.' })
  assert.deepEqual(await finaliseUndisputed(deps, leader, roundId), sheets(1))
  assert.deepEqual(await states(), { final: 7 })
  assert.deepEqual(
    (await recomputeRound(world.db, roundId)).flatMap(({ differences }) => differences),
    [],
  )
})
