import type { Cell } from '../reading/table.ts'

/** What a form would have sent for what people write into cells; what cannot be understood is left for the form to refuse. */

/** Excel counts days from here; 2000 to 2099 are days, other numbers are not. */
const dayZero = Temporal.PlainDate.from('1899-12-30')
const [firstSerial, lastSerial] = [36_526, 73_050]

/** '14/9/23', '14.9.2023', 'ngày 14 tháng 9 năm 2023', '2023/9/14', 45183 → '2023-09-14'. */
export function dayText(cell: Cell): string {
  if (typeof cell === 'number')
    return Number.isInteger(cell) && cell >= firstSerial && cell <= lastSerial
      ? dayZero.add({ days: cell }).toString()
      : String(cell)
  const text = (cell ?? '').trim()
  const [, isoYear, isoMonth, isoDay] =
    /^(\d{4})[/.-](\d{1,2})[/.-](\d{1,2})(?: \d\d:\d\d)?$/.exec(text) ?? []
  if (isoYear) return written(isoYear, isoMonth, isoDay)
  const [, day, month, year] =
    /^(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4}|\d\d)$/.exec(text) ??
    /^(?:ngày\s+)?(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+(\d{4})$/i.exec(text) ??
    []
  return day ? written(year?.length === 2 ? `20${year}` : year, month, day) : text
}

const written = (year = '', month = '', day = '') =>
  `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`

/** '17h', '7g30', '17 giờ 05', '5:30 PM', 0.75, 17 → '17:00' and so on. */
export function timeText(cell: Cell): string {
  if (typeof cell === 'number') {
    if (cell > 0 && cell < 1) return clockOf(Math.round(cell * 1440))
    return Number.isInteger(cell) && cell >= 0 && cell < 24 ? clockOf(cell * 60) : String(cell)
  }
  const text = (cell ?? '').trim().replace(/^\d{4}-\d\d-\d\d /, '')
  const [, hours, minutes = '0', half] =
    /^(\d{1,2})\s*(?::|h|g|giờ|\.)?\s*(\d\d)?(?::\d\d)?\s*(?:phút|p)?\s*(am|pm|sáng|chiều|tối)?$/i.exec(
      text,
    ) ?? []
  if (!hours) return text
  const isLate = /pm|chiều|tối/i.test(half ?? '') && Number(hours) < 12
  const total = (Number(hours) + (isLate ? 12 : 0)) * 60 + Number(minutes)
  return Number(minutes) < 60 && total < 1440 ? clockOf(total) : text
}

const clockOf = (minutes: number): string => {
  const [hour, minute] = [Math.floor(minutes / 60) % 24, minutes % 60]
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
}

/**
 * '1.200', '1 200 người', '5.000.000 đ' and 1200 are whole numbers as the form takes them. A number that Excel holds with
 * a fraction is none: 1.2 may have been typed as '1.200' into an English Excel, and is asked for again.
 */
export function numberText(cell: Cell): string {
  if (typeof cell === 'number') return Number.isInteger(cell) ? String(cell) : notWhole
  const text = (cell ?? '').trim()
  return text.replace(/\s*(người|lượt(?: \p{L}+)?|lần|bản|buổi|cuộc|đồng|đ|vnđ|vnd)\.?$/iu, '')
}

/** No form takes it for a number. */
const notWhole = '?'
