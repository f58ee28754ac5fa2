import {
  type Block,
  isList,
  type ListBlock,
  type PictureBlock,
  type TableBlock,
  type TableCell,
} from '../body.ts'
import { writeInline } from './inline.ts'

/** A block in plain writing, or undefined when it holds what plain writing has no sign for. */
export function writeBlock(block: Block): string | undefined {
  if (block.type === 'paragraph')
    return writeInline(block.content ?? [])
      .split('\n')
      .map(guarded)
      .join('\n')
  if (block.type === 'heading')
    return `${'#'.repeat(block.attrs?.level ?? 2)} ${writeInline(block.content ?? []).replaceAll('\n', ' ')}`
  if (block.type === 'picture') return writePicture(block)
  if (block.type === 'table') return writeTable(block)
  if (isList(block)) return writeList(block, '')
  const inside = block.content.map(writeBlock)
  if (inside.length === 0 || inside.some((one) => one === undefined)) return undefined
  return inside
    .join('\n\n')
    .split('\n')
    .map((line) => (line === '' ? '>' : `> ${line}`))
    .join('\n')
}

/** A line that would be read as a heading, a list or a table keeps its signs. */
const guarded = (line: string): string =>
  /^\s*(#{1,4} |[-–•+>]|\d+[.)]|[a-zA-Z]{1,8}[.)]|!)/.test(line) ? line.replace(/\S/, '\\$&') : line

function writePicture({ attrs: { sha256, alt, isDecorative, caption } }: PictureBlock): string | undefined {
  if (isDecorative && alt !== '') return undefined
  const words = isDecorative ? '' : alt === '' ? '?' : escaped(alt)
  return `![${words}](anh:${sha256}${caption === '' ? '' : ` "${escaped(caption)}"`})`
}

const escaped = (text: string) => text.replace(/[\\\]"]/g, '\\$&')

function writeTable({ content }: TableBlock): string | undefined {
  const cells = content.map((row) => row.content.map(writeCell))
  const isHead = content.map((row) => row.content.every((cell) => cell.type === 'tableHeader'))
  const isMixed = content.some(
    (row, at) => !isHead[at] && row.content.some((cell) => cell.type === 'tableHeader'),
  )
  const width = cells[0]?.length ?? 0
  if (width === 0 || isMixed || isHead.some((is, at) => is && at > 0)) return undefined
  if (cells.some((row) => row.length !== width || row.includes(undefined))) return undefined
  const [first, ...others] = cells.map((row) => `| ${row.join(' | ')} |`)
  const rule = `|${' --- |'.repeat(width)}`
  return [first, ...(isHead[0] ? [rule] : []), ...others].join('\n')
}

function writeCell({ attrs = {}, content }: TableCell): string | undefined {
  const [only] = content
  if ((attrs.colspan ?? 1) > 1 || (attrs.rowspan ?? 1) > 1 || content.length > 1) return undefined
  if (only === undefined) return ''
  if (only.type !== 'paragraph') return undefined
  const words = writeInline(only.content ?? [])
  return words.includes('\n') ? undefined : words
}

function writeList(list: ListBlock, indent: string): string | undefined {
  if (list.type === 'orderedList' && list.attrs?.type) return undefined
  const lines = list.content.map(({ content: [first, ...below] }, at) => {
    if (first?.type !== 'paragraph' || !below.every(isList)) return undefined
    const words = writeInline(first.content ?? [])
    const mark = list.type === 'bulletList' ? '-' : `${(list.attrs?.start ?? 1) + at}.`
    const inside = below.map((one) => writeList(one as ListBlock, `${indent}  `))
    if (words === '' || words.includes('\n') || inside.includes(undefined)) return undefined
    return [`${indent}${mark} ${words}`, ...inside].join('\n')
  })
  return lines.includes(undefined) ? undefined : lines.join('\n')
}
