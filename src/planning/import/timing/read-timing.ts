import { oneLine } from '../../../platform/vietnamese.ts'
import type { SimpleTiming, Timing, Written } from '../timing.ts'
import { tokensOf } from './lexer.ts'
import { readMoments } from './read-moments.ts'
import { readRecurring } from './read-recurring.ts'
import type { Token } from './tokens.ts'

/** `leftover` are the words about which nothing was understood; null when every word counted. */
export type ReadTiming = { readonly timing: Written<Timing>; readonly leftover: string | null }

const longest = 300

/**
 * The timing written in a cell or a sentence. Years left out are the plan's. Never throws: words that cannot be
 * understood come back as {kind:'unknown'}.
 */
export function readTiming(written: string, planYear: number): ReadTiming {
  const text = oneLine(written)
  if (text.length > longest) return { timing: { text, kind: 'unknown' }, leftover: text }
  const whole = partsOf(text, planYear)
  const [outside, aside] = withoutAside(text)
  const plain = aside && !(whole.parts.length === 1 && !whole.leftover) ? partsOf(outside, planYear) : whole
  if (aside && plain !== whole && plain.parts.length > 0 && !plain.leftover)
    return { timing: { text, ...joined(plain.parts) }, leftover: aside }
  const inOrder = !text.includes(';') || whole.parts.every((part) => calendarKinds.has(part.kind))
  if (whole.parts.length > 0 && !whole.leftover && inOrder)
    return { timing: { text, ...joined(whole.parts) }, leftover: null }
  for (const separator of separators) {
    const pieces = text.split(separator).map((piece) => partsOf(piece, planYear))
    if (pieces.length < 2 || pieces.some((p) => p.parts.length === 0 || p.leftover)) continue
    return { timing: { text, ...joined(pieces.flatMap((p) => p.parts)) }, leftover: null }
  }
  return { timing: { text, ...joined(whole.parts) }, leftover: whole.leftover }
}

/** What stands in brackets explains; it is not a time of its own when the rest already is. */
function withoutAside(text: string): [string, string] {
  const open = text.indexOf('(')
  const close = text.indexOf(')', open)
  return open > 0 && close > open
    ? [text.slice(0, open) + text.slice(close + 1), text.slice(open + 1, close)]
    : [text, '']
}

const calendarKinds = new Set<Timing['kind']>(['by_date', 'date', 'month', 'week', 'quarter', 'range'])
const separators = [/;/u, /[;,]|\s[Vv]à\s/u, /[;,.()]|\s[Vv]à\s/u]

function joined(parts: readonly SimpleTiming[]): Timing {
  const [first] = parts
  if (!first) return { kind: 'unknown' }
  return parts.length === 1 ? first : { kind: 'several', parts }
}

function partsOf(text: string, planYear: number): { parts: SimpleTiming[]; leftover: string | null } {
  const tokens = tokensOf(text)
  const words = tokens.filter((t) => t.is === 'word').map((t) => text.slice(t.start, t.end))
  const { parts, unread } = meaningOf(tokens, planYear)
  const leftover = words.join(' ') || (unread ? text : null)
  return { parts, leftover: parts.length === 0 ? text : leftover }
}

/** `unread` when something understood in itself found no place in the whole. */
function meaningOf(tokens: readonly Token[], planYear: number): { parts: SimpleTiming[]; unread: boolean } {
  const continuous: SimpleTiming[] = tokens.some((t) => t.is === 'continuous') ? [{ kind: 'continuous' }] : []
  const events = tokens.flatMap((t): SimpleTiming[] =>
    t.is === 'event'
      ? [
          {
            kind: 'on_event',
            event: t.event,
            ...(t.withinWorkingDays ? { within_working_days: t.withinWorkingDays } : {}),
          },
        ]
      : [],
  )
  const recurring = readRecurring(tokens, planYear)
  if (recurring.length > 0)
    return { parts: [...continuous, ...recurring, ...events], unread: recurringLeaves(tokens) }
  const moments = readMoments(tokens, planYear) ?? []
  const dated = tokens.filter((t) => t.is === 'moment' && t.moment.unit !== 'year').length
  if (continuous.length > 0) return { parts: [...continuous, ...events], unread: dated > 0 }
  const lost = dated > 0 && moments.length === 0
  return { parts: [...moments, ...events], unread: lost || tokens.some((t) => t.is === 'count') }
}

/** A month, a quarter or a full date beside "hằng quý" belongs to another statement, unless it bounds or dates it. */
const recurringLeaves = (tokens: readonly Token[]): boolean =>
  tokens.some((token, at) => {
    if (token.is !== 'moment' || token.moment.unit === 'year' || token.moment.unit === 'bare') return false
    const bounds = tokens.slice(0, at).some((other) => other.is === 'from' || other.is === 'to')
    const dates = token.moment.unit === 'day' && token.moment.year === null
    return !bounds && !dates
  })
