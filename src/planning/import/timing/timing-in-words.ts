import type { Lang } from '../../../platform/i18n.ts'
import type { Recurring, SimpleTiming, Timing, Weekday } from '../timing.ts'

/** "trước ngày 15/4/2023", "hằng quý 01 lần"; reading the Vietnamese words again gives the same timing. */
export function timingInWords(timing: Timing & { readonly text?: string }, lang: Lang): string {
  if (timing.kind === 'several')
    return timing.parts
      .map(
        (part, at) =>
          (at > 0 && part.kind === 'date' && lang === 'vi' ? 'vào ' : '') + partInWords(part, lang),
      )
      .join('; ')
  if (timing.kind === 'unknown')
    return timing.text ?? (lang === 'vi' ? 'chưa rõ thời gian' : 'time not understood')
  return partInWords(timing, lang)
}

function partInWords(timing: SimpleTiming, lang: Lang): string {
  const vi = lang === 'vi'
  switch (timing.kind) {
    case 'by_date':
      return `${vi ? 'trước ngày' : 'by'} ${dayOf(timing.date)}`
    case 'date':
      return `${vi ? 'ngày' : 'on'} ${dayOf(timing.date)}`
    case 'month':
      return partOf(timing.part, lang) + monthOf(timing.month, lang)
    case 'week':
      return `${vi ? 'tuần' : 'week'} ${timing.week} ${vi ? '' : 'of '}${monthOf(timing.month, lang)}`
    case 'quarter':
      return partOf(timing.part, lang) + quarterOf(timing.quarter, lang)
    case 'range':
      return rangeInWords(timing.from, timing.to, timing.precision, lang)
    case 'continuous':
      return vi ? 'thường xuyên' : 'continuously'
    case 'on_event':
      return eventInWords(timing.event, timing.within_working_days, vi)
    case 'recurring':
      return recurringInWords(timing, lang)
  }
}

const eventInWords = (event: string, days: number | undefined, vi: boolean): string =>
  days
    ? vi
      ? `trong ${pad(days)} ngày làm việc kể từ ngày ${event}`
      : `within ${days} working days of: ${event}`
    : vi
      ? `khi ${event}`
      : `when: ${event}`

const rangeWords = {
  day: (iso: string, vi: boolean) => (vi ? `ngày ${dayOf(iso)}` : dayOf(iso)),
  month: (iso: string, vi: boolean) => monthOf(iso.slice(0, 7), vi ? 'vi' : 'en'),
  quarter: (iso: string, vi: boolean) =>
    quarterOf(`${iso.slice(0, 4)}-Q${Math.ceil(monthNumber(iso) / 3)}`, vi ? 'vi' : 'en'),
  half: (iso: string, vi: boolean) => halfOf(iso, vi),
  year: (iso: string, vi: boolean) => `${vi ? 'năm ' : ''}${iso.slice(0, 4)}`,
}

function rangeInWords(from: string, to: string, precision: keyof typeof rangeWords, lang: Lang): string {
  const vi = lang === 'vi'
  const [first, last] = [rangeWords[precision](from, vi), rangeWords[precision](to, vi)]
  if (first === last && (precision === 'half' || precision === 'year')) return first
  return vi ? `từ ${first} đến ${last}` : `from ${first} to ${last}`
}

function recurringInWords(timing: Recurring, lang: Lang): string {
  const vi = lang === 'vi'
  const days = timing.weekdays?.map((day) => weekdays[lang][day]).join(vi ? ' và ' : ' and ')
  const least = timing.comparison ? `${comparisons[lang][timing.comparison]} ` : ''
  const count = timing.unit && !days ? ` ${least}${pad(timing.times)} ${timing.unit}` : ''
  const each = `${every[lang][timing.every]}${count}${timing.per_agency ? (vi ? '/đơn vị' : ' per agency') : ''}`
  const bounds = boundsInWords(timing, vi)
  return (days ? `${days} ${each}` : each) + bounds + (timing.due ? `, ${dueInWords(timing, lang)}` : '')
}

function boundsInWords({ from, to }: Recurring, vi: boolean): string {
  const start = from ? (vi ? ` từ ngày ${dayOf(from)}` : ` from ${dayOf(from)}`) : ''
  return start + (to ? (vi ? ` đến ngày ${dayOf(to)}` : ` to ${dayOf(to)}`) : '')
}

