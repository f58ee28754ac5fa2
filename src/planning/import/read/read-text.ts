import type { Block, SourceDocument } from '../source-document.ts'
import { readable } from './readable.ts'
import { type ReadRefusal, refuseFile } from './refusals.ts'
import { type RawRow, tableFrom } from './table-grid.ts'

const longestText = 2_000_000

/** Reads pasted text. Lines with tabs in a row are a table, as Word and spreadsheets put on the clipboard. */
export function readPasted(
  text: string,
): { readonly ok: true; readonly value: SourceDocument } | ReadRefusal {
  if (text.trim() === '') return refuseFile('no_text')
  if (text.length > longestText) return refuseFile('text_too_long')
  const records = recordsOf(readable(text).replace(/\r\n?/g, '\n'))
  const blocks: Block[] = []
  let paragraphs = 0
  let tables = 0
  for (let at = 0; at < records.length; ) {
    const end = tableEnd(records, at)
    if (end > at) {
      tables += 1
      blocks.push(tableFrom(`t${tables}`, rowsFrom(records.slice(at, end))))
      at = end
      continue
    }
    const line = (records[at] ?? []).join('   ').trim()
    if (line) {
      paragraphs += 1
      blocks.push({ id: `p${paragraphs}`, kind: 'paragraph', text: line })
    }
    at += 1
  }
  return { ok: true, value: { format: 'text', fileName: '', blocks, footnotes: [] } }
}

/** Cells of each line; a cell in double quotes may hold tabs and line breaks of its own. */
function recordsOf(text: string): string[][] {
  return joinedQuotes(text.split('\n')).map((line) => line.split('\t').map(unquoted))
}

const longestQuote = 12

function joinedQuotes(lines: readonly string[]): string[] {
  const joined: string[] = []
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? ''
    const end = /(?:^|\t)"[^"\t]*$/.test(line)
      ? lines.findIndex(
          (other, index) => index > at && index <= at + longestQuote && /^[^"]*"(?:\t|$)/.test(other),
        )
      : -1
    joined.push(end < 0 ? line : lines.slice(at, end + 1).join('\v'))
    if (end > at) at = end
  }
  return joined
}

const unquoted = (cell: string): string =>
  (/^".*"$/su.test(cell) ? cell.slice(1, -1).replaceAll('""', '"') : cell).replaceAll('\v', '\n')

/** A table is at least two lines in a row with at least three cells; a line with fewer inside it is a group. */
function tableEnd(records: readonly string[][], from: number): number {
  if ((records[from]?.length ?? 0) < 3) return from
  let end = from
  let wide = 0
  for (let at = from; at < records.length && at < from + 5000; at += 1) {
    const length = records[at]?.length ?? 0
    if (length >= 3) {
      wide += 1
      end = at + 1
    } else if (
      length < 2 &&
      (at - end >= 1 || !/^\s*(?:[IVX]{1,5}|[A-Z])[.\s]/u.test(records[at]?.[0] ?? ''))
    )
      break
  }
  return wide >= 2 ? end : from
}

function rowsFrom(records: readonly string[][]): RawRow[] {
  const width = Math.max(...records.map((record) => record.length))
  return records
    .filter((record) => record.some((cell) => cell.trim() !== ''))
    .map((record) => ({
      cells: record.map((text, at) => ({
        lines: text.split('\n').map((line) => ({ text: line })),
        columnSpan: at === record.length - 1 ? width - record.length + 1 : 1,
      })),
    }))
}
