import assert from 'node:assert/strict'
import { test } from 'node:test'
import { classKey, dates, openedScene, scoreScene } from '../../../test/support/score-scene.ts'
import { isNotFound } from '../../platform/result.ts'
import { makeRound } from './make-round.ts'
import { nameAppraiser } from './name-appraiser.ts'
import { openDueClasses, openRound } from './open-round.ts'
import { setRoundClass } from './set-round-class.ts'
import { sheetsOfRound } from './store.ts'
import { classesOf } from './store-rounds.ts'
import { movesOf, scoresOfSheet } from './store-scores.ts'

test('a round is prepared by the programme officer, opened once, and only when nothing is missing', async (t) => {
  const scene = await scoreScene(t)
  const { world, deps, roundId, programmeOfficer, appraiser, setId } = scene
  const input = {
    ...{ agencyId: programmeOfficer.agencies()[0]!, year: 2023, nameVi: 'Chấm thử năm 2023', nameEn: '' },
    ...{ planId: scene.planId, fromDay: '2023-01-01', toDay: '2023-09-30' },
  }
  const make = (change = {}, actor = programmeOfficer) => makeRound(deps, actor, { ...input, ...change })
  assert.deepEqual(await make(), { ok: true, value: { roundId } })
  assert.ok(isNotFound(await make({}, appraiser)))
  for (const [change, field] of [
    [{ nameVi: '…' }, 'nameVi'],
    [{ nameVi: 'Đợt khác', toDay: '2022-12-31' }, 'toDay'],
  ] as const) {
    const refused = await make(change)
    assert.equal(!refused.ok && refused.issues[0]?.field, field)
  }

  const open = (actor = programmeOfficer) => openRound(deps, actor, roundId)
  const refusal = async () => {
    const refused = await open()
    return refused.ok ? '' : refused.issues[0]!.text.vi
  }
  assert.match(await refusal(), /ít nhất một nhóm/)
  const put = (change = {}, edit = 1) =>
    setRoundClass(deps, programmeOfficer, {
      ...{ roundId, edit, classKey },
      dates: { setId, ...dates, ...change },
    })
  const wrong = await put({ selfDue: '2023-09-05' })
  assert.equal(!wrong.ok && wrong.issues[0]?.field, 'selfDue')
  const noSet = await put({ setId: setId + 1 })
  assert.equal(!noSet.ok && noSet.issues[0]?.field, 'setId')
  assert.ok((await put()).ok)
  assert.ok((await put()).ok, 'the same again is done already')
  const stale = await put({ finalDue: '2023-11-30' })
  assert.match(!stale.ok ? stale.issues[0]!.text.vi : '', /Người khác/)
  assert.equal((await classesOf(world.db, roundId)).length, 1)

  assert.match(await refusal(), /người thẩm định cho: cchc, tthc/)
  const name = (field: string, userId: string | null) =>
    nameAppraiser(deps, programmeOfficer, { roundId, field, userId: userId ?? '' })
  const notOne = await name('cchc', programmeOfficer.userId)
  assert.equal(!notOne.ok && notOne.issues[0]?.field, 'userId')
  const unknown = await name('khác', appraiser.userId)
  assert.equal(!unknown.ok && unknown.issues[0]?.field, 'field')
  await scene.nameAll()
  assert.ok(isNotFound(await open(appraiser)))
  assert.deepEqual(await open(), { ok: true, value: { sheets: 7 } })
  assert.deepEqual(await open(), { ok: true, value: { sheets: 0 } })
  assert.equal((await put({ finalDue: '2023-11-30' }, 3)).ok, false)
})

test('a sheet is made with a proposal for what can be counted and an open row for what a person scores', async (t) => {
  const { world, sheetId, idOf, sheets, opened } = await openedScene(t)
  assert.equal(opened.sheets, sheets.length)
  const scores = await scoresOfSheet(world.db, sheetId)
  assert.equal(scores.size, 5)
  const counted = scores.get(idOf('A.1.1'))!
  assert.deepEqual([counted.proposed, counted.selfPoints], [2667, null])
  assert.deepEqual(
    counted.proposedFrom?.facts.map(({ measure, numerator, denominator }) => [
      measure,
      numerator,
      denominator,
    ]),
    [['plan_completion', 2, 3]],
  )
  assert.deepEqual(scores.get(idOf('A.2.1'))?.proposed, null)
  const moves = await movesOf(world.db, sheetId)
  assert.ok(moves.some(({ criterionId, stage }) => criterionId === idOf('A.1.1') && stage === 'proposed'))
  const { rows } = await world.db
    .selectFrom('platform.mail')
    .select('key')
    .where('key', 'like', 'sheet:%')
    .execute()
    .then((some) => ({ rows: some }))
  assert.deepEqual(rows, [], 'nobody was there to be told when it opened')
})

test('a class whose day has not come gets its sheets on that day, once', async (t) => {
  const scene = await scoreScene(t)
  const { world, deps, roundId, programmeOfficer, setId } = scene
  const later = { setId, ...dates, opensOn: '2023-09-25' }
  await setRoundClass(deps, programmeOfficer, { roundId, edit: 1, classKey, dates: later })
  await scene.nameAll()
  assert.deepEqual(await openRound(deps, programmeOfficer, roundId), { ok: true, value: { sheets: 0 } })
  assert.equal(await openDueClasses(deps), 0)
  world.clock.moveTo('2023-09-25')
  assert.equal(await openDueClasses(deps), 7)
  assert.equal(await openDueClasses(deps), 0)
  assert.equal((await sheetsOfRound(world.db, roundId)).length, 7)
})
