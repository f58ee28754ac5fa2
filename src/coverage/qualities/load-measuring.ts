import { loadForms } from '../../activities/index.ts'
import { type Directory, loadDirectory } from '../../agencies/index.ts'
import { type PlanHead, themesOfPlan } from '../../planning/index.ts'
import { type Calendar, vietnamCalendar } from '../../platform/calendar/index.ts'
import type { Queryable } from '../../platform/database/open.ts'
import { type Occasion, occasionsOf } from '../occasions/store.ts'
import type { RequiredCell } from '../required/required-cell.ts'
import { requiredCells } from '../required/store.ts'
import type { ParameterRow } from './parameter.ts'
import { parametersOf } from './store-parameters.ts'

/** What a plan is measured with, loaded once for all that a page asks. */
export type Measuring = {
  readonly head: PlanHead
  readonly today: Temporal.PlainDate
  readonly calendar: Calendar
  readonly directory: Directory
  readonly themes: readonly { readonly id: number; readonly position: number; readonly title: string }[]
  readonly forms: Awaited<ReturnType<typeof loadForms>>
  readonly cells: readonly RequiredCell[]
  readonly occasions: readonly Occasion[]
  readonly parameters: readonly ParameterRow[]
}

export async function loadMeasuring(
  db: Queryable,
  head: PlanHead,
  today: Temporal.PlainDate,
  known?: Directory,
): Promise<Measuring> {
  const day = today.toString()
  const [directory, themes, forms, cells, occasions, parameters] = await Promise.all([
    known ?? loadDirectory(db, day),
    themesOfPlan(db, head.id),
    loadForms(db),
    requiredCells(db, head.id),
    occasionsOf(db, head.id, day),
    parametersOf(db, head.id, day),
  ])
  const calendar = vietnamCalendar()
  return { head, today, calendar, directory, themes, forms, cells, occasions, parameters }
}
