import type { Period } from '../timing.ts'
import {
  agencyAsUnit,
  atLeastWords,
  atMostWords,
  countedThings,
  monthsPerPeriod,
  numberWords,
  periodWords,
  weekdayWords,
} from '../words/calendar.words.ts'
import { anyOf, type Rule, rule, signRule } from './rule.ts'
import type { Meaning } from './tokens.ts'

const period = `(${anyOf(Object.keys(periodWords))})`
const many = `(\\d{1,3}|${anyOf(Object.keys(numberWords))})`
const things = anyOf(countedThings)
const agencies = anyOf(agencyAsUnit)

/** What comes round: "hằng quý", "01 tin/quý/đơn vị", "thứ Ba hằng tuần", "ngày 12 của tháng cuối quý". */
export const periodRules: readonly Rule[] = [
  rule('tuan +cuoi(?: +cung)?(?: +cua)?(?: +(?:moi|hang))? +thang(?! *\\d)', () => ({
    is: 'every',
    every: 'month',
  })),
  rule(`bao +cao +(?:dinh +ky +)?${period}(?= *(?:[,;]|va|$))`, every),
  rule(`(?:dinh +ky +)?(?:hang|moi|tung) +${period}`, every),
  rule(`(?:cac|dinh +ky) +${period}(?= +trong +nam| *(?:[,;.)]|$))`, every),
  rule(`(?:${many} +)?${period}(?: *\\/ *| +)(?:mot|1|01)? *lan`, onceIn),
  rule(
    `${many} +(${things})(?: +(?:moi|trong +mot|trong|mot|1) +| *\\/ *(?:0?1 +)?)${period}(?! +\\d{4})`,
    counted,
  ),
  signRule(`(\\d{1,3}) +([^\\d\\/;.():]{1,40}?) *\\/ *${period}(?![\\p{L}\\p{N}])`, counted),
  rule(`${many} +(${things})`, counted),
  signRule(` *\\/ *${period}(?![\\p{L}\\p{N}])`, every),
  rule(`(\\d{1,2}) +ngay +dau +(?:cua +)?${period} +(?:sau|tiep +theo|ke +tiep)`, daysAfter),
  rule(`(?:sau +khi +)?ket +thuc +${period} +(\\d{1,2}) +ngay(?: +lam +viec)?`, (m) =>
    daysAfter([m[0], m[2] ?? '', m[1] ?? '']),
  ),
  signRule(`(?: *\\/ *| *(?:cho|doi voi)? *(?:moi|tung) +)(?:${agencies})(?![\\p{L}\\p{N}])`, () => ({
    is: 'per_agency',
  })),
  rule(anyOf(atLeastWords), () => ({ is: 'compare', comparison: '>=' })),
  rule(`(?:${anyOf(atMostWords)})(?= +\\d)`, () => ({ is: 'compare', comparison: '<=' })),
  rule(`(${anyOf(Object.keys(weekdayWords))})`, (m) => {
    const weekday = weekdayWords[(m[1] ?? '').replace(/ +/g, ' ')]
    return weekday ? { is: 'weekday', weekday } : null
  }),
  rule(
    `(?:cua +)?(?:thang +dau(?: +cua)? +)?(thang|quy|tuan|nam) +(?:sau|tiep +theo|ke +tiep|lien +ke)(?: +lien +ke)?`,
    (m) => ({
      is: 'after_period',
      days: null,
      every: periodOf(m[1]),
    }),
  ),
  rule(
    `(?:cua +)?thang +(dau|cuoi|giua|thu +(?:nhat|hai|ba|[1-6]))(?: +cua)?(?: +moi)? +(quy|nam)`,
    monthWithin,
  ),
  rule(
    `(\\d{1,2})(?: +ngay(?: +lam +viec)?)? +(?:sau +khi|ke +tu +khi|ke +tu +ngay)(?: +ket +thuc)?(?: +moi| +cac)? +${period}(?: +ket +thuc)?`,
    (m) => ({
      is: 'after_period',
      days: Number(m[1]),
      every: periodWords[m[2] ?? ''] ?? null,
    }),
  ),
]

function daysAfter(m: readonly (string | undefined)[]): Meaning {
  return { is: 'after_period', days: Number(m[1]), every: periodOf(m[2]) }
}

/** A period named alone, in a list that began with "hằng". */
export const barePeriod: Rule = rule(period, every)

function every(m: RegExpExecArray): Meaning | null {
  const found = periodOf(m[1])
  return found ? { is: 'every', every: found } : null
}

/** "03 tháng một lần", "tháng/lần": only spans that are a period of their own are understood. */
function onceIn(m: RegExpExecArray): Meaning | null {
  const number = m[1] ? countOf(m[1]) : 1
  const unit = periodOf(m[2])
  const found = unit === 'month' ? monthsPerPeriod[String(number)] : number === 1 ? unit : undefined
  return found ? { is: 'every', every: found } : null
}

function counted(m: RegExpExecArray, written: string): Meaning | null {
  const number = m[1] ?? ''
  const unit = written.slice(number.length).split('/')[0]?.trim() ?? ''
  const length = (m[2] ?? '').trim().length
  return {
    is: 'count',
    times: countOf(number),
    unit: unit.slice(0, length) || null,
    every: m[3] ? periodOf(m[3]) : null,
  }
}

function monthWithin(m: RegExpExecArray): Meaning | null {
  const of: Period = m[2] === 'nam' ? 'year' : 'quarter'
  const which = m[1] ?? ''
  const last = of === 'year' ? 12 : 3
  if (which === 'dau') return { is: 'within_period', month: 1, every: of }
  if (which === 'cuoi') return { is: 'within_period', month: last, every: of }
  if (which === 'giua') return { is: 'within_period', month: of === 'year' ? 6 : 2, every: of }
  const ordinal = { nhat: 1, hai: 2, ba: 3 }[which.replace(/^thu +/, '')] ?? Number(which.replace(/\D/g, ''))
  return ordinal >= 1 && ordinal <= last ? { is: 'within_period', month: ordinal, every: of } : null
}

const periodOf = (words: string | undefined): Period | null =>
  periodWords[(words ?? '').replace(/ +/g, ' ')] ?? null

const countOf = (written: string): number => numberWords[written] ?? Number(written)
