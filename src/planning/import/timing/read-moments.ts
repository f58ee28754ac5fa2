import type { Precision, SimpleTiming } from '../timing.ts'
import { completed, daysOf, lengthOf, type Moment, precisionOf, timingOf } from './moments.ts'
import type { Token } from './tokens.ts'

type Placed = { moment: Moment; from: boolean; to: boolean; before: 'no' | 'by' | 'strictly' }

/** Dates, months, quarters and the ranges between them, in the order written; null when one of them does not exist. */
export function readMoments(tokens: readonly Token[], planYear: number): SimpleTiming[] | null {
  const placed = placedMoments(tokens)
  const whole = completed(
    placed.map((p) => p.moment),
    planYear,
  )
  const items = placed.map((p, at) => ({ ...p, moment: whole[at]! }))
  const parts: SimpleTiming[] = []
  for (let at = 0; at < items.length; at += 1) {
    const item = items[at]!
    const next = items[at + 1]
    const reaches = next?.to && !item.to && item.before === 'no'
    const part = reaches ? between(item.moment, next.moment) : alone(item)
    if (!part) return null
    parts.push(part)
    if (reaches) at += 1
  }
  return parts
}

/** `inherits` when "trước" was said of the moment before: "trước 30/6 và 30/11". */
type Flags = Omit<Placed, 'moment'> & { readonly inherits: boolean; readonly part?: Moment['part'] }

function placedMoments(tokens: readonly Token[]): Placed[] {
  const placed: Placed[] = []
  let now: Flags = { from: false, to: false, before: 'no', inherits: false }
  let joined = true
  for (const token of tokens) {
    if (token.is === 'from') now = { ...now, from: true, before: now.inherits ? 'no' : now.before }
    if (token.is === 'to') now = { ...now, to: true, before: now.before }
    if (token.is === 'before') now = { ...now, before: token.strictly ? 'strictly' : 'by', inherits: false }
    if (token.is === 'on') now = { ...now, before: 'no' }
    if (token.is === 'part') now = { ...now, part: token.part }
    if (token.is === 'from' || token.is === 'to' || token.is === 'and') joined = true
    if (token.is !== 'moment') continue
    const last = placed.at(-1)
    if (!joined && last && token.moment.unit === 'year' && last.moment.year === null) {
      placed[placed.length - 1] = { ...last, moment: { ...last.moment, year: token.moment.year } }
      continue
    }
    const { part, ...flags } = now
    const differs =
      now.inherits && placed.at(-1)?.moment.unit !== token.moment.unit && token.moment.unit !== 'bare'
    const before = differs ? 'no' : flags.before
    placed.push({
      from: flags.from,
      to: flags.to,
      before,
      moment: part ? { ...token.moment, part } : token.moment,
    })
    now = { from: false, to: false, before, inherits: true }
    joined = false
  }
  return placed
}

function alone({ moment, from, to, before }: Placed): SimpleTiming | null {
  const days = daysOf(moment)
  if (!days) return null
  if (before === 'strictly' && moment.unit !== 'day')
    return { kind: 'by_date', date: Temporal.PlainDate.from(days.from).subtract({ days: 1 }).toString() }
  if (before !== 'no' || to) return { kind: 'by_date', date: endOf(moment, days.to) }
  if (from)
    return {
      kind: 'range',
      from: days.from,
      to: `${days.from.slice(0, 4)}-12-31`,
      precision: precisionOf(moment),
    }
  return timingOf(moment)
}

/** "Từ tháng 11 đến tháng 3/2024" begins in the year before. */
function between(first: Moment, last: Moment): SimpleTiming | null {
  const to = daysOf(last)
  let from = daysOf(first)
  if (!from || !to) return null
  if (from.from > to.to) from = daysOf({ ...first, year: (first.year ?? 0) - 1 })
  if (!from || from.from > to.to) return null
  return {
    kind: 'range',
    from: from.from,
    to: endOf(last, to.to),
    precision: finer(precisionOf(first), precisionOf(last)),
  }
}

function endOf(moment: Moment, last: string): string {
  if (!moment.part || moment.part === 'end' || moment.unit !== 'month') return last
  const day = moment.part === 'start' ? 10 : Math.min(20, lengthOf(moment.year ?? 2000, moment.number))
  return `${last.slice(0, 8)}${day}`
}

const order: readonly Precision[] = ['day', 'month', 'quarter', 'half', 'year']
const finer = (a: Precision, b: Precision): Precision => (order.indexOf(a) <= order.indexOf(b) ? a : b)
