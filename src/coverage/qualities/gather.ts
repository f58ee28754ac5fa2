import type { Queryable } from '../../platform/database/open.ts'
import { reachedWithin, requiredAreas } from '../required/required-cell.ts'
import { activeDays, countsBy, coveredCells } from '../rollup/figures.ts'
import type { Count } from '../rollup/question.ts'
import type { Window } from '../rollup/window.ts'
import type { Measuring } from './load-measuring.ts'
import { type DueCount, dueCounts, type Moved } from './store-due.ts'
import type { By } from './subjects.ts'

/** A required cell in one area, or anywhere (null), and whether something verified reached it. */
export type Asked = {
  readonly themeId: number
  readonly audienceKey: string
  readonly areaId: number | null
  readonly isReached: boolean
}

/** The facts of everything that is measured, from a handful of queries whatever their number. */
export type Gathered = {
  readonly due: ReadonlyMap<string, DueCount>
  readonly asked: readonly Asked[]
  readonly days: ReadonlyMap<string, readonly string[]>
  readonly forms: ReadonlyMap<string, readonly Count[]>
}

export async function gather(
  db: Queryable,
  measuring: Measuring,
  by: By,
  window: Window,
  agencyIds?: readonly number[],
): Promise<Gathered> {
  const { head, today } = measuring
  const scope = by !== 'area' && agencyIds ? { agencyIds } : {}
  const question = { planId: head.id, window, scope }
  const [due, asked, days, counts] = await Promise.all([
    dueCounts(db, {
      planId: head.id,
      by: by === 'area' ? 'agency' : by,
      window,
      today: today.toString(),
      moved: movedIn(measuring, window),
      agencyIds,
    }),
    askedIn(db, measuring, window),
    activeDays(db, { ...question, by }),
    countsBy(
      db,
      by === 'plan' ? { ...question, rows: 'form', cols: null } : { ...question, rows: by, cols: 'form' },
    ),
  ])
  const forms = by === 'plan' ? new Map([[String(head.id), counts]]) : Map.groupBy(counts, ({ row }) => row)
  return {
    due: new Map(due.map((one) => [one.key, one])),
    asked,
    days: new Map([...days].map(([key, some]) => [key, some.map(({ day }) => day)])),
    forms,
  }
}

/** Rest days of the window, each with the working day on which a term that ends on it ends. */
export function movedIn({ calendar }: Pick<Measuring, 'calendar'>, { from, to }: Window): Moved {
  const days: string[] = []
  const moved: string[] = []
  const last = Temporal.PlainDate.from(to)
  for (
    let day = Temporal.PlainDate.from(from);
    Temporal.PlainDate.compare(day, last) <= 0;
    day = day.add({ days: 1 })
  )
    if (!calendar.isWorkingDay(day)) {
      days.push(day.toString())
      moved.push(calendar.workingDayFrom(day).toString())
    }
  return { days, to: moved }
}

/** Every required cell of the window whose time has begun. */
export async function askedIn(
  db: Queryable,
  measuring: Measuring,
  window: Window,
): Promise<readonly Asked[]> {
  const { cells, head, directory, today } = measuring
  if (cells.length === 0 || window.from > today.toString()) return []
  const windows = new Map(cells.map(({ per }) => [per, reachedWithin(per, window)]))
  const reached = new Map<string, ReadonlySet<string>>()
  for (const one of new Map([...windows.values()].map((w) => [`${w.from}/${w.to}`, w])).values()) {
    const covered = await coveredCells(db, { planId: head.id, window: one })
    const keys = covered
      .filter(({ verified }) => verified > 0)
      .map((c) => keyOf(c.themeId, c.audienceKey, c.areaId))
    reached.set(`${one.from}/${one.to}`, new Set(keys))
  }
  return cells.flatMap((cell) => {
    const { themeId, audienceKey, classKey, per } = cell
    const within = windows.get(per)!
    const hits = reached.get(`${within.from}/${within.to}`)!
    const areas = classKey === null ? [null] : requiredAreas(directory, cell)
    return areas.map((areaId) => ({
      themeId,
      audienceKey,
      areaId,
      isReached: hits.has(keyOf(themeId, audienceKey, areaId)),
    }))
  })
}

const keyOf = (themeId: number, audienceKey: string, areaId: number | null) =>
  `${themeId} ${audienceKey} ${areaId ?? ''}`
