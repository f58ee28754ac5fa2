import type { Queryable } from '../../platform/database/open.ts'
import { cellKey, type RequiredCell, reachedWithin, requiredAreas } from '../required/required-cell.ts'
import { requiredCells } from '../required/store.ts'
import { isPlanned, plannedBy } from '../required/store-planned.ts'
import { countsBy, coveredCells, totals } from '../rollup/figures.ts'
import type { Axis, Reach, Totals } from '../rollup/question.ts'
import type { Window } from '../rollup/window.ts'
import type { Requirement } from './cell-state.ts'
import type { View } from './view.ts'

export type Figure = Totals & { readonly planned: number | null }

/** The figures of a matrix: each cell, the sums of rows and columns, and the whole; every activity once in each. */
export type Figures = {
  readonly cell: (row: string, col: string) => Figure
  readonly row: (row: string) => Figure
  readonly col: (col: string) => Figure
  readonly all: Figure
  /** What is required of a theme and an audience, and how far it is reached. */
  readonly requirements: ReadonlyMap<string, Requirement>
}

export async function gatherFigures(db: Queryable, view: View, rows: Axis, cols: Axis): Promise<Figures> {
  const filter = { planId: view.plan.head.id, window: view.window, scope: view.scope }
  const [cells, rowSums, colSums, all, planned, requirements] = await Promise.all([
    countsBy(db, { ...filter, rows, cols }),
    countsBy(db, { ...filter, rows, cols: null }),
    countsBy(db, { ...filter, rows: cols, cols: null }),
    totals(db, filter),
    plannedBy(db, { ...filter, rows, cols }),
    requirementsOf(db, view),
  ])
  const saysPlan = isPlanned(rows) && isPlanned(cols)
  const plan = new Map(planned.map((one) => [`${one.row ?? ''}|${one.col ?? ''}`, one.planned]))
  const counted = new Map<string, Totals>([
    ...cells.map((count): [string, Totals] => [`${count.row}|${count.col}`, count]),
    ...rowSums.map((count): [string, Totals] => [`${count.row}|`, count]),
    ...colSums.map((count): [string, Totals] => [`|${count.row}`, count]),
    ['|', all],
  ])
  const at = (key: string): Figure => ({
    ...(counted.get(key) ?? nothing),
    planned: saysPlan ? (plan.get(key) ?? 0) : null,
  })
  return {
    cell: (row, col) => at(`${row}|${col}`),
    row: (row) => at(`${row}|`),
    col: (col) => at(`|${col}`),
    all: at('|'),
    requirements,
  }
}

const noReach: Reach = { present: 0, copies: 0, listeners: 0, views: 0, viewsCounted: 0 }
const nothing: Totals = { done: 0, verified: 0, times: 0, reach: noReach }

/**
 * What the plan requires and how much of it is reached by the end of the window. Only for a look at everybody: what one
 * agency leaves empty another may fill.
 */
export async function requirementsOf(
  db: Queryable,
  { plan, window, scope, directory }: Pick<View, 'plan' | 'window' | 'scope' | 'directory'>,
): Promise<ReadonlyMap<string, Requirement>> {
  if (scope.agencyIds !== undefined || scope.areaId !== undefined) return new Map()
  const required = await requiredCells(db, plan.head.id)
  const windows = new Map(
    required.map(({ per }): [string, Window] => {
      const within = reachedWithin(per, window)
      return [within.from, within]
    }),
  )
  const reached = new Map(
    await Promise.all(
      [...windows].map(async ([from, within]): Promise<[string, ReadonlySet<string>]> => {
        const cells = await coveredCells(db, { planId: plan.head.id, window: within })
        return [from, new Set(cells.map((cell) => `${cellKey(cell)}.${cell.areaId ?? ''}`))]
      }),
    ),
  )
  return new Map(
    required.map((cell) => {
      const here = reached.get(reachedWithin(cell.per, window).from)!
      return [cellKey(cell), requirementOf(cell, here, requiredAreas(directory, cell))]
    }),
  )
}

function requirementOf(
  required: RequiredCell,
  reached: ReadonlySet<string>,
  areas: readonly number[],
): Requirement {
  const key = cellKey(required)
  return {
    required,
    isReached: reached.has(`${key}.`),
    areas: areas.length,
    reachedAreas: areas.filter((id) => reached.has(`${key}.${id}`)).length,
    missingAreas: areas.filter((id) => !reached.has(`${key}.${id}`)),
  }
}
