import type { Queryable } from '../../platform/database/open.ts'
import { axesOf, isFromCells, isFromDays } from './cut.ts'
import type {
  ActiveDay,
  Count,
  CountsQuestion,
  CoveredCell,
  DaysQuestion,
  Filter,
  Totals,
} from './question.ts'
import { countsFromCells, coveredFromCells, totalsFromCells } from './store-cells.ts'
import { daysFromRollup } from './store-days.ts'
import { countsFromFacts, daysFromFacts, totalsFromFacts } from './store-facts.ts'
import type { Window } from './window.ts'

/**
 * How much was done in each cell of one axis, or of two. An activity counts in each of its themes, audiences, areas
 * and languages, and once in any of them: rows of those axes do not add up to the total.
 */
export const countsBy = (db: Queryable, question: CountsQuestion): Promise<Count[]> =>
  isFromCells(question, axesOf(question)) ? countsFromCells(db, question) : countsFromFacts(db, question)

/** Everything that the filter keeps, each activity once. */
export const totals = (db: Queryable, filter: Filter): Promise<Totals> =>
  isFromCells(filter, []) ? totalsFromCells(db, filter) : totalsFromFacts(db, filter)

/** The days on which something was done, in their order, for each agency, theme or area; what did nothing is left out. */
export async function activeDays(
  db: Queryable,
  question: DaysQuestion,
): Promise<ReadonlyMap<string, readonly ActiveDay[]>> {
  const days = new Map<string, ActiveDay[]>()
  const rows = isFromDays(question) ? daysFromRollup(db, question) : daysFromFacts(db, question)
  for (const { key, ...day } of await rows) {
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
): Promise<readonly CoveredCell[]> => coveredFromCells(db, of)
