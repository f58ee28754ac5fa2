import { formatDay } from '../../platform/dates.ts'
import type { Text } from '../../platform/i18n.ts'
import { periodsWithin } from '../issue/periods.ts'

export type PeriodOfWork = { readonly period: string; readonly from: string; readonly to: string }

/** An occurrence's period in words: 'Quý III/2023', 'Tháng 9/2023, lần 2', 'Ngày 12/05/2023'. */
export function periodLabel({ period, from, to }: PeriodOfWork): Text {
  const known = period === to ? undefined : keyed.exec(period)?.groups
  if (!known) return wholePeriod(from, to) ?? stretch(from, to)
  const name = nameOf(known.year!, known.part, from, to)
  if (known.turn === undefined) return name
  return { vi: `${name.vi}, lần ${known.turn}`, en: `${name.en}, no. ${known.turn}` }
}

const keyed = /^(?<year>\d{4})(?:-(?<part>[HQ]\d|W?\d{2}))?(?:-(?<turn>\d{1,2}))?$/

/** 'Tháng 8/2023' rather than its first and last day. */
function wholePeriod(from: string, to: string): Text | undefined {
  const found = (['month', 'quarter', 'half_year', 'year'] as const)
    .flatMap((every) => periodsWithin(every, { from, to: from }))
    .find((period) => period.from === from && period.to === to)
  return found && periodLabel({ ...found, period: found.key })
}

const roman = ['I', 'II', 'III', 'IV']

function nameOf(year: string, part: string | undefined, from: string, to: string): Text {
  if (part === undefined) return { vi: `Năm ${year}`, en: year }
  const number = Number(part.replace(/\D/, ''))
  if (part.startsWith('Q')) return { vi: `Quý ${roman[number - 1]}/${year}`, en: `Q${number} ${year}` }
  if (part.startsWith('H'))
    return number === 1
      ? { vi: `6 tháng đầu năm ${year}`, en: `First half of ${year}` }
      : { vi: `6 tháng cuối năm ${year}`, en: `Second half of ${year}` }
  if (!part.startsWith('W')) return { vi: `Tháng ${number}/${year}`, en: `${months[number - 1]} ${year}` }
  const [first, last] = [formatDay(from).slice(0, 5), formatDay(to)]
  return { vi: `Tuần ${number} (${first} đến ${last})`, en: `Week ${number} (${first} to ${last})` }
}

const months = [
  'January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November',
  'December',
] // biome-ignore format: a list of names reads best as a block

const stretch = (from: string, to: string): Text =>
  from === to
    ? { vi: `Ngày ${formatDay(to)}`, en: formatDay(to) }
    : {
        vi: `Từ ${formatDay(from)} đến ${formatDay(to)}`,
        en: `${formatDay(from)} to ${formatDay(to)}`,
      }
