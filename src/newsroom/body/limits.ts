import type { Text } from '../../platform/i18n.ts'
import { bodyTexts as texts } from './texts.ts'

export const bodyLimits = {
  nesting: 12,
  characters: 400_000,
  pictures: 60,
  parts: 60_000,
  tableWidth: 100,
  /** Of the body as JSON; more cannot hold a text within the other limits. */
  bytes: 12_000_000,
}

/** A list, a quotation or a table stands at most so deep in the JSON for each level of nesting. */
const mostJsonDepth = bodyLimits.nesting * 6 + 12

const nests = new Set(['bulletList', 'orderedList', 'blockquote', 'table'])

/**
 * Why a document that came from outside is too large, or undefined. It walks without recursion and stops at the first
 * limit, so that neither a hundred thousand levels nor ten megabytes cost anything.
 */
export function tooLarge(document: unknown): Text | undefined {
  const left = { characters: bodyLimits.characters, pictures: bodyLimits.pictures, parts: bodyLimits.parts }
  const waiting: Waiting[] = [{ value: document, depth: 0, nesting: 0 }]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { value, depth, nesting } = next
    if (typeof value !== 'object' || value === null) continue
    if (depth > mostJsonDepth) return texts.tooDeep
    if (Array.isArray(value)) {
      if (value.length > bodyLimits.parts) return texts.tooManyParts
      for (const one of value) waiting.push({ value: one, depth: depth + 1, nesting })
      continue
    }
    const { type, text, content } = value as { type?: unknown; text?: unknown; content?: unknown }
    const inside = typeof type === 'string' && nests.has(type) ? nesting + 1 : nesting
    if (inside > bodyLimits.nesting) return texts.tooDeep
    if (--left.parts < 0) return texts.tooManyParts
    if (type === 'picture' && --left.pictures < 0) return texts.tooManyPictures
    if (typeof text === 'string') left.characters -= text.length
    if (left.characters < 0) return texts.tooLong
    if (type === 'tableRow' && widthOf(content) > bodyLimits.tableWidth) return texts.tooWide
    waiting.push({ value: content, depth: depth + 1, nesting: inside })
  }
  return undefined
}

type Waiting = { readonly value: unknown; readonly depth: number; readonly nesting: number }

function widthOf(cells: unknown): number {
  if (!Array.isArray(cells)) return 0
  return cells.reduce((sum: number, cell) => {
    const span: unknown = cell?.attrs?.colspan
    return sum + (typeof span === 'number' && span > 1 ? span : 1)
  }, 0)
}
