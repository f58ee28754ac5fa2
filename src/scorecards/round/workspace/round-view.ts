import type { Context } from 'hono'
import { loadDirectory, roleHolders } from '../../../agencies/index.ts'
import type { AppEnv } from '../../../platform/http/context.ts'
import { togetherOf } from '../../appraisal/together/together-of.ts'
import type { SetHead } from '../../sets/set.ts'
import { setsFor } from '../../sets/store.ts'
import { fieldsIn } from '../fields-in.ts'
import type { Round, RoundClass } from '../round.ts'
import { sheetsOfRound } from '../store.ts'
import { appraisersOf, classesOf, roundInSight } from '../store-rounds.ts'
import { sheetLines } from './sheet-lines.ts'

/** A class that has sets in force for the round's year, with its days in the round when it is in it. */
export type ClassLine = {
  readonly classKey: string
  readonly sets: readonly SetHead[]
  readonly dates?: RoundClass
}

/** A round for whoever oversees it; in preparation only for who manages it. Undefined for everybody else. */
export async function loadRoundView(c: Context<AppEnv>, id: number) {
  const { deps, actor, lang } = c.var
  const round = await roundInSight(deps.db, actor, id)
  const mayManage = round !== undefined && actor.is('programme_officer', round.agencyId)
  if (!round || (round.state === 'draft' && !mayManage)) return undefined
  const today = deps.clock.today()
  const classes = await classesOf(deps.db, id)
  const named = await appraisersOf(deps.db, id)
  const people = (await roleHolders(deps.db, 'appraiser', today.toString())).filter(
    ({ agencyId }) => agencyId === round.agencyId,
  )
  const sheets = await sheetsOfRound(deps.db, id)
  const directory = await loadDirectory(deps.db, today.toString())
  return {
    ...{ lang, round, mayManage },
    classes: classLines(round, await setsFor(deps.db, [round.agencyId]), classes),
    fields: (await fieldsIn(deps.db, classes)).map((field) => ({
      field,
      named: named.find((one) => one.field === field),
    })),
    people: people.map(({ userId, fullName }) => ({ value: userId, label: fullName })),
    lines: sheetLines(sheets, directory, today),
    together: await togetherOf(c, round, sheets, named),
  }
}

function classLines(
  round: Round,
  sets: readonly SetHead[],
  classes: readonly RoundClass[],
): readonly ClassLine[] {
  const usable = sets.filter(
    ({ id, year, state }) =>
      (year === round.year && state === 'in_force') || classes.some(({ setId }) => setId === id),
  )
  return [...Map.groupBy(usable, ({ classKey }) => classKey)].map(([classKey, some]) => ({
    ...{ classKey, sets: some },
    dates: classes.find((one) => one.classKey === classKey),
  }))
}
