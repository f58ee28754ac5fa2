import type { Calendar } from '../../../platform/calendar/index.ts'
import { moveDay } from './move-day.ts'

/**
 * The same words for the plan of the year after: the plan's year, the one before and the one after move on, full dates
 * of the plan's year move off rest days. Documents that are cited and spans of years ('giai đoạn 2021 - 2030') stay.
 */
export function moveWords(text: string, year: number, calendar: Calendar): string {
  return text
    .replace(fullDate, (whole, day: string, month: string, written: string, at: number) =>
      Number(written) === year && !isCitation(text, at)
        ? movedDate(whole, day, month, year, calendar)
        : whole,
    )
    .replace(partOfYear, (whole, part: string, written: string) =>
      Number(written) === year ? `${part}${year + 1}` : whole,
    )
    .replace(wholeYear, (whole, word: string, written: string, at: number, all: string) =>
      isNear(Number(written), year) && !isCitation(all, at) && !isSpan(all, at + whole.length)
        ? `${word}${Number(written) + 1}`
        : whole,
    )
}

const fullDate = /(?<!\d)(\d{1,2})\/(\d{1,2})\/(\d{4})(?!\d)/gu
const partOfYear = /((?:quý\s+[IVX]+|(?<!\d\/)(?<!ngày \d{1,2} )tháng\s+\d{1,2})\/)(\d{4})(?!\d)/giu
const wholeYear = /(năm\s+)(\d{4})(?!\d)/giu

const isNear = (written: number, year: number) => Math.abs(written - year) <= 1

/** 'Quyết định số 82/QĐ-BNV năm 2023', '… ngày 15 tháng 7 năm 2021': what names a document. */
const isCitation = (text: string, at: number): boolean =>
  /(?:số\s+\S+(?:\s+ngày)?|ngày\s+\d{1,2}\s+tháng\s+\d{1,2})\s*$/iu.test(text.slice(0, at))

const isSpan = (text: string, at: number): boolean => /^\s*[-–]\s*\d{4}/u.test(text.slice(at))

function movedDate(whole: string, day: string, month: string, year: number, calendar: Calendar): string {
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  const parsed = dayOf(iso)
  if (!parsed) return whole
  const [nextYear, nextMonth, nextDay] = moveDay(parsed, calendar).split('-')
  return `${nextDay}/${Number(nextMonth)}/${nextYear}`
}

function dayOf(iso: string): string | undefined {
  try {
    return Temporal.PlainDate.from(iso, { overflow: 'reject' }).toString()
  } catch {
    return undefined
  }
}
