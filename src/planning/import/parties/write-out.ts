import { capitalised } from '../text-key.ts'
import { abbreviations, abbreviationsBehind } from '../words/abbreviation.words.ts'

/** "Sở TT&TT" → "Sở Thông tin và Truyền thông"; words that are not abbreviations stay as they are. */
export const writtenOut = (text: string): string =>
  behind.reduce(
    (words, [short, full]) => words.replace(short, full),
    text.replace(pattern, (found, at: number) => fullOf(found, text.slice(0, at))),
  )

const behind = abbreviationsBehind.map(
  ([head, short, full]) => [new RegExp(`(?<=(?<!\\p{L})${head} )${short}(?![\\p{L}&])`, 'gu'), full] as const,
)

/** "P. Nội vụ" and "P.Nội vụ" are one; after the word for a body its field has a capital: "Vụ CCHC" → "Vụ Cải cách hành chính". */
function fullOf(found: string, before: string): string {
  const full = known.get(simple(found).trim())
  if (full === undefined) return found
  if (found.trim().endsWith('.')) return `${full} `
  return leadsField.test(before) ? capitalised(full) : full
}

const leadsField = /(?:^|[^\p{L}])(?:Sở|Phòng|Vụ|Cục|Ban|Trung tâm) $/u

const simple = (text: string): string => text.replace(/[–—]/gu, '-')

const known = new Map(Object.entries(abbreviations))

const sourceOf = (abbreviation: string): string => {
  const escaped = abbreviation
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replaceAll('-', '[-–]')
    .replaceAll(' ', ' ?')
  return abbreviation.endsWith('.') ? `${escaped} ?(?=\\p{Lu})` : `${escaped}(?![\\p{L}\\p{N}&])`
}

const pattern = new RegExp(
  `(?<![\\p{L}\\p{N}&])(?=\\p{Lu}[\\p{Lu}.])(?:${[...known.keys()]
    .sort((a, b) => b.length - a.length)
    .map(sourceOf)
    .join('|')})`,
  'gu',
)
