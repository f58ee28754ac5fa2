import { decodeLegacy, guessEncoding } from '../../../platform/legacy-fonts.ts'
import { type Block, type Heading, type Inline, isList, type TableCell } from '../body.ts'
import { textOfBlock } from '../text-of.ts'
import { tidyRuns } from './runs.ts'

export type Finished = { readonly blocks: readonly Block[]; readonly guessed?: 'tcvn3' | 'vni' }

/**
 * The last look at what was read: words in the letters of today, spaces single, nothing empty, headings beginning at the
 * level that a text's headings begin at.
 */
export function finish(blocks: readonly Block[], isEncodingKnown: boolean): Finished {
  const guessed = isEncodingKnown ? undefined : guessEncoding(blocks.map(textOfBlock).join('\n'))
  const levels = levelsOf(blocks)
  return { guessed, blocks: tidied(blocks) }

  function tidied(blocks: readonly Block[]): Block[] {
    return blocks.flatMap((block): Block[] => {
      if (block.type === 'picture') return [block]
      if (isList(block)) {
        const content = block.content
          .map((item) => ({ ...item, content: tidied(item.content) }))
          .filter((item) => item.content.length > 0)
        return content.length > 0 ? [{ ...block, content }] : []
      }
      if (block.type === 'blockquote') {
        const content = tidied(block.content)
        return content.length > 0 ? [{ ...block, content }] : []
      }
      if (block.type === 'table')
        return [
          { ...block, content: block.content.map((row) => ({ ...row, content: row.content.map(cell) })) },
        ]
      const content = tidyRuns((block.content ?? []).map(decoded))
      if (content.length === 0) return []
      if (block.type === 'paragraph') return [{ type: 'paragraph', content }]
      return [{ type: 'heading', attrs: { level: levelOf(block) }, content: content.map(withoutBold) }]
    })
  }

  function cell(cell: TableCell): TableCell {
    return { ...cell, content: tidied(cell.content) }
  }

  function decoded(run: Inline): Inline {
    return guessed && run.type === 'text' ? { ...run, text: decodeLegacy(run.text, guessed) } : run
  }

  function levelOf(heading: Heading): 2 | 3 | 4 {
    const at = levels.indexOf(heading.attrs?.level ?? 2)
    return at <= 0 ? 2 : at === 1 ? 3 : 4
  }
}

function levelsOf(blocks: readonly Block[]): readonly number[] {
  const found = new Set<number>()
  const look = (inside: readonly Block[]) => {
    for (const block of inside) {
      if (block.type === 'heading') found.add(block.attrs?.level ?? 2)
      else if (isList(block)) for (const item of block.content) look(item.content)
      else if (block.type === 'blockquote') look(block.content)
      else if (block.type === 'table')
        for (const row of block.content) for (const one of row.content) look(one.content)
    }
  }
  look(blocks)
  return [...found].toSorted((a, b) => a - b)
}

/** A heading is bold by being one. */
function withoutBold(run: Inline): Inline {
  if (run.type !== 'text' || !run.marks?.some((mark) => mark.type === 'bold')) return run
  const marks = run.marks.filter((mark) => mark.type !== 'bold')
  return marks.length > 0 ? { ...run, marks } : { type: 'text', text: run.text }
}
