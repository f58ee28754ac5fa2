import { formatNumber } from '../../platform/i18n.ts'
import type { FigureUnit } from '../figures/figure.ts'

/**
 * A number as administrative texts write it: two digits below ten ('02 nhiệm vụ', which nobody turns into 12 with a pen),
 * thousands with a stop, shares and scores with one decimal after a comma. Nothing is written '0'.
 */
export function numberInText(value: number, unit: FigureUnit = 'count'): string {
  if (unit === 'share') return `${decimal(value)}%`
  if (unit === 'score') return decimal(value)
  if (Number.isInteger(value) && value > 0 && value < 10) return `0${value}`
  return formatNumber(value, 'vi')
}

/** In a table, where columns stand below one another, without the leading zero. */
export const numberInTable = (value: number, unit: FigureUnit = 'count'): string =>
  unit === 'count' ? formatNumber(value, 'vi') : numberInText(value, unit)

/** A whole number stays whole: '34%', '34,2%'. */
const decimal = (value: number) => formatNumber(value, 'vi', Number.isInteger(value) ? 0 : 1)

/** The number that a text of one of these forms stands for; undefined when it is none. */
export function numberFromText(text: string): number | undefined {
  const plain = text.replace(/%$/, '').replaceAll('.', '').replace(',', '.')
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : undefined
}

/** Names in a row, the first few of many: 'xã Phước Hà, xã Ma Nới và 12 đơn vị khác'. Names with commas go by semicolons. */
export function namesInText(names: readonly string[], most = 5, rest = 'đơn vị khác'): string {
  const between = names.some((name) => name.includes(',')) ? '; ' : ', '
  const shown = names.length > most + 1 ? names.slice(0, most) : names
  const left = names.length - shown.length
  if (left > 0) return `${shown.join(between)} và ${numberInText(left)} ${rest}`
  if (shown.length < 2) return shown.join('')
  return between === '; ' ? shown.join(between) : `${shown.slice(0, -1).join(between)} và ${shown.at(-1)}`
}
