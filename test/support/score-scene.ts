import type { TestContext } from 'node:test'
import { makeRound } from '../../src/scorecards/round/make-round.ts'
import { nameAppraiser } from '../../src/scorecards/round/name-appraiser.ts'
import { openRound } from '../../src/scorecards/round/open-round.ts'
import type { ScoreDeps } from '../../src/scorecards/round/score-deps.ts'
import { setRoundClass } from '../../src/scorecards/round/set-round-class.ts'
import { sheetsOfRound } from '../../src/scorecards/round/store.ts'
import { scoresOfSheet } from '../../src/scorecards/round/store-scores.ts'
import type { Criterion } from '../../src/scorecards/rules/criterion.ts'
import type { Rule } from '../../src/scorecards/rules/rule.ts'
import { issueWork } from './issued-work.ts'
import { testWorld, type World } from './world.ts'

export const province = 'ubnd-tinh-ninh-thuan'
export const unit = 'ubnd-huyen-bac-ai'
export const otherUnit = 'ubnd-huyen-ninh-son'
export const classKey = 'ubnd_cap_huyen'

type Line = Pick<Criterion, 'code' | 'kind' | 'maximum'> &
  Partial<Pick<Criterion, 'scorer' | 'field' | 'needsEvidence' | 'rule'>>

const manual: Rule = { kind: 'manual' }

/** A small set: three rows that the facts speak of, one that a person scores, one of checks, one that a body scores. */
export const lines: readonly Line[] = [
  { code: 'A', kind: 'section', maximum: 10_000, scorer: 'self', field: 'cchc' },
  { code: 'A.1', kind: 'group', maximum: 6000 },
  {
    ...{ code: 'A.1.1', kind: 'criterion', maximum: 4000 },
    rule: { kind: 'proportional', measure: 'plan_completion', full: 1, floor: 0.5 },
  },
  {
    ...{ code: 'A.1.2', kind: 'criterion', maximum: 2000, needsEvidence: false },
    rule: { kind: 'count', measure: 'activities', each: 500 },
  },
  { code: 'A.2', kind: 'group', maximum: 4000 },
  { code: 'A.2.1', kind: 'criterion', maximum: 2000, rule: manual },
  {
    ...{ code: 'A.2.2', kind: 'criterion', maximum: 2000 },
    rule: {
      kind: 'checks',
      checks: [
        { key: 'web', name_vi: 'Có chuyên mục', name_en: 'Has a page', points: 1500 },
        { key: 'sms', name_vi: 'Có tin nhắn', name_en: 'Has messages', points: 500 },
      ],
    },
  },
  { code: 'B', kind: 'section', maximum: 2000, scorer: 'body', field: 'tthc' },
  { code: 'B.1', kind: 'criterion', maximum: 2000, rule: manual },
]

/** A set in force for the districts, as a pack would bring it; answers its id and its criteria by their codes. */
export async function putSet(world: World, some: readonly Line[] = lines) {
  const { db } = world
  const { id: setId } = await db
    .insertInto('scorecards.criteriaSet')
    .values({
      ...{ agencyId: await world.agencyId(province), year: 2023, classKey, version: 1, state: 'draft' },
      ...{ nameVi: 'Bộ tiêu chí thử', nameEn: 'Set on trial', validFrom: '2023-01-01' },
      ...{ madeAt: world.clock.now().toString(), madeByName: 'thử' },
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  const ids = new Map<string, number>()
  for (const [position, { code, rule = manual, ...line }] of some.entries()) {
    const parent = some.findLast((one) => code.startsWith(`${one.code}.`))
    const { id } = await db
      .insertInto('scorecards.criterion')
      .values({
        ...{ ...line, setId, code, position, rule: JSON.stringify(rule) },
        ...{
          parentId: parent ? ids.get(parent.code)! : null,
          nameVi: `Tiêu chí ${code}`,
          nameEn: `Item ${code}`,
        },
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    ids.set(code, id)
  }
  await db.updateTable('scorecards.criteriaSet').set({ state: 'in_force' }).where('id', '=', setId).execute()
  return { setId, idOf: (code: string) => ids.get(code)! }
}

export const dates = {
  ...{ opensOn: '2023-09-05', selfDue: '2023-09-29', appraisalDue: '2023-10-13' },
  ...{ explanationWorkingDays: 5, finalDue: '2023-10-31' },
}

/** A round of the districts in preparation, with everybody who has a part in it. */
export async function scoreScene(t: TestContext) {
  const world = await testWorld(t)
  const { planId } = await issueWork(world, [
    { agency: unit, from: '2023-08-01', dueOn: '2023-08-31', state: 'verified' },
    { agency: unit, from: '2023-08-01', dueOn: '2023-08-31', state: 'verified' },
    { agency: unit, from: '2023-08-01', dueOn: '2023-08-31', state: 'reported' },
  ])
  const set = await putSet(world)
  const deps: ScoreDeps = { ...world.deps, outside: { reportsOnTime: async () => new Map() } }
  const programmeOfficer = await world.actor('programme_officer', province)
  const appraiser = await world.actor('appraiser', province)
  const made = await makeRound(deps, programmeOfficer, {
    ...{ agencyId: await world.agencyId(province), year: 2023, nameVi: 'Chấm thử năm 2023', nameEn: '' },
    ...{ planId, fromDay: '2023-01-01', toDay: '2023-09-30' },
  })
  if (!made.ok) throw new Error('no round')
  const { roundId } = made.value
  const putClass = (edit = 1) =>
    setRoundClass(deps, programmeOfficer, { roundId, edit, classKey, dates: { setId: set.setId, ...dates } })
  const nameAll = async () => {
    for (const field of ['cchc', 'tthc'])
      await nameAppraiser(deps, programmeOfficer, { roundId, field, userId: appraiser.userId ?? '' })
  }
  return { world, deps, ...set, planId, roundId, programmeOfficer, appraiser, putClass, nameAll }
}

/** The same, opened: the sheet of one unit with its officer and its head. */
export async function openedScene(t: TestContext) {
  const scene = await scoreScene(t)
  const { world, deps, roundId, programmeOfficer } = scene
  await scene.putClass()
  await scene.nameAll()
  const opened = await openRound(deps, programmeOfficer, roundId)
  if (!opened.ok) throw new Error(opened.issues[0]?.text.vi)
  const agencyId = await world.agencyId(unit)
  const sheets = await sheetsOfRound(world.db, roundId)
  const sheetId = sheets.find((one) => one.agencyId === agencyId)?.id ?? 0
  const officer = await world.actor('unit_officer', unit)
  const head = await world.actor('head', unit)
  const scoreOf = async (code: string) => (await scoresOfSheet(world.db, sheetId)).get(scene.idOf(code))!
  return { ...scene, opened: opened.value, sheets, sheetId, agencyId, officer, head, scoreOf }
}
