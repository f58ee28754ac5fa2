import type { Queryable } from '../../platform/database/open.ts'
import { cellKey, type RequiredCell, reachedWithin, requiredAreas } from '../required/required-cell.ts'
import { requiredCells } from '../required/store.ts'
import { isPlanned, plannedBy } from '../required/store-planned.ts'
import { countsBy, reachedCells, totals } from '../rollup/figures.ts'
import { type Axis, placeKey, type Reach, type Totals } from '../rollup/question.ts'
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
  const found = await reachedCells(db, {
    planId: plan.head.id,
    cells: required.map((cell) => ({ ...cell, byArea: cell.classKey !== null })),
    windows: [...windows.values()],
  })
  const reached = new Map([...windows.keys()].map((from, at) => [from, found[at]!.done]))
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
  const { themeId, audienceKey } = required
  const isReached = (areaId: number | null) => reached.has(placeKey(themeId, audienceKey, areaId))
  return {
    required,
    isReached: isReached(null),
    areas: areas.length,
    reachedAreas: areas.filter(isReached).length,
    missingAreas: areas.filter((id) => !isReached(id)),
  }
}
