import type { Block, ListBlock, ListItem, TableBlock } from '../body.ts'
import { readInline } from './inline.ts'

export type Known = {
  /** A block that a marker line stands for. */
  blockOf(marker: string): Block | undefined
  /** The size of a picture of ours. */
  sizeOf(sha256: string): { readonly width: number; readonly height: number } | undefined
}

/** Blocks from plain writing: parts by blank lines, each line of a part telling what it is by its beginning. */
export function readBlocks(text: string, known: Known): Block[] {
  const parts = text.split(/\n[ \t]*\n\s*?(?=\S|[ \t]+\S|$)/)
  return parts.flatMap((part) =>
    readPart(
      part.split('\n').filter((line) => line.trim() !== ''),
      known,
    ),
  )
}

type Kind = 'heading' | 'marker' | 'picture' | 'table' | 'quote' | 'list' | 'text'

const beginnings: readonly (readonly [Kind, RegExp])[] = [
  ['heading', /^#{1,4} /],
  ['marker', /^\[\[.*\]\]$/],
  ['picture', /^!\[(?:[^\\\]]|\\.)*\]\(anh:[0-9a-f]{64}(?: "(?:[^\\"]|\\.)*")?\)$/],
  ['table', /^\|.*\|$/],
  ['quote', /^>( |$)/],
  ['list', /^ *(?:[-–•+]|\d{1,6}[.)]) /],
]

const kindOf = (line: string): Kind =>
  beginnings.find(([, beginning]) => beginning.test(line.trimEnd()))?.[0] ?? 'text'

function readPart(lines: readonly string[], known: Known): Block[] {
  const blocks: Block[] = []
  for (let at = 0; at < lines.length; ) {
    const kind = kindOf(lines[at]!)
    let end = at + 1
    const single = kind === 'heading' || kind === 'marker' || kind === 'picture'
    while (!single && end < lines.length && kindOf(lines[end]!) === kind) end++
    blocks.push(...readers[kind](lines.slice(at, end), known))
    at = end
  }
  return blocks
}

const text = (lines: readonly string[]): Block[] => {
  const content = readInline(lines.join('\n'))
  return content.length > 0 ? [{ type: 'paragraph', content }] : []
}

const readers: Readonly<Record<Kind, (lines: readonly string[], known: Known) => readonly Block[]>> = {
  text,
  heading([line = '']) {
    const signs = line.indexOf(' ')
    const content = readInline(line.slice(signs + 1))
    if (content.length === 0) return []
    return [{ type: 'heading', attrs: { level: Math.max(2, signs) as 2 | 3 | 4 }, content }]
  },
  marker(lines, known) {
    const block = known.blockOf(lines[0] ?? '')
    return block ? [block] : text(lines)
  },
  picture(lines, known) {
    const [, alt = '', sha256 = '', caption = ''] =
      /^!\[((?:[^\\\]]|\\.)*)\]\(anh:([0-9a-f]{64})(?: "((?:[^\\"]|\\.)*)")?\)/.exec(lines[0] ?? '') ?? []
    const size = known.sizeOf(sha256)
    if (!size) return text(lines)
    const isUnsaid = alt === '?'
    const words = isUnsaid ? '' : bare(alt)
    const attrs = { sha256, ...size, alt: words, isDecorative: alt === '', caption: bare(caption) }
    return [{ type: 'picture', attrs }]
  },
  quote(lines, known) {
    return [
      {
        type: 'blockquote',
        content: readBlocks(lines.map((line) => line.replace(/^> ?/, '')).join('\n'), known),
      },
    ]
  },
  table(lines) {
    return [readTable(lines)]
  },
  list(lines) {
    return readLists(lines.map(itemOf))
  },
}

const bare = (text: string) => text.replace(/\\(.)/g, '$1')

function readTable(lines: readonly string[]): TableBlock {
  const hasHead = /^\|(\s*:?-+:?\s*\|)+$/.test(lines[1]?.trim() ?? '')
  const rows = hasHead ? [lines[0]!, ...lines.slice(2)] : lines
  return {
    type: 'table',
    content: rows.map((line, row) => ({
      type: 'tableRow',
      content: cellsIn(line).map((words) => {
        const content = readInline(words)
        return {
          type: hasHead && row === 0 ? 'tableHeader' : 'tableCell',
          content: content.length > 0 ? [{ type: 'paragraph', content }] : [],
        }
      }),
    })),
  }
}

const cellsIn = (line: string): readonly string[] =>
  [
    ...line
      .trim()
      .slice(1)
      .matchAll(/((?:[^\\|]|\\.)*)\|/g),
  ].map(([, words = '']) => words.trim())

type Item = { readonly depth: number; readonly number?: number; readonly words: string }

function itemOf(line: string): Item {
  const [, indent = '', mark = '', words = ''] = /^( *)(\S+) (.*)$/.exec(line) ?? []
  return {
    depth: Math.floor(indent.length / 2),
    number: /^\d/.test(mark) ? parseInt(mark, 10) : undefined,
    words,
  }
}

/** A number after a bullet, or the other way round, begins a new list. */
function readLists(items: readonly Item[]): ListBlock[] {
  const lists: { list: ListBlock; items: ListItem[]; isNumbered: boolean }[] = []
  const base = items[0]?.depth ?? 0
  for (let at = 0; at < items.length; ) {
    const item = items[at]!
    let end = at + 1
    while (end < items.length && items[end]!.depth > base) end++
    const isNumbered = item.number !== undefined
    if (lists.at(-1)?.isNumbered !== isNumbered) lists.push(begin(item))
    const paragraph: Block = { type: 'paragraph', content: readInline(item.words) }
    lists
      .at(-1)!
      .items.push({ type: 'listItem', content: [paragraph, ...readLists(items.slice(at + 1, end))] })
    at = end
  }
  return lists.map(({ list }) => list)
}

function begin({ number }: Item) {
  const items: ListItem[] = []
  if (number === undefined)
    return { list: { type: 'bulletList', content: items } as ListBlock, items, isNumbered: false }
  const attrs = number === 1 ? {} : { attrs: { start: Math.min(number, 100_000) } }
  return { list: { type: 'orderedList', ...attrs, content: items } as ListBlock, items, isNumbered: true }
}
