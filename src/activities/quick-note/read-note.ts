import type { ReachKind, ReachWay } from '../activity.ts'
import { readReach, readTimes } from './note-counts.ts'
import { daysOfWeek, type NoteDays, readDays } from './note-days.ts'
import { readPlace } from './note-place.ts'
import { leftOf, noteOf } from './note-text.ts'
import { readTime } from './note-time.ts'
import { formIn, keysIn, type NoteWord } from './note-words.ts'

/** What was understood of a note. Days are ISO, none after today; what is null was not said. */
export type ReadNote = {
  readonly formKey: string | null
  readonly days: readonly string[]
  /** One activity that went on until this day. */
  readonly until: string | null
  /** The note names a week and a number: which days is a proposal. */
  readonly areDaysGuessed: boolean
  /** For the one day, or for each of several. */
  readonly times: readonly number[]
  readonly reach: number | null
  readonly reachKind: ReachKind | null
  readonly reachCounted: ReachWay | null
  readonly place: string | null
  readonly startTime: string | null
  readonly audienceKeys: readonly string[]
  /** Reform areas of themes. */
  readonly areas: readonly string[]
  /** What is left of the note, as a sentence; empty when nothing is. */
  readonly what: string
}

/** Reads a line as an officer writes or dictates it, with or without diacritics. Whatever it is, it answers. */
export function readNote(written: string, today: Temporal.PlainDate, words: readonly NoteWord[]): ReadNote {
  const whole = noteOf(written)
  const timed = readTime(whole)
  const reached = readReach(timed.note)
  const counted = readTimes(reached.note)
  const dated = readDays(counted.note, today)
  const when = whenOf(dated, counted.times, counted.isPerDay, today)
  return {
    formKey: formIn(whole.open, words)?.key ?? null,
    ...when,
    reach: reached.reach?.reach ?? null,
    reachKind: reached.reach?.reachKind ?? null,
    reachCounted: reached.reach?.reachCounted ?? null,
    place: readPlace(dated.note),
    startTime: timed.startTime,
    audienceKeys: keysIn(whole.open, words, 'audience'),
    areas: keysIn(whole.open, words, 'theme'),
    what: sentenceOf(leftOf(dated.note)),
  }
}

type When = Pick<ReadNote, 'days' | 'until' | 'areDaysGuessed' | 'times'>

function whenOf(dated: NoteDays, times: number | null, isPerDay: boolean, today: Temporal.PlainDate): When {
  const { days, week, isRange } = dated
  if (days.length === 0 && week !== null) {
    const likely = daysOfWeek(week, isPerDay ? 7 : (times ?? 1), today)
    const isOne = times === null && !isPerDay
    return several(isOne ? likely.slice(-1) : likely, times, isPerDay, true)
  }
  // From … to … is one activity that lasted, unless the note counts one for each day.
  if (isRange && days.length > 1 && !isPerDay && times !== days.length)
    return {
      days: [days[0]!.toString()],
      until: days.at(-1)!.toString(),
      areDaysGuessed: false,
      times: times === null ? [] : [times],
    }
  return several(days, times, isPerDay, false)
}

function several(
  days: readonly Temporal.PlainDate[],
  times: number | null,
  isPerDay: boolean,
  areDaysGuessed: boolean,
): When {
  return {
    days: days.map(String),
    until: null,
    areDaysGuessed,
    times: times === null ? [] : isPerDay ? [times] : shared(times, Math.max(1, days.length)),
  }
}

/** Five sessions on three days are 2, 2 and 1; the officer mends it where it was otherwise. */
function shared(times: number, days: number): readonly number[] {
  if (times <= days) return [days === 1 ? times : 1]
  return Array.from({ length: days }, (_, i) => Math.floor(times / days) + (i < times % days ? 1 : 0))
}

const edge =
  'hôm|hom|cho|và|vào|ngày|lúc|từ|đến|trong|khoảng|chừng|độ|được|với|va|vao|ngay|luc|tu|den|khoang|chung|duoc|voi|rồi|roi|các|cac'
const atStart = new RegExp(`^(?:[\\s,;.:–-]|(?:${edge})(?=[\\s,;.:]|$))+`, 'iu')
const atEnd = new RegExp(`(?:[\\s,;.:–-]|(?<=^|[\\s,;.:])(?:${edge}))+$`, 'iu')

function sentenceOf(left: string): string {
  const words = left
    .replace(/\s+([,;.:])/g, '$1')
    .replace(/([,;:])(?:\s*[,;:])+/g, '$1')
    .replace(atStart, '')
    .replace(atEnd, '')
  return words.charAt(0).toLocaleUpperCase('vi') + words.slice(1)
}
