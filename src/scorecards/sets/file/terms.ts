import type { Filled } from '../../../platform/http/form.ts'
import { fold } from '../../../platform/vietnamese.ts'
import type { PlainKind } from '../rule-fields.ts'

/** What a rule needs besides its measure, in one cell: 'đủ = 100%; sàn = 80%', '80% = 1; 100% = 2'. */
const named: Partial<Record<PlainKind, Readonly<Record<string, string>>>> = {
  yes_no: { from: 'đạt từ' },
  proportional: { full: 'đủ', floor: 'sàn', least: 'ít nhất' },
  count: { each: 'mỗi' },
  deduction: { each: 'mỗi' },
  bonus: { each: 'mỗi', cap: 'tối đa' },
}

const indexes = Array.from({ length: 50 }, (_, at) => at)
const checkParts = ['key', 'vi', 'en', 'points', 'measure', 'from'] as const

/** The fields of a rule's form as a cell. */
export function termsOf(kind: PlainKind, fields: Filled): string {
  const text = (name: string) => String(fields[name] ?? '')
  if (kind === 'formula') return text('formula-expression')
  if (kind === 'tiers')
    return indexes
      .filter((at) => text(`tier-from-${at}`) !== '')
      .map((at) => `${text(`tier-from-${at}`)} = ${text(`tier-points-${at}`)}`)
      .join('; ')
  if (kind === 'checks')
    return indexes
      .filter((at) => text(`check-vi-${at}`) !== '')
      .map((at) => checkParts.map((part) => escaped(text(`check-${part}-${at}`))).join(' | '))
      .join('\n')
  return Object.entries(named[kind] ?? {})
    .filter(([part]) => text(`${kind}-${part}`) !== '')
    .map(([part, word]) => `${word} = ${text(`${kind}-${part}`)}`)
    .join('; ')
}

/** The cell as fields of the rule's form; undefined when a part of it says nothing that is known. */
export function fieldsOfTerms(kind: PlainKind, cell: string): Filled | undefined {
  if (kind === 'formula') return { 'formula-expression': cell }
  if (kind === 'checks') return checksOf(cell)
  const parts = cell.split(/[;\n]/).filter((part) => part.trim() !== '')
  const pairs = parts.map((part) => part.split('=').map((side) => side.trim()))
  if (pairs.some((pair) => pair.length !== 2)) return undefined
  if (kind === 'tiers')
    return Object.fromEntries(
      pairs.slice(0, 50).flatMap(([from, points], at) => [
        [`tier-from-${at}`, from!],
        [`tier-points-${at}`, points!],
      ]),
    )
  const known = Object.entries(named[kind] ?? {})
  const fields = pairs.map(([word, value]) => {
    const part = known.find(([, said]) => fold(said) === fold(word!))?.[0]
    return part && ([`${kind}-${part}`, value!] as const)
  })
  const sound = fields.filter((field) => field !== undefined && field !== '')
  return sound.length === fields.length ? Object.fromEntries(sound as [string, string][]) : undefined
}

function checksOf(cell: string): Filled | undefined {
  const lines = cell.split('\n').filter((line) => line.trim() !== '')
  const rows = lines.map((line) => line.split(/(?<!\\)\|/).map((part) => part.replaceAll('\\|', '|').trim()))
  if (rows.length > 50 || rows.some((row) => row.length > checkParts.length)) return undefined
  return Object.fromEntries(
    rows.flatMap((row, at) => checkParts.map((part, i) => [`check-${part}-${at}`, row[i] ?? ''] as const)),
  )
}

const escaped = (text: string) => text.replaceAll('|', '\\|').replace(/\s+/g, ' ')
