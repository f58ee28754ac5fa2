import { oneLine } from '../../../platform/vietnamese.ts'
import type { Goal, Measure } from '../plan-document.ts'
import { keyOf } from '../text-key.ts'
import { dueIn } from '../timing/find-timing.ts'
import { countedUnits, perWords } from '../words/measure.words.ts'
import { idsUnder, type Node } from './outline.ts'

/** A goal: its words, the figures in them and the day they are due. */
export function goalOf(node: Node, order: number, planYear: number): Goal {
  const text = oneLine(node.text)
  return { order, text, measures: measuresIn(text), due: dueIn(text, planYear), sources: idsUnder(node) }
}

/** "ít nhất 02 tin, bài/tháng", "Từ 85% trở lên", "12.000 lượt người". Dates, years and numbers of documents are none. */
export function measuresIn(text: string): Measure[] {
  const key = keyOf(text)
  const measures: Measure[] = []
  for (const match of key.matchAll(figures)) {
    const before = key.slice(Math.max(0, match.index - 40), match.index)
    if (/(?:\/|so |nam |thang |quy |ngay |dieu |khoan |muc )$/.test(before) && !match[0].includes('%'))
      continue
    const figure = numberOf(match[1] ?? '')
    const start = match.index + (match[1]?.length ?? 0)
    const unit = match[2] === '%' ? { text: '%', end: start + 1 } : unitAt(text, key, start)
    if (!unit || isDuration(unit.text, key.slice(unit.end))) continue
    const comparison = comparisonOf(before, key.slice(unit.end, unit.end + 40))
    const per =
      perOf(key, match.index, unit.end) ?? (unit.text === '%' ? undefined : statedPeriod(key, match.index))
    measures.push({ figure, unit: unit.text, ...(comparison ? { comparison } : {}), ...(per ? { per } : {}) })
  }
  return measures
}

/** "05 ngày", "15 phút" last; "15 phút/tuần" is an amount. */
const isDuration = (unit: string, after: string): boolean =>
  /^(?:ngay|phut)$/.test(keyOf(unit)) && !/^ *\//.test(after)

const figures = /(?<![\p{L}\d/.,-])(\d{1,3}(?:\.\d{3})+|\d+(?:,\d+)?)(?: *(%)| +(?=\p{L}))/gu

const numberOf = (written: string): number => Number(written.replaceAll('.', '').replace(',', '.'))

/** Up to a slash the whole phrase is the unit; else the longest known unit, with the language it is in. */
function unitAt(text: string, key: string, start: number): { text: string; end: number } | null {
  const rest = key.slice(start)
  const slashed = /^ +([\p{L}][\p{L}, ]{0,40}?) *\/ *(?:ngay|tuan|thang|quy|6 thang|nam)(?!\p{L})/u.exec(rest)
  const gap = rest.length - rest.trimStart().length
  const begin = start + gap
  if (slashed?.[1])
    return { text: text.slice(begin, begin + slashed[1].length), end: begin + slashed[1].length }
  const unit = units.find(
    ([unitKey]) => key.startsWith(unitKey, begin) && !/^\p{L}/u.test(key.slice(begin + unitKey.length)),
  )
  if (!unit) return null
  const end = begin + unit[0].length
  const language = /^ bang (tieng \p{L}+)/u.exec(key.slice(end))
  const spoken = language ? text.slice(end + ' bằng'.length, end + language[0].length) : ''
  return { text: text.slice(begin, end) + spoken, end: end + (language?.[0].length ?? 0) }
}

const units = [...countedUnits]
  .map((unit) => [keyOf(unit), unit] as const)
  .sort((a, b) => b[0].length - a[0].length)

function comparisonOf(before: string, after: string): Measure['comparison'] | undefined {
  if (
    /^(?: +\p{L}+){0,4} *tro len/u.test(after) ||
    /(?:≥|>=|it nhat|toi thieu|khong duoi|khong thap hon|khong it hon)(?: la| dat| co)? *$/.test(before)
  )
    return '>='
  if (/^ *tro xuong/.test(after) || /(?:≤|<=|toi da|khong qua|khong vuot qua|nhieu nhat) *$/.test(before))
    return '<='
  if (/(?:tren|hon|vuot) *$/.test(before)) return '>'
  return /(?:duoi) *$/.test(before) ? '<' : undefined
}

function perOf(key: string, _at: number, end: number): Measure['per'] | undefined {
  const match = /^ *(?:\/|moi|trong mot|mot) *(ngay|tuan|thang|quy|6 thang|nam)(?!\p{L})/u.exec(
    key.slice(end),
  )
  return match?.[1] ? perWords[match[1]] : undefined
}

/** "Mỗi tuần phát thanh ít nhất 02 buổi": the period stands at the beginning of the clause. */
function statedPeriod(key: string, at: number): Measure['per'] | undefined {
  const found = [...key.slice(0, at).matchAll(/(?:moi|hang) (ngay|tuan|thang|quy|nam)(?!\p{L})/gu)].at(-1)
  return found?.[1] ? perWords[found[1]] : undefined
}
