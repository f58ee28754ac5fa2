import type { Block, Inline, ListBlock, ListItem, Paragraph } from '../body.ts'
import type { Line } from './draft.ts'
import { follows, type Mark, markOf } from './mark.ts'
import { numbered } from './numbered.ts'

/** Deeper ones are read as if they stood at this level; with what may be around them a text has room for it. */
const deepestLevel = 4

type Listed = { readonly mark: Mark; readonly level: number; readonly content: Block[] }

/**
 * Neighbouring paragraphs that each say how deep in a list they stand, as real lists: a deeper one belongs to the item
 * before it, a number that does not follow begins a new list at that number. Marks that no list can show stay words.
 */
export function wordLists(lines: readonly Line[]): Block[] {
  const blocks: Block[] = []
  let run: Listed[] = []
  let last: (Mark | undefined)[] = []
  const finishRun = () => {
    for (const block of nested(run)) blocks.push(block)
    run = []
    last = []
  }
  for (const line of lines) {
    const level = Math.min(line.list?.level ?? 1, deepestLevel)
    const mark = markOf(line.mark, last[level])
    last[level] = mark
    if (mark.kind === 'words') {
      finishRun()
      blocks.push(paragraph([{ type: 'text', text: `${mark.words} ` }, ...line.runs]))
    } else run.push({ mark, level, content: [paragraph(line.runs)] })
  }
  finishRun()
  return blocks
}

function nested(items: readonly Listed[]): Block[] {
  const lists: Block[] = []
  let current: Listed[] = []
  const base = items.reduce((least, item) => Math.min(least, item.level), deepestLevel)
  const finishList = () => {
    if (current.length > 0) lists.push(listFrom(current))
    current = []
  }
  for (let at = 0; at < items.length; ) {
    const item = items[at]!
    const end = endOf(items, at, base)
    if (item.level > base) {
      // Deeper from the start: there is no item above to hold it.
      finishList()
      lists.push(...nested(items.slice(at, end)))
    } else {
      if (!follows(current.at(-1)?.mark, item.mark)) finishList()
      const below = items.slice(at + 1, end)
      current.push(below.length > 0 ? { ...item, content: [...item.content, ...nested(below)] } : item)
    }
    at = end
  }
  finishList()
  return lists
}

/** Where what belongs to the item ends. */
function endOf(items: readonly Listed[], at: number, base: number): number {
  let end = at + 1
  while (end < items.length && items[end]!.level > base) end++
  return end
}

function listFrom(listed: readonly Listed[]): ListBlock {
  const items = listed.map(({ content }): ListItem => ({ type: 'listItem', content }))
  const mark = listed[0]!.mark
  if (mark.kind !== 'number') return { type: 'bulletList', content: items }
  return numbered(items, mark.number, mark.type === '1' ? undefined : mark.type)
}

const paragraph = (content: readonly Inline[]): Paragraph => ({ type: 'paragraph', content })
