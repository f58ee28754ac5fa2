import type { Queryable } from '../../platform/database/open.ts'
import { reachedWithin, requiredAreas } from '../required/required-cell.ts'
import { activeDays, doneBy, reachedCells } from '../rollup/figures.ts'
import { type DoneCount, placeKey } from '../rollup/question.ts'
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
  readonly forms: ReadonlyMap<string, readonly DoneCount[]>
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
    doneBy(
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
export const askedIn = async (
  db: Queryable,
  measuring: Measuring,
  window: Window,
): Promise<readonly Asked[]> => (await askedInEach(db, measuring, [window]))[0]!

/** The same for several windows, each read no more than once. */
export async function askedInEach(
  db: Queryable,
  measuring: Measuring,
  windows: readonly Window[],
): Promise<readonly (readonly Asked[])[]> {
  const { cells, head, directory, today } = measuring
  const begun = windows.filter(({ from }) => from <= today.toString())
  const within = new Map(
    begun.flatMap((window) =>
      cells.map(({ per }) => reachedWithin(per, window)).map((one): [string, Window] => [keyOf(one), one]),
    ),
  )
  const reached = await reachedCells(db, {
    planId: head.id,
    cells: cells.map((cell) => ({ ...cell, byArea: cell.classKey !== null })),
    windows: [...within.values()],
  })
  const hitsOf = new Map([...within.keys()].map((key, at) => [key, reached[at]!.verified]))
  const places = cells.map((cell) => (cell.classKey === null ? [null] : requiredAreas(directory, cell)))
  return windows.map((window) => {
    if (!begun.includes(window)) return []
    return cells.flatMap(({ themeId, audienceKey, per }, at) => {
      const hits = hitsOf.get(keyOf(reachedWithin(per, window)))!
      return places[at]!.map((areaId) => ({
        themeId,
        audienceKey,
        areaId,
        isReached: hits.has(placeKey(themeId, audienceKey, areaId)),
      }))
    })
  })
}

const keyOf = ({ from, to }: Window) => `${from}/${to}`
