import type { NumberType } from '../body.ts'

/** What stood before an item of a list, as far as a list can show it by itself. */
export type Mark =
  | { readonly kind: 'bullet' }
  | { readonly kind: 'number'; readonly type: NumberType | '1'; readonly number: number }
  /** '1.1.', 'đ)', 'Điều 3.': only the words themselves keep it. */
  | { readonly kind: 'words'; readonly words: string }

/** Reads a mark; `before` is the one of the item before, which tells whether 'i' is a letter or a Roman one. */
export function markOf(written: string | undefined, before?: Mark): Mark {
  const text = (written ?? '').trim()
  if (!/[\p{L}\d]/u.test(text) || /^[a-zØüq§]$/i.test(text)) return { kind: 'bullet' }
  const digits = /^(\d{1,4})[.)]?$/.exec(text)?.[1]
  if (digits) return { kind: 'number', type: '1', number: Number(digits) }
  const letters = /^([a-zA-Z]{1,8})[.)]$/.exec(text)?.[1]
  return (letters && lettered(letters, before)) || { kind: 'words', words: text }
}

function lettered(letters: string, before: Mark | undefined): Mark | undefined {
  const isSmall = letters === letters.toLowerCase()
  const roman = romanNumber(letters.toLowerCase())
  const readings: Mark[] = []
  if (roman) readings.push({ kind: 'number', type: isSmall ? 'i' : 'I', number: roman })
  if (letters.length === 1) {
    const number = letters.toLowerCase().charCodeAt(0) - 96
    readings.push({ kind: 'number', type: isSmall ? 'a' : 'A', number })
  }
  const next = readings.find((reading) => follows(before, reading))
  return (
    next ?? readings.find((reading) => reading.kind === 'number' && reading.number === 1) ?? readings.at(-1)
  )
}

export const follows = (before: Mark | undefined, mark: Mark): boolean =>
  before?.kind === 'bullet'
    ? mark.kind === 'bullet'
    : before?.kind === 'number' &&
      mark.kind === 'number' &&
      before.type === mark.type &&
      mark.number === before.number + 1

const values: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100 }

function romanNumber(letters: string): number | undefined {
  if (!/^(xc|xl|l?x{0,3})(ix|iv|v?i{0,3})$/.test(letters) || letters === '') return undefined
  const digits = [...letters].map((letter) => values[letter]!)
  return digits.reduce((sum, value, at) => sum + (value < (digits[at + 1] ?? 0) ? -value : value), 0)
}
