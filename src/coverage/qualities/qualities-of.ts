import type { Queryable } from '../../platform/database/open.ts'
import type { Window } from '../rollup/window.ts'
import { gather } from './gather.ts'
import type { Measuring } from './load-measuring.ts'
import { measure } from './measure.ts'
import type { Qualities } from './quality.ts'
import { type By, subjectsOf } from './subjects.ts'

/**
 * The five qualities of the plan as one (key: its id), of each agency, theme or area, over a window of whole half
 * months. Of agencies their own work, rhythm and forms, and the cells of the areas they are the authority of, with those
 * that lie within. The number of queries does not grow with the number measured.
 */
export async function qualitiesOf(
  db: Queryable,
  measuring: Measuring,
  question: { readonly by: By; readonly window: Window; readonly agencyIds?: readonly number[] },
): Promise<ReadonlyMap<string, Qualities>> {
  const { by, window, agencyIds } = question
  const facts = await gather(db, measuring, by, window, agencyIds)
  return new Map(
    subjectsOf(measuring, by, window, agencyIds).map((subject) => [
      subject.key,
      measure(subject, facts, measuring, window),
    ]),
  )
}
