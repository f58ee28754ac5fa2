import { zone } from './clock.ts'
import type { Lang } from './i18n.ts'

/** 'YYYY-MM-DD' → '15/03/2023', the way days are written in Vietnamese administration (both languages). */
export const formatDay = (day: string | Temporal.PlainDate): string => {
  const [year, month, date] = day.toString().slice(0, 10).split('-')
  return `${date}/${month}/${year}`
}

/** An instant as '03/01/2025 15:34', the time in Viet Nam. */
export const formatMoment = (instant: string | Temporal.Instant): string => {
  const local = toLocal(instant)
  return `${formatDay(local.toPlainDate())} ${pad(local.hour)}:${pad(local.minute)}`
}

/** An instant as the source page writes it: '03/01/2025 3:34 CH' (SA in the morning, CH from noon); AM and PM in English. */
export const formatMomentTwelve = (instant: string | Temporal.Instant, lang: Lang): string => {
  const local = toLocal(instant)
  const [morning, afternoon] = lang === 'vi' ? ['SA', 'CH'] : ['AM', 'PM']
  const half = local.hour < 12 ? morning : afternoon
  return `${formatDay(local.toPlainDate())} ${local.hour % 12 || 12}:${pad(local.minute)} ${half}`
}

/** 'Thứ Năm, 14/09/2023' or 'Thursday, 14/09/2023'. */
export const formatLongDay = (day: Temporal.PlainDate, lang: Lang): string =>
  `${weekdays[lang][day.dayOfWeek - 1]}, ${formatDay(day)}`

/** English names of the months, January first. */
export const englishMonths = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

const toLocal = (instant: string | Temporal.Instant) =>
  Temporal.Instant.from(instant.toString()).toZonedDateTimeISO(zone)

const pad = (value: number) => String(value).padStart(2, '0')

const weekdays = {
  vi: ['Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy', 'Chủ Nhật'],
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
} as const
