/** A span of days, both ends included. */
export type Period = { readonly from: Temporal.PlainDate; readonly to: Temporal.PlainDate }

export const presets = ['7', '30', 'month', 'last-month', 'year'] as const
export type Preset = (typeof presets)[number]

const longest = 731
/** Longer periods are shown by month. */
const daysShown = 62

/** What is asked for by two days in any order, either missing; without both the last 30 days. Never after today. */
export function periodOf(
  asked: { readonly from?: string; readonly to?: string },
  today: Temporal.PlainDate,
): Period {
  const days = [asked.from, asked.to].flatMap((day) => (day ? [Temporal.PlainDate.from(day)] : []))
  const [first, second] = days.sort(Temporal.PlainDate.compare)
  if (!first) return presetOf('30', today)
  const to = earlier(second ?? (asked.from ? today : first), today)
  const from = earlier(second || asked.from ? first : first.subtract({ days: 29 }), to)
  return from.until(to).days < longest ? { from, to } : { from: to.subtract({ days: longest - 1 }), to }
}

export function presetOf(preset: Preset, today: Temporal.PlainDate): Period {
  const month = today.with({ day: 1 })
  if (preset === 'month') return { from: month, to: today }
  if (preset === 'last-month') return { from: month.subtract({ months: 1 }), to: month.subtract({ days: 1 }) }
  if (preset === 'year') return { from: today.with({ month: 1, day: 1 }), to: today }
  return { from: today.subtract({ days: Number(preset) - 1 }), to: today }
}

export const lengthOf = ({ from, to }: Period): number => from.until(to).days + 1

/** As many days just before, to compare with. */
export function before(period: Period): Period {
  const to = period.from.subtract({ days: 1 })
  return { from: to.subtract({ days: lengthOf(period) - 1 }), to }
}

export type Step = { readonly key: string; readonly views: number }

/** Every day of the period with its views, none left out; or every month, when there would be too many days. */
export function stepsOf(period: Period, views: ReadonlyMap<string, number>): readonly Step[] {
  const steps = new Map<string, number>()
  const isByDay = showsDays(period)
  for (let day = period.from; Temporal.PlainDate.compare(day, period.to) <= 0; day = day.add({ days: 1 })) {
    const key = isByDay ? day.toString() : day.toString().slice(0, 7)
    steps.set(key, (steps.get(key) ?? 0) + (views.get(day.toString()) ?? 0))
  }
  return [...steps].map(([key, count]) => ({ key, views: count }))
}

export const showsDays = (period: Period): boolean => lengthOf(period) <= daysShown

const earlier = (one: Temporal.PlainDate, other: Temporal.PlainDate) =>
  Temporal.PlainDate.compare(one, other) <= 0 ? one : other
