import { type Block, type Body, type Inline, isList } from './body.ts'

/** The body's words, a line a block: for search, reading aloud, relatedness and the reading time. */
export const textOf = (body: Body): string => body.content.map(textOfBlock).filter(Boolean).join('\n')

export function textOfBlock(block: Block): string {
  if (isList(block)) return block.content.map((item) => item.content.map(textOfBlock).join(' ')).join('\n')
  if (block.type === 'blockquote') return block.content.map(textOfBlock).join('\n')
  if (block.type === 'table')
    return block.content
      .map((row) => row.content.map((cell) => cell.content.map(textOfBlock).join(' ')).join(' | '))
      .join('\n')
  if (block.type === 'picture') return [block.attrs.alt, block.attrs.caption].filter(Boolean).join('. ')
  return textOfInlines(block.content ?? [])
}

export const textOfInlines = (runs: readonly Inline[]): string =>
  runs.map((run) => (run.type === 'text' ? run.text : ' ')).join('')
