import { loadDirectory } from '../../agencies/index.ts'
import type { Tx } from '../../platform/database/open.ts'
import { measureAgencies } from '../measures/measure-agencies.ts'
import { setOf } from '../sets/store.ts'
import { proposalsOf } from './proposals.ts'
import type { Round, RoundClass } from './round.ts'
import type { ScoreDeps } from './score-deps.ts'
import { type Author, insertScores, insertSheets } from './store-sheets.ts'

/** A sheet of a class that was made now. */
export type MadeSheet = { readonly id: number; readonly agencyId: number; readonly classKey: string }

/** Makes a sheet with its proposals for every agency that the class has on its opening day; those there are stay. */
export async function makeSheets(
  tx: Tx,
  deps: ScoreDeps,
  round: Round,
  { classKey, setId, opensOn }: RoundClass,
  by: Author,
): Promise<readonly MadeSheet[]> {
  const set = await setOf(tx, setId)
  const agencies = (await loadDirectory(tx, opensOn)).ofClass(classKey) ?? []
  if (!set || agencies.length === 0) return []
  const made = await insertSheets(
    tx,
    round.id,
    agencies.map(({ id: agencyId }) => ({ agencyId, classKey, setId })),
  )
  const measured = await measuresOf(tx, deps, round, [...made.keys()])
  await insertScores(
    tx,
    [...made].map(([agencyId, sheetId]) => ({
      sheetId,
      scores: proposalsOf(set, measured.get(agencyId) ?? new Map()),
    })),
    by,
  )
  return [...made].map(([agencyId, id]) => ({ id, agencyId, classKey }))
}

/** What was measured of these agencies in the days of the round; nothing where the round stands on no plan. */
export async function measuresOf(tx: Tx, deps: ScoreDeps, round: Round, agencyIds: readonly number[]) {
  const { planId, fromDay: from, toDay: to } = round
  if (planId === null || agencyIds.length === 0) return new Map<number, never>()
  return measureAgencies(tx, deps, { planId, from, to, agencyIds }, deps.outside)
}
