import { slugOf } from '../../platform/vietnamese.ts'
import { type Block, type Body, type Heading, isList } from './body.ts'
import { textOfInlines } from './text-of.ts'

export type OutlineEntry = {
  readonly heading: Heading
  /** For links to this place: 'muc-to-chuc-thuc-hien'. The beginning keeps it apart from the page's own names. */
  readonly id: string
  /** As shown: never more than one step below the heading before it, so that none is skipped. */
  readonly level: 2 | 3 | 4
  readonly text: string
}

/**
 * The headings of a body in reading order; those without words are left out, and those in a table's header cells, where
 * HTML allows none.
 */
export function outlineOf(body: Body): readonly OutlineEntry[] {
  const taken = new Map<string, number>()
  let last = 1
  return headingsIn(body.content).flatMap((heading) => {
    const text = textOfInlines(heading.content ?? []).trim()
    if (text === '') return []
    last = Math.min(heading.attrs?.level ?? 2, last + 1)
    return [{ heading, id: idFor(text, taken), level: last as OutlineEntry['level'], text }]
  })
}

function idFor(text: string, taken: Map<string, number>): string {
  const plain = `muc-${slugOf(text).slice(0, 60).replace(/-+$/, '') || 'khong-dau'}`
  const times = (taken.get(plain) ?? 0) + 1
  taken.set(plain, times)
  return times === 1 ? plain : `${plain}--${times}`
}

const headingsIn = (blocks: readonly Block[]): readonly Heading[] =>
  blocks.flatMap((block) => {
    if (block.type === 'heading') return [block]
    if (isList(block)) return block.content.flatMap((item) => headingsIn(item.content))
    if (block.type === 'blockquote') return headingsIn(block.content)
    if (block.type !== 'table') return []
    return block.content.flatMap((row) =>
      row.content.flatMap((cell) => (cell.type === 'tableCell' ? headingsIn(cell.content) : [])),
    )
  })
