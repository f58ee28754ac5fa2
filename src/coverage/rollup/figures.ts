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
import { countsFromCells, totalsFromCells } from './store-cells.ts'
import { daysFromRollup } from './store-days.ts'
import { countsFromFacts, daysFromFacts, totalsFromFacts } from './store-facts.ts'
import { coveredFromTold } from './store-told.ts'
import { partsOf, type Window } from './window.ts'

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
export const activeDays = (
  db: Queryable,
  question: DaysQuestion,
): Promise<ReadonlyMap<string, readonly ActiveDay[]>> =>
  isFromDays(question) ? daysFromRollup(db, question) : daysFromFacts(db, question)

/** Which theme of the plan was told to which audience, where and anywhere. */
export const coveredCells = (
  db: Queryable,
  { planId, window }: { readonly planId: number; readonly window: Window },
): Promise<readonly CoveredCell[]> => coveredFromTold(db, planId, partsOf(window))
