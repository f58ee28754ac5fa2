import {
  beforeWords,
  continuousWords,
  monthWords,
  ordinalWords,
  timeFillers,
} from '../words/calendar.words.ts'
import type { Moment } from './moments.ts'
import { anyOf, type Rule, rule, signRule } from './rule.ts'
import type { Meaning } from './tokens.ts'

const inYear = '(?: ?\\/ ?| +nam +| +)(\\d{4})'
const digits = '(\\d{1,2})'
const months = anyOf(Object.keys(monthWords))
const roman: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4, v: 5 }

/** Places in the calendar and the words that join them. Order matters: the longer reading first. */
export const momentRules: readonly Rule[] = [
  rule(`(?:ngay +)?${digits} ?\\/ ?${digits} ?\\/ ?(\\d{4}|\\d{2})`, (m) => day(m[1], m[2], m[3])),
  rule(`(?:ngay +)?${digits}([-.])${digits}\\2(\\d{4})`, (m) => day(m[1], m[3], m[4])),
  rule(`(?:ngay +)?${digits} +thang +${digits}(?:${inYear})?`, (m) => day(m[1], m[2], m[3])),
  rule(`(?:thang +)?${digits} ?\\/ ?(\\d{4})`, (m) => month(Number(m[1]), m[2])),
  rule(`t\\.? ?${digits} ?[\\/-] ?(\\d{4})`, (m) => month(Number(m[1]), m[2])),
  rule(`thang +${digits}-(\\d{4})`, (m) => month(Number(m[1]), m[2])),
  rule(`(?:ngay +)?${digits} ?\\/ ?${digits}(?! ?\\/)`, (m) => day(m[1], m[2], undefined)),
  rule(`ngay +${digits}`, (m) => day(m[1], undefined, undefined)),
  rule(
    `tuan +(?:le +)?(?:thu +)?(${anyOf([...Object.keys(ordinalWords), 'cuoi', 'cuoi cung'])}) +(?:cua +)?thang +${digits}(?:${inYear})?`,
    week,
  ),
  rule('tuan +(?:thu +)?([1-5])', (m) =>
    moment({ unit: 'week', number: Number(m[1]), month: null, year: null }),
  ),
  rule(`thang +${digits}(?:(?: ?\\/ ?| +nam +)(\\d{4}))?`, (m) => month(Number(m[1]), m[2])),
  rule(`thang +(${months})(?:(?: ?\\/ ?| +nam +)(\\d{4}))?`, (m) =>
    month(monthWords[spaced(m[1])] ?? 0, m[2]),
  ),
  rule(`(?:quy|q\\.?) *(iv|iii|ii|i|[1-4])(?:(?: ?[\\/-] ?| +nam +| +)(\\d{4}))?`, (m) =>
    moment({ unit: 'quarter', number: roman[m[1] ?? ''] ?? Number(m[1]), month: null, year: yearOf(m[2]) }),
  ),
  rule(`(?:0?6|sau) +thang +(dau|cuoi)(?: +nam)?(?: *\\/? *(\\d{4}))?`, (m) => half(m[1], m[2])),
  rule(`nua +(dau|cuoi|sau)(?: +nam)(?: +(\\d{4}))?`, (m) => half(m[1], m[2])),
  rule(`(?:0?9|chin) +thang +(?:dau +)?nam(?: +(\\d{4}))?`, (m) =>
    moment({ unit: 'nine_months', number: 1, month: null, year: yearOf(m[1]) }),
  ),
  rule(`(?:(?:ca|trong) +)?nam +(\\d{4})|(\\d{4})`, (m) => year(m[1] ?? m[2])),
  rule('ca +nam|trong +nam', () => moment({ unit: 'year', number: 1, month: null, year: null })),
  rule('(?:den +het|den|toi +het|toi)(?: +truoc)?', () => ({ is: 'to' })),
  signRule('-', () => ({ is: 'to' })),
  rule('tu(?: +nay)?', () => ({ is: 'from' })),
  rule('va|hoac|cung', () => ({ is: 'and' })),
  signRule('[,;&]', () => ({ is: 'and' })),
  rule(`(?:${anyOf(continuousWords)})`, () => ({ is: 'continuous' })),
  rule(`(?:${anyOf(beforeWords)})(?: +(?:la|vao|truoc|het|trong|den)){0,2}`, (m) => ({
    is: 'before',
    strictly: m[0].endsWith('truoc'),
  })),
  rule('(?:nua +)?(dau|thuong +tuan|giua|trung +tuan|cuoi|ha +tuan)(?= +(?:thang|quy|nam|\\d))', (m) => ({
    is: 'part',
    part: partOf(m[1]),
  })),
  rule('(?<=(?:dau|cuoi|giua|het|trong|den|ca|toi) +)nam', () =>
    moment({ unit: 'year', number: 1, month: null, year: null }),
  ),
  rule('vao(?: +(?:ngay|cac +ngay|dip|luc|khoang))?(?! +\\d)|vao', () => ({ is: 'on' })),
  rule('\\d{1,2} *(?:gio|h)(?: *\\d{2}(?: +phut)?)?', () => ({ is: 'filler' })),
  rule('0?9 +thang(?= *(?:,|va|$))', () => ({ is: 'filler' })),
  rule(anyOf(timeFillers), () => ({ is: 'filler' })),
  rule('(iv|iii|ii|i)(?: ?\\/ ?(\\d{4}))?', (m) => bare(roman[m[1] ?? ''], m[2])),
  rule(digits, (m) => bare(Number(m[1]))),
  signRule('[.:()]', () => ({ is: 'filler' })),
]

function day(d: string | undefined, m: string | undefined, y: string | undefined): Meaning {
  return moment({
    unit: 'day',
    number: Number(d),
    month: m === undefined ? null : Number(m),
    year: yearOf(y),
  })
}

const month = (number: number, y: string | undefined) =>
  moment({ unit: 'month', number, month: number, year: yearOf(y) })

const year = (y: string | undefined) => moment({ unit: 'year', number: 1, month: null, year: yearOf(y) })

const half = (which: string | undefined, y: string | undefined) =>
  moment({ unit: 'half', number: which === 'dau' ? 1 : 2, month: null, year: yearOf(y) })

const bare = (number: number | undefined, y?: string): Meaning | null =>
  number ? moment({ unit: 'bare', number, month: null, year: yearOf(y) }) : null

/** The last week of a month is its fifth, or the fourth of a February of 28 days. */
function week(m: RegExpExecArray): Meaning | null {
  const which = spaced(m[1])
  const last = which.startsWith('cuoi')
  const number = last ? (m[2] === '2' || m[2] === '02' ? 4 : 5) : ordinalWords[which]
  return number ? moment({ unit: 'week', number, month: Number(m[2]), year: yearOf(m[3]) }) : null
}

const moment = (value: Moment): Meaning => ({ is: 'moment', moment: value })

function yearOf(written: string | undefined): number | null {
  if (written === undefined) return null
  return written.length === 2 ? 2000 + Number(written) : Number(written)
}

const partOf = (word: string | undefined) =>
  word === 'dau' || word?.startsWith('thuong')
    ? 'start'
    : word === 'cuoi' || word?.startsWith('ha')
      ? 'end'
      : 'middle'

const spaced = (words: string | undefined): string => (words ?? '').replace(/ +/g, ' ')
