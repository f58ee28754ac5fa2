import { keyOf } from '../text-key.ts'
import type { Timing, Written } from '../timing.ts'
import { tokenAt } from './lexer.ts'
import { readTiming } from './read-timing.ts'
import type { Token } from './tokens.ts'

export type FoundTiming = { readonly timing: Written<Timing>; readonly start: number; readonly end: number }

/** The stretches of a sentence that say when, in order. Dates of other documents and bare years are not among them. */
export function timingsIn(words: string, planYear: number): FoundTiming[] {
  const sentence = words.slice(0, longestSentence)
  const key = keyOf(withoutReferences(sentence))
  const found: FoundTiming[] = []
  for (let at = 0; at < key.length; ) {
    const stretch = wordStart(key, at) ? stretchAt(sentence, key, at) : null
    const text = stretch ? sentence.slice(stretch.start, stretch.end) : ''
    const read = stretch ? readTiming(text, planYear).timing : null
    if (stretch && read && read.kind !== 'unknown') {
      found.push({ timing: read, ...stretch })
      at = stretch.end
    } else at += 1
  }
  return found
}

/**
 * The day a goal is due: "trước ngày 15/4/2023", "trong quý II/2023", "đến hết năm 2023". The last one stated counts,
 * also behind "khi …".
 */
export function dueIn(text: string, planYear: number): { text: string; date: string } | null {
  const ends = timingsIn(text, planYear).flatMap(({ timing }) => {
    if (timing.kind === 'on_event')
      return dueIn(timing.text.replace(/^\P{White_Space}+/u, ''), planYear) ?? []
    const date = lastDay(timing)
    return date ? [{ text: timing.text, date }] : []
  })
  return ends.at(-1) ?? null
}

function lastDay(timing: Written<Timing>): string | null {
  if (timing.kind === 'by_date' || timing.kind === 'date') return timing.date
  if (timing.kind === 'range') return timing.to
  if (timing.kind === 'month' || timing.kind === 'quarter') {
    const month =
      timing.kind === 'month'
        ? timing.month
        : `${timing.quarter.slice(0, 4)}-${String(Number(timing.quarter.at(-1)) * 3).padStart(2, '0')}`
    return `${month}-${Temporal.PlainYearMonth.from(month).daysInMonth}`
  }
  return null
}

/** "Kế hoạch số 911/KH-UBND ngày 15/3/2023" names a document, not a time; blanks of the same length take its place. */
const withoutReferences = (text: string): string =>
  text.replace(
    /số\s+\d{1,6}[a-z]?\/[\p{L}\d&/-]{2,30}(?:,?\s+ngày\s+\d{1,2}(?:\/|\s+tháng\s+)\d{1,2}(?:\/|\s+năm\s+)\d{4})?/giu,
    (found) => 'x'.repeat(found.length),
  )

const wordStart = (key: string, at: number): boolean =>
  /[\p{L}\p{N}]/u.test(key[at] ?? '') && !/[\p{L}\p{N}/]/u.test(key[at - 1] ?? '')

const longestSentence = 3000
const longestStretch = 40

function stretchAt(sentence: string, key: string, start: number): { start: number; end: number } | null {
  if (!mayBegin(tokenAt(sentence, key, start, []))) return null
  const tokens: Token[] = []
  for (let at = start; at < key.length && tokens.length < longestStretch; ) {
    if (key[at] === ' ') {
      at += 1
      continue
    }
    const token = tokenAt(sentence, key, at, tokens)
    if (token.is === 'word' || stops(key, token)) break
    tokens.push(token)
    at = token.end
  }
  if (!tokens[0] || !(begins(tokens) || isWholeYear(key, start)) || /\bchi +$/.test(key.slice(0, start)))
    return null
  while (tokens.length > 0 && loose.has(tokens.at(-1)!.is)) tokens.pop()
  const end = tokens.at(-1)?.end ?? start
  return tokens.some(says) && !fraction.test(key.slice(start, end)) ? { start, end } : null
}

/** "100% (12/12) phòng" counts; a day of the year in a sentence has a word before it ("ngày 12/12") or a year. */
const fraction = /^\d{1,3} ?\/ ?\d{1,3}$/

const stops = (key: string, token: Token): boolean =>
  token.is === 'filler' && /^[.:()]/.test(key.slice(token.start, token.end))

const loose = new Set<Token['is']>([
  'and',
  'filler',
  'on',
  'from',
  'to',
  'before',
  'part',
  'compare',
  'per_agency',
])

/** "trong năm 2026" says when; a bare "năm 2026" mostly belongs to a name. */
const isWholeYear = (key: string, start: number): boolean =>
  /^(?:trong|den|het|den het|cuoi|ca) +nam(?: +\d{4})?(?!\p{L})/u.test(key.slice(start, start + 30))

/** Most words begin nothing; the rest of the stretch is only read after one that may. */
const mayBegin = (token: Token): boolean =>
  token.is !== 'word' && token.is !== 'and' && token.is !== 'per_agency'

/** A stretch begins with a time itself or with the word that leads to one. */
function begins([first, second]: readonly Token[]): boolean {
  if (!first) return false
  if (first.is === 'moment') return first.moment.unit !== 'bare' && first.moment.unit !== 'year'
  if (first.is === 'count') return first.every !== null
  if (first.is === 'before' || first.is === 'from' || first.is === 'to')
    return (
      second?.is === 'moment' || second?.is === 'weekday' || second?.is === 'part' || second?.is === 'filler'
    )
  if (first.is === 'filler' || first.is === 'on')
    return second?.is === 'moment' && second.moment.unit !== 'bare' && second.moment.unit !== 'year'
  return (
    first.is === 'every' ||
    first.is === 'continuous' ||
    first.is === 'event' ||
    first.is === 'weekday' ||
    (first.is === 'part' && second?.is === 'moment') ||
    (first.is === 'compare' && second?.is === 'count' && second.every !== null)
  )
}

const says = (token: Token): boolean =>
  ['moment', 'every', 'continuous', 'event', 'weekday', 'within_period'].includes(token.is) ||
  (token.is === 'count' && token.every !== null)
