import type { Queryable } from '../../platform/database/open.ts'
import type {
  ActiveDay,
  Count,
  CountsQuestion,
  CoveredCell,
  DaysQuestion,
  Filter,
  Totals,
} from './question.ts'
import { coveredFromFacts } from './store-covered.ts'
import { countsFromFacts, daysFromFacts, totalsFromFacts } from './store-facts.ts'
import type { Window } from './window.ts'

/**
 * How much was done in each cell of one axis, or of two. An activity counts in each of its themes, audiences, areas
 * and languages, and once in any of them: rows of those axes do not add up to the total.
 */
export const countsBy = (db: Queryable, question: CountsQuestion): Promise<Count[]> =>
  countsFromFacts(db, question)

/** Everything that the filter keeps, each activity once. */
export const totals = (db: Queryable, filter: Filter): Promise<Totals> => totalsFromFacts(db, filter)

/** The days on which something was done, in their order, for each agency, theme or area; what did nothing is left out. */
export async function activeDays(
  db: Queryable,
  question: DaysQuestion,
): Promise<ReadonlyMap<string, readonly ActiveDay[]>> {
  const days = new Map<string, ActiveDay[]>()
  for (const { key, ...day } of await daysFromFacts(db, question)) {
    const known = days.get(key)
    if (known) known.push(day)
    else days.set(key, [day])
  }
  return days
}

/** Which theme was told to which audience, where and anywhere. */
export const coveredCells = (
  db: Queryable,
  of: { planId: number; window: Window },
): Promise<readonly CoveredCell[]> => coveredFromFacts(db, of)
