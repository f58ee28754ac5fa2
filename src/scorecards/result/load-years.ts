import { reformAreas } from '../../planning/index.ts'
import type { Queryable } from '../../platform/database/open.ts'
import { scoresOfSheets } from '../round/store-scores.ts'
import { setOf } from '../sets/store.ts'
import { areaPointsOf } from './area-points.ts'
import { scoreRowsOf } from './score-rows.ts'
import { publishedSheetsOf } from './store.ts'
import { type AreaLine, compareYears } from './years.ts'

/** An agency through its published rounds; `wholes` are the indexes of the years. */
export type Years = {
  readonly years: readonly number[]
  readonly wholes: ReadonlyMap<number, number | null>
  readonly lines: readonly AreaLine[]
}

const mostYears = 5

/** The last published round of each year, oldest first, at most five of them up to the given year. */
export async function loadYears(db: Queryable, agencyId: number, upTo: number): Promise<Years> {
  const sheets = (await publishedSheetsOf(db, agencyId)).filter(({ year }) => year <= upTo)
  const lastOfYear = [...Map.groupBy(sheets, ({ year }) => year).values()].map(([last]) => last!)
  const chosen = lastOfYear.slice(0, mostYears).reverse()
  const scores = await scoresOfSheets(
    db,
    chosen.map(({ id }) => id),
  )
  const points = await Promise.all(
    chosen.map(async ({ id, setId, year }) => {
      const set = await setOf(db, setId)
      return set ? areaPointsOf(set, scoreRowsOf(set, scores.get(id) ?? new Map()), { agencyId, year }) : []
    }),
  )
  const years = chosen.map(({ year }) => year)
  return {
    years,
    wholes: new Map(chosen.map(({ year, indexValue }) => [year, indexValue])),
    lines: compareYears(points.flat(), Object.keys(reformAreas), years),
  }
}
