import { formatNumber, type Lang } from '../../platform/i18n.ts'
import { isMeasure, measureCatalog } from '../measures/catalog.ts'

const isShare = (measure: string) => isMeasure(measure) && measureCatalog[measure].unit === 'share'

/** A value of a measure as people write it: '80%' of a share, '12' of a count. What is shown is read back the same. */
export function showAmount(value: number, measure: string, lang: Lang = 'vi'): string {
  const shown = isShare(measure) ? value * 100 : value
  const digits = [0, 1, 2, 3, 4, 5].find((some) => isWhole(shown * 10 ** some)) ?? 6
  return `${formatNumber(shown, lang, digits)}${isShare(measure) ? '%' : ''}`
}

const isWhole = (value: number) => Math.abs(value - Math.round(value)) < 1e-6

/**
 * '80%', '0,8' or '0.8' of a share, '12' or '1.200' of a count; undefined when it cannot be read. A share above one
 * without its sign is not guessed: 80 may mean either.
 */
export function readAmount(text: string, measure: string): number | undefined {
  const parts = /^(\d{1,9}(?:[.,]\d{3})*)(?:[.,](\d{1,6}))?\s*(%?)$/.exec(text.trim())
  const plain = /^(\d{1,9})(?:[.,](\d{1,6}))?\s*(%?)$/.exec(text.trim())
  const found = plain && !looksGrouped(plain) ? plain : (parts ?? plain)
  if (!found) return undefined
  const number = Number(`${found[1]!.replace(/[.,]/g, '')}.${found[2] ?? '0'}`)
  if (found[3]) return isShare(measure) ? number / 100 : undefined
  return isShare(measure) && number > 1 ? undefined : number
}

/** '1.200' is twelve hundred, '0,125' an eighth. */
const looksGrouped = ([, whole, part]: RegExpExecArray) => part?.length === 3 && whole !== '0'
