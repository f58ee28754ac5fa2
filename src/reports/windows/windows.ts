import { reportWindowsOfYear, windowOfReport } from '../../coverage/index.ts'
import { vietnamCalendar } from '../../platform/calendar/index.ts'
import type { Queryable } from '../../platform/database/open.ts'
import { dueOfLevel, dueOfProvince, rowFor } from './due.ts'
import { dueDatesOn, levelsOn } from './store-windows.ts'

/** A window of a year with its days and the day on which the province's report is due. */
export type ReportPeriod = {
  readonly key: string
  readonly year: number
  readonly nameVi: string
  readonly nameEn: string
  readonly from: string
  readonly to: string
  /** 'quý III năm 2023'. */
  readonly words: { readonly vi: string; readonly en: string }
  /** What comes after it: 'quý IV năm 2023'. */
  readonly nextVi: string
  readonly dueOn: string
  readonly legalBasis: string
}

/** The windows of a year for which a due date is known, in their order. */
export async function windowsOf(db: Queryable, year: number): Promise<readonly ReportPeriod[]> {
  const [windows, calendar] = [await reportWindowsOfYear(db, year), vietnamCalendar()]
  const periods: ReportPeriod[] = []
  for (const window of windows) {
    const { from, to } = windowOfReport(window, year)
    const due = rowFor(await dueDatesOn(db, to), window.key)
    if (!due) continue
    const spoken = (words: string) =>
      words.replaceAll('{year}', String(year)).replaceAll('{next}', String(year + 1))
    periods.push({
      ...{ key: window.key, year, nameVi: window.nameVi, nameEn: window.nameEn, from, to },
      words: { vi: spoken(due.wordsVi), en: spoken(due.wordsEn) },
      nextVi: spoken(due.nextVi),
      dueOn: dueOfProvince(due, to, calendar).toString(),
      legalBasis: due.legalBasis,
    })
  }
  return periods
}

export type Due = {
  readonly from: string
  readonly to: string
  readonly dueOn: string
  readonly goesTo: string
  readonly legalBasis: string
}

/** By when a class of agencies owes its report of a window, and to whom; undefined when it owes none. */
export async function dueFor(
  db: Queryable,
  { windowKey, year, classKey }: { windowKey: string; year: number; classKey: string },
): Promise<Due | undefined> {
  const period = (await windowsOf(db, year)).find(({ key }) => key === windowKey)
  if (!period) return undefined
  const levels = (await levelsOn(db, period.to)).filter((level) => level.classKey === classKey)
  const level = rowFor(levels, windowKey)
  return level && dueAt(period, level)
}

export function dueAt(
  { from, to, dueOn }: Pick<ReportPeriod, 'from' | 'to' | 'dueOn'>,
  level: Parameters<typeof dueOfLevel>[1] & { readonly goesTo: string; readonly legalBasis: string },
): Due {
  const day = dueOfLevel(Temporal.PlainDate.from(dueOn), level, vietnamCalendar())
  return { from, to, dueOn: day.toString(), goesTo: level.goesTo, legalBasis: level.legalBasis }
}
