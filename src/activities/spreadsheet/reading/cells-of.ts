import { nfc } from '../../../platform/vietnamese.ts'
import type { Cell } from './table.ts'

/** Excel itself writes no longer text into a cell; more is cut off, and judged too long all the same. */
const longest = 32_767

/** A cell as the library reads it → as Loa keeps it. */
export function cellOf(value: unknown): Cell {
  if (value instanceof Date) return momentOf(value)
  if (typeof value === 'number') return Number.isFinite(value) ? value : null
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE'
  if (typeof value !== 'string') return null
  const text = nfc(
    value.slice(0, longest).toWellFormed().replace(/\r\n?/g, '\n').replace(unprintable, ''),
  ).trim()
  return text === '' ? null : text
}

/** Excel keeps a time of day as a part of its first day, and a day as midnight. */
function momentOf(value: Date): Cell {
  if (Number.isNaN(value.getTime())) return null
  const [day, time] = [value.toISOString().slice(0, 10), value.toISOString().slice(11, 16)]
  if (value.getUTCFullYear() < 1905) return time
  return time === '00:00' ? day : `${day} ${time}`
}

const unprintable = /(?![\n\t])[\p{Cc}\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/gu
