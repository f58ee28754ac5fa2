/** Days of both ends included, ISO. Made of whole half months: [1–14] and [15–end]. */
export type Window = { readonly from: string; readonly to: string }

const month = (year: number, number: number) => Temporal.PlainYearMonth.from({ year, month: number })

/** The months of a year from the first to the last, 1 to 12. */
export const windowOf = (year: number, fromMonth = 1, toMonth = 12): Window => ({
  from: month(year, fromMonth).toPlainDate({ day: 1 }).toString(),
  to: lastDayOf(month(year, toMonth)).toString(),
})

/** Whether figures of the window can be had: it begins on a 1st or 15th and ends on a 14th or the last of a month. */
export function isAligned({ from, to }: Window): boolean {
  const end = Temporal.PlainDate.from(to)
  return /-(01|15)$/.test(from) && (end.day === 14 || end.day === end.daysInMonth) && from < to
}

/** The half months it is made of, each by its first day. */
export function bucketsOf(window: Window): readonly string[] {
  if (!isAligned(window)) throw new Error(`not made of half months: ${window.from} to ${window.to}`)
  const buckets: string[] = []
  for (let day = window.from; day < window.to; day = nextBucket(day)) buckets.push(day)
  return buckets
}

/** The same time as whole quarters and the half months around them, each by its first day. */
export type Parted = { readonly quarters: readonly string[]; readonly buckets: readonly string[] }

export function partsOf(window: Window): Parted {
  const all = bucketsOf(window)
  const counts = Map.groupBy(all, quarterOf)
  const quarters = [...counts].flatMap(([quarter, buckets]) => (buckets.length === 6 ? [quarter] : []))
  return { quarters, buckets: all.filter((bucket) => !quarters.includes(quarterOf(bucket))) }
}

const quarterOf = (day: string) => {
  const { year, month } = Temporal.PlainDate.from(day)
  return Temporal.PlainDate.from({ year, month: month - ((month - 1) % 3), day: 1 }).toString()
}

const nextBucket = (day: string): string =>
  day.endsWith('-01')
    ? `${day.slice(0, 8)}15`
    : Temporal.PlainDate.from(day).with({ day: 1 }).add({ months: 1 }).toString()

const lastDayOf = (of: Temporal.PlainYearMonth) => of.toPlainDate({ day: of.daysInMonth })
