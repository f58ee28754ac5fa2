import assert from 'node:assert/strict'
import { test } from 'node:test'
import { explainingScene, signedScene } from '../../../test/support/appraisal-scene.ts'
import { historyOf } from '../../platform/history.ts'
import { isNotFound, type Result } from '../../platform/result.ts'
import { lastFrozen } from '../round/store-frozen.ts'
import { movesOf } from '../round/store-scores.ts'
import { appraise } from './appraise.ts'
import { closeExplanation, closeOverdueExplanations } from './close-explanation.ts'
import { decideFinal } from './decide-final.ts'
import { explain } from './explain.ts'
import { finaliseSheet } from './finalise-sheet.ts'
import { finishField } from './finish-field.ts'

const saidIn = (result: Result<unknown>) =>
  result.ok ? '' : result.issues.map(({ text }) => text.vi).join(' ')
const nothing = { files: [], links: [], activityIds: [] }

test('points of a field are given by whoever is named for it, within the rule, and with a reason for every difference', async (t) => {
  const { world, deps, appraiser, second, officer, programmeOfficer, sheetId, idOf, scoreOf } =
    await signedScene(t)
  const input = { sheetId, criterionId: idOf('A.2.1'), edit: 2, points: 1500, reason: 'Thiếu một biên bản.' }
  for (const stranger of [second, officer, programmeOfficer])
    assert.ok(isNotFound(await appraise(deps, stranger, input)), stranger.name)
  const elsewhere = await world.actor('appraiser', 'so-noi-vu')
  assert.ok(isNotFound(await appraise(deps, elsewhere, input)))
  assert.match(saidIn(await appraise(deps, appraiser, { ...input, reason: '' })), /Ghi lý do/)
  assert.match(saidIn(await appraise(deps, appraiser, { ...input, points: 2500 })), /2,000/)

  const two = await Promise.all([1500, 1750].map((points) => appraise(deps, appraiser, { ...input, points })))
  assert.deepEqual(two.map(({ ok }) => ok).sort(), [false, true])
  assert.match(two.map(saidIn).join(''), /vừa sửa điểm này lúc 20\/09\/2023 08:00/)
  const { appraisedPoints, edit } = await scoreOf('A.2.1')
  const again = { ...input, points: appraisedPoints ?? 0 }
  assert.ok((await appraise(deps, appraiser, again)).ok, 'sent again it changes nothing')
  assert.equal((await scoreOf('A.2.1')).edit, edit)
  const moves = await movesOf(world.db, sheetId)
  assert.equal(moves.filter(({ stage }) => stage === 'appraised').length, 1)
})

test('a field ends when nothing of it is without points; the last one starts the clock of the unit', async (t) => {
  const { world, deps, appraiser, second, officer, sheetId, idOf, scoreOf, sheet } = await signedScene(t)
  assert.ok(isNotFound(await finishField(deps, officer, sheetId)))
  assert.match(saidIn(await finishField(deps, second, sheetId)), /B\.1/)
  assert.deepEqual(await finishField(deps, appraiser, sheetId), { ok: true, value: { isWhole: false } })
  const { appraisedPoints, selfPoints, appraisedByName } = await scoreOf('A.1.1')
  assert.deepEqual([appraisedPoints, appraisedByName], [selfPoints, appraiser.name])
  const body = {
    sheetId,
    criterionId: idOf('B.1'),
    edit: (await scoreOf('B.1')).edit,
    points: 900,
    reason: '',
  }
  assert.ok((await appraise(deps, second, body)).ok, 'nothing to differ from')
  assert.deepEqual(await finishField(deps, second, sheetId), { ok: true, value: { isWhole: true } })
  const { state, explainUntil } = await sheet()
  assert.deepEqual(
    [state, explainUntil && Temporal.Instant.from(explainUntil).toString()],
    ['explaining', '2023-09-27T10:00:00Z'],
  )
  assert.ok(await lastFrozen(world.db, sheetId, 'appraised'))
  assert.equal((await historyOf(world.db, `sheet:${sheetId}`))[0]?.action, 'scorecard.appraised')
})

test('the unit explains while its clock runs, the appraiser answers, and the clock closes what nobody closed', async (t) => {
  const { world, deps, appraiser, officer, head, sheetId, idOf, scoreOf, sheet, give } =
    await explainingScene(t)
  const input = { sheetId, criterionId: idOf('A.2.1'), text: 'Biên bản gửi bổ sung.', proofs: nothing }
  const edit = (await scoreOf('A.2.1')).edit
  const stranger = await world.actor('unit_officer', 'ubnd-huyen-ninh-son')
  assert.ok(isNotFound(await explain(deps, stranger, { ...input, edit })))
  assert.match(saidIn(await explain(deps, officer, { ...input, edit, text: '' })), /Ghi nội dung/)
  assert.ok((await explain(deps, officer, { ...input, edit })).ok)
  assert.ok((await explain(deps, officer, { ...input, edit })).ok, 'sent again it is one explanation')
  world.clock.moveTo('2023-09-21')
  assert.match(saidIn(await give(appraiser, 'A.2.1', 1500, '')), /Ghi lý do/)
  assert.ok((await give(appraiser, 'A.2.1', 1750, 'Ghi nhận biên bản.')).ok)
  const thread = (await movesOf(world.db, sheetId)).filter(({ criterionId }) => criterionId === idOf('A.2.1'))
  assert.deepEqual(
    thread.slice(-3).map(({ stage, points }) => [stage, points]),
    [
      ['appraised', 1500],
      ['explained', null],
      ['appraised', 1750],
    ],
  )
  world.clock.moveTo('2023-09-27T17:00')
  assert.match(
    saidIn(await explain(deps, head, { ...input, edit: 9, text: 'Muộn' })),
    /thời hạn giải trình đã hết/,
  )
  assert.equal(await closeOverdueExplanations(deps), 1)
  assert.equal(await closeOverdueExplanations(deps), 0)
  assert.equal((await sheet()).state, 'deciding')
})

test('the council decides with a reason where it differs, and closing the sheet draws the sum', async (t) => {
  const { world, deps, leader, appraiser, officer, sheetId, idOf, scoreOf, sheet } = await explainingScene(t)
  assert.ok((await closeExplanation(deps, officer, sheetId)).ok)
  assert.ok((await closeExplanation(deps, officer, sheetId)).ok)
  const input = {
    sheetId,
    criterionId: idOf('A.2.1'),
    edit: (await scoreOf('A.2.1')).edit,
    points: 2000,
    reason: '',
  }
  assert.ok(isNotFound(await decideFinal(deps, appraiser, input)))
  assert.match(saidIn(await decideFinal(deps, leader, input)), /Ghi lý do/)
  assert.ok((await decideFinal(deps, leader, { ...input, reason: 'Đủ hồ sơ.' })).ok)
  assert.ok(isNotFound(await finaliseSheet(deps, appraiser, sheetId)))
  assert.ok((await finaliseSheet(deps, leader, sheetId)).ok)
  assert.ok((await finaliseSheet(deps, leader, sheetId)).ok)
  const { state, total, applicableMaximum, indexValue } = await sheet()
  assert.deepEqual([state, total, applicableMaximum, indexValue], ['final', 7167, 12_000, 59_725])
  assert.ok(await lastFrozen(world.db, sheetId, 'final'))
  await assert.rejects(
    world.db.updateTable('scorecards.score').set({ finalPoints: 1 }).where('sheetId', '=', sheetId).execute(),
    /final points change only while the council decides/,
  )
})
