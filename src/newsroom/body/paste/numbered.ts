import type { ListBlock, ListItem, NumberType } from '../body.ts'

/** A numbered list; where it begins at 1 and counts 1, 2, 3 nothing needs to be said. */
export function numbered(content: readonly ListItem[], start: number, type?: NumberType): ListBlock {
  const isUsual = start === 1 || start < 0 || start > 100_000
  const attrs = { ...(isUsual ? {} : { start }), ...(type ? { type } : {}) }
  return Object.keys(attrs).length > 0
    ? { type: 'orderedList', attrs, content }
    : { type: 'orderedList', content }
}
