import type { Directory } from '../../agencies/index.ts'
import type { Queryable } from '../../platform/database/open.ts'
import type { View } from '../matrix/view.ts'
import { cellKey, type RequiredCell, reachedWithin, requiredAreas } from '../required/required-cell.ts'
import { requiredCells } from '../required/store.ts'
import { countsBy, coveredCells } from '../rollup/figures.ts'
import type { Totals } from '../rollup/question.ts'

/** What was done in an area, in which languages, and how many of its required cells were reached. */
export type AreaFigure = Pick<Totals, 'done' | 'verified' | 'reach'> & {
  readonly languages: readonly string[]
  readonly required: number
  readonly reached: number
}

/** Figures of every area that has any, by its authority's id. */
export async function gatherAreas(db: Queryable, view: View): Promise<ReadonlyMap<number, AreaFigure>> {
  const filter = {
    planId: view.plan.head.id,
    window: view.window,
    scope: { agencyIds: view.scope.agencyIds },
  }
  const [counts, spoken, required] = await Promise.all([
    countsBy(db, { ...filter, rows: 'area', cols: null }),
    countsBy(db, { ...filter, rows: 'area', cols: 'language' }),
    view.scope.agencyIds === undefined ? requiredByArea(db, view) : new Map<number, Reached>(),
  ])
  const languages = Map.groupBy(spoken, ({ row }) => row)
  const byArea = new Map(counts.map((count) => [Number(count.row), count]))
  const areas = new Set([...byArea.keys(), ...required.keys()])
  return new Map(
    [...areas].map((id): [number, AreaFigure] => {
      const { done, verified, reach } = byArea.get(id) ?? noFigure
      const own = languages.get(String(id))?.filter((count) => count.done > 0) ?? []
      return [
        id,
        {
          done,
          verified,
          reach,
          languages: own.flatMap(({ col }) => col ?? []),
          ...(required.get(id) ?? { required: 0, reached: 0 }),
        },
      ]
    }),
  )
}

export const noFigure: AreaFigure = {
  done: 0,
  verified: 0,
  reach: { present: 0, copies: 0, listeners: 0, views: 0, viewsCounted: 0 },
  languages: [],
  required: 0,
  reached: 0,
}

type Reached = { required: number; reached: number }

/** How many cells the plan wants reached in each area, and how many were by the end of the window. */
async function requiredByArea(
  db: Queryable,
  { plan, window, directory }: View,
): Promise<ReadonlyMap<number, Reached>> {
  const cells = await requiredCells(db, plan.head.id)
  const sums = new Map<number, Reached>()
  for (const own of Map.groupBy(cells, ({ per }) => reachedWithin(per, window).from).values()) {
    const covered = await coveredCells(db, {
      planId: plan.head.id,
      window: reachedWithin(own[0]!.per, window),
    })
    const reached = new Set(covered.map((cell) => `${cellKey(cell)}.${cell.areaId ?? ''}`))
    for (const cell of own) addTo(sums, cell, directory, reached)
  }
  return sums
}

function addTo(
  sums: Map<number, Reached>,
  cell: RequiredCell,
  directory: Directory,
  reached: ReadonlySet<string>,
): void {
  for (const areaId of requiredAreas(directory, cell)) {
    const sum = sums.get(areaId) ?? { required: 0, reached: 0 }
    sum.required += 1
    if (reached.has(`${cellKey(cell)}.${areaId}`)) sum.reached += 1
    sums.set(areaId, sum)
  }
}
