import type { Period, Recurring, RecurringDue } from '../timing.ts'
import { readMoments } from './read-moments.ts'
import type { Token } from './tokens.ts'

/** What comes round, in the order written ("hằng quý, 6 tháng, năm" is three); empty when nothing does. */
export function readRecurring(tokens: readonly Token[], planYear: number): Recurring[] {
  return clausesOf(tokens).flatMap((clause) => readOne(clause, planYear) ?? [])
}

/** A new period or a new "02 tin/tháng" after a complete one begins a clause of its own. */
function clausesOf(tokens: readonly Token[]): Token[][] {
  const clauses: Token[][] = [[]]
  for (const token of tokens) {
    const now = clauses.at(-1)!
    if (periodOf(token) && now.some(periodOf) && !now.some((t) => periodOf(t) === periodOf(token)))
      clauses.push([token])
    else now.push(token)
  }
  return clauses
}

const periodOf = (token: Token): Period | null =>
  token.is === 'every' ? token.every : token.is === 'count' ? token.every : null

function readOne(tokens: readonly Token[], planYear: number): Recurring | null {
  const every = everyOf(tokens)
  if (!every) return null
  const due = dueOf(tokens, every)
  const weekdays =
    due && 'weekday' in due ? [] : tokens.flatMap((t) => (t.is === 'weekday' ? [t.weekday] : []))
  const count = tokens.find((t) => t.is === 'count')
  const compare = tokens.find((t) => t.is === 'compare')
  const unit = count?.unit ?? (weekdays.length ? 'buổi' : null)
  return {
    kind: 'recurring',
    every,
    times: count?.times ?? Math.max(weekdays.length, 1),
    ...(unit ? { unit } : {}),
    ...(tokens.some((t) => t.is === 'per_agency') ? { per_agency: true as const } : {}),
    ...(compare ? { comparison: compare.comparison } : {}),
    ...(weekdays.length ? { weekdays } : {}),
    ...boundsOf(tokens, planYear),
    ...(due ? { due } : {}),
  }
}

function everyOf(tokens: readonly Token[]): Period | null {
  for (const token of tokens) if (periodOf(token)) return periodOf(token)
  for (const token of tokens) if (token.is === 'within_period') return token.every
  for (const token of tokens) if (token.is === 'after_period' && token.every) return token.every
  return tokens.some((t) => t.is === 'weekday') ? 'week' : null
}

/** "Trước ngày 12 của tháng cuối quý", "ngày 25 hằng tháng", "trước thứ Sáu", "05 ngày sau khi kết thúc quý". */
function dueOf(tokens: readonly Token[], every: Period): RecurringDue | null {
  const bound = tokens.find((t) => t.is === 'before')
  const before = bound?.strictly ? { before: true } : {}
  const after = tokens.find((t) => t.is === 'after_period')
  if (after?.days) return { days_after_period: after.days }
  const weekday = tokens.find((t) => t.is === 'weekday')
  if (weekday && (bound || every === 'month')) return { weekday: weekday.weekday }
  const day = tokens.find(
    (t, at) => isDueDay(t, every) && tokens[at - 1]?.is !== 'from' && tokens[at - 1]?.is !== 'to',
  )
  if (day?.is !== 'moment') return null
  if (after) return { days_after_period: day.moment.number }
  const within = tokens.find((t) => t.is === 'within_period')
  const month = within?.month ?? day.moment.month
  return { day: day.moment.number, ...(month ? { month_of_period: month } : {}), ...before }
}

const isDueDay = (token: Token, every: Period): boolean =>
  token.is === 'moment' &&
  token.moment.unit === 'day' &&
  token.moment.year === null &&
  (token.moment.month === null || every === 'year') &&
  token.moment.number >= 1 &&
  token.moment.number <= 31

function boundsOf(tokens: readonly Token[], planYear: number): { from?: string; to?: string } {
  const start = tokens.findIndex((t) => t.is === 'from' || t.is === 'to')
  if (start < 0) return {}
  const [part] = readMoments(tokens.slice(start), planYear) ?? []
  if (part?.kind === 'by_date') return { to: part.date }
  if (part?.kind !== 'range') return {}
  return tokens.slice(start).some((t) => t.is === 'to')
    ? { from: part.from, to: part.to }
    : { from: part.from }
}