function dueInWords({ due, every: period }: Recurring, lang: Lang): string {
  const vi = lang === 'vi'
  if (!due) return ''
  if ('days_after_period' in due)
    return vi
      ? `chậm nhất ${pad(due.days_after_period)} ngày sau khi kết thúc ${ends.vi[period]}`
      : `at most ${due.days_after_period} days after the ${ends.en[period]}`
  const before = 'before' in due && due.before ? (vi ? 'trước ' : 'before ') : vi ? '' : 'on '
  if ('weekday' in due) return (vi ? 'trước ' : 'by ') + weekdays[lang][due.weekday]
  const month = due.month_of_period
  if (!month) return vi ? `${before}ngày ${pad(due.day)}` : `${before}day ${due.day}`
  if (period === 'year') return vi ? `${before}ngày ${pad(due.day)}/${month}` : `${before}${due.day}/${month}`
  return vi
    ? `${before}ngày ${pad(due.day)} của tháng ${monthsOfQuarter[month]} quý`
    : `${before}day ${due.day} of month ${month}`
}

const monthsOfQuarter: Readonly<Record<number, string>> = { 1: 'đầu', 2: 'thứ hai', 3: 'cuối' }
const every = {
  vi: {
    day: 'hằng ngày',
    week: 'hằng tuần',
    month: 'hằng tháng',
    quarter: 'hằng quý',
    half_year: 'hằng 6 tháng',
    year: 'hằng năm',
  },
  en: {
    day: 'every day',
    week: 'every week',
    month: 'every month',
    quarter: 'every quarter',
    half_year: 'every six months',
    year: 'every year',
  },
} as const
const ends = {
  vi: { day: 'ngày', week: 'tuần', month: 'tháng', quarter: 'quý', half_year: '6 tháng', year: 'năm' },
  en: { day: 'day', week: 'week', month: 'month', quarter: 'quarter', half_year: 'half-year', year: 'year' },
} as const
const comparisons = {
  vi: { '>=': 'ít nhất', '<=': 'không quá' },
  en: { '>=': 'at least', '<=': 'at most' },
} as const
const weekdays: Readonly<Record<Lang, Readonly<Record<Weekday, string>>>> = {
  vi: {
    mon: 'thứ Hai',
    tue: 'thứ Ba',
    wed: 'thứ Tư',
    thu: 'thứ Năm',
    fri: 'thứ Sáu',
    sat: 'thứ Bảy',
    sun: 'Chủ nhật',
  },
  en: {
    mon: 'Monday',
    tue: 'Tuesday',
    wed: 'Wednesday',
    thu: 'Thursday',
    fri: 'Friday',
    sat: 'Saturday',
    sun: 'Sunday',
  },
}

function partOf(part: 'start' | 'middle' | 'end' | undefined, lang: Lang): string {
  if (!part) return ''
  return lang === 'vi'
    ? { start: 'đầu ', middle: 'giữa ', end: 'cuối ' }[part]
    : { start: 'early ', middle: 'mid ', end: 'late ' }[part]
}

const romans = ['I', 'II', 'III', 'IV']
const monthNumber = (iso: string): number => Number(iso.slice(5, 7))
const dayOf = (iso: string): string => `${iso.slice(8, 10)}/${monthNumber(iso)}/${iso.slice(0, 4)}`
const monthOf = (month: string, lang: Lang): string =>
  `${lang === 'vi' ? 'tháng ' : ''}${monthNumber(month)}/${month.slice(0, 4)}`
const quarterOf = (quarter: string, lang: Lang): string =>
  `${lang === 'vi' ? 'quý ' : 'Q'}${lang === 'vi' ? romans[Number(quarter.at(-1)) - 1] : quarter.at(-1)}/${quarter.slice(0, 4)}`
const halfOf = (iso: string, vi: boolean): string => {
  const first = monthNumber(iso) <= 6
  return vi
    ? `6 tháng ${first ? 'đầu' : 'cuối'} năm ${iso.slice(0, 4)}`
    : `${first ? 'first' : 'second'} half of ${iso.slice(0, 4)}`
}
const pad = (value: number): string => String(value).padStart(2, '0')
