import { type FileChild, HeadingLevel, PageBreak, Paragraph, TextRun } from 'docx'
import type { Block, Heading } from '../model.ts'
import { capitals, headingNumber } from '../wording.ts'
import { chartOf } from './chart.ts'
import { own } from './styles.ts'
import { tableOf } from './table.ts'
import { runsOf, type Writing } from './writing.ts'

/** The blocks in order; the last paragraph stays with what comes after it when `keepsNext`. */
export async function bodyOf(
  blocks: readonly Block[],
  writing: Writing,
  keepsNext = false,
): Promise<FileChild[]> {
  const children: FileChild[] = []
  for (const [at, block] of blocks.entries())
    children.push(...(await blockOf(block, writing, keepsNext && at === blocks.length - 1)))
  return children
}

async function blockOf(block: Block, writing: Writing, keepNext: boolean): Promise<FileChild[]> {
  switch (block.kind) {
    case 'heading':
      return [headingOf(block)]
    case 'paragraph':
      return [
        new Paragraph({
          style: block.isQuote ? own.quote : 'body',
          keepNext,
          children: runsOf(block.runs, writing),
        }),
      ]
    case 'list':
      return block.items.map(
        (runs, at) =>
          new Paragraph({
            style: 'body',
            keepNext: keepNext && at === block.items.length - 1,
            children: [new TextRun('– '), ...runsOf(runs, writing)],
          }),
      )
    case 'table':
      return tableOf(block, writing)
    case 'chart':
      return chartOf(block, writing)
    case 'page-break':
      return [new Paragraph({ children: [new PageBreak()] })]
  }
}

const levels = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
]

function headingOf(heading: Heading): Paragraph {
  const words = heading.level === 1 ? capitals(heading.text) : heading.text
  return new Paragraph({
    heading: levels[heading.level - 1]!,
    children: [new TextRun([headingNumber(heading), words].filter((part) => part !== '').join(' '))],
  })
}
