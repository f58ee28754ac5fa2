import type { Queryable } from '../../platform/database/open.ts'
import { axesOf, isFromCells, isFromDays } from './cut.ts'
import type {
  ActiveDay,
  CellAsked,
  Count,
  CountsQuestion,
  CoveredCell,
  DaysQuestion,
  DoneCount,
  Filter,
  Reached,
  Totals,
} from './question.ts'
import { countsFromCells, doneFromCells, totalsFromCells } from './store-cells.ts'
import { daysFromRollup } from './store-days.ts'
import { countsFromFacts, daysFromFacts, totalsFromFacts } from './store-facts.ts'
import { reachedInWindows } from './store-reached.ts'
import { coveredFromTold } from './store-told.ts'
import { partsOf, type Window } from './window.ts'

/**
 * How much was done in each cell of one axis, or of two. An activity counts in each of its themes, audiences, areas
 * and languages, and once in any of them: rows of those axes do not add up to the total.
 */
export const countsBy = (db: Queryable, question: CountsQuestion): Promise<Count[]> =>
  isFromCells(question, axesOf(question)) ? countsFromCells(db, question) : countsFromFacts(db, question)

/** As `countsBy`, and of each cell only how much was done. */
export const doneBy = (db: Queryable, question: CountsQuestion): Promise<readonly DoneCount[]> =>
  isFromCells(question, axesOf(question)) ? doneFromCells(db, question) : countsFromFacts(db, question)

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

/** Whether and where these cells were reached in each of the windows, in the order of the windows and in one reading. */
export const reachedCells = (
  db: Queryable,
  asked: {
    readonly planId: number
    readonly cells: readonly CellAsked[]
    readonly windows: readonly Window[]
  },
): Promise<readonly Reached[]> => reachedInWindows(db, asked)
