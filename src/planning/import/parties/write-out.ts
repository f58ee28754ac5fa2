import { abbreviations } from '../words/abbreviation.words.ts'

/** "Sở TT&TT" → "Sở Thông tin và Truyền thông"; words that are not abbreviations stay as they are. */
export const writtenOut = (text: string): string =>
  text
    .replace(pattern, (found) => known.get(simple(found)) ?? found)
    .replace(/Mặt trận Tổ quốc VN/gu, 'Mặt trận Tổ quốc Việt Nam')

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
