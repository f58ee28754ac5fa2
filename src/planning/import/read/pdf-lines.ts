import type { Line } from '../source-document.ts'
import { labelIn } from '../understand/outline.ts'
import type { Piece } from './pdf-page.ts'

/** A stretch of text on one height. */
export type Stretch = {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly bold: boolean
  readonly italic: boolean
}

/** A printed line; `parts` are its stretches with wide gaps between (a letterhead has two), tabs in `text`. */
export type PrintedLine = Stretch & {
  readonly parts: readonly Stretch[]
  readonly y: number
  readonly size: number
  readonly firstWord: number
}

const wideGap = 2.2

/** The motto stands in a column of its own, however narrow the gap beside it. */
const startsColumn = /^\s*(?:CỘNG H(?:ÒA|OÀ) XÃ HỘI|Độc lập - Tự do)/u

/** A bullet or number keeps the words behind its tab. */
const lone = /^(?:[-–—+•●▪*]|\(?\d{1,2}[.)]|[a-zđ][.)]|[IVX]{1,5}[.)])$/u

/** Pieces on one height are a line, from left to right. */
export function printedLines(pieces: readonly Piece[]): PrintedLine[] {
  const sorted = [...pieces].sort((a, b) => b.y - a.y || a.x - b.x)
  const rows: Piece[][] = []
  for (const piece of sorted) {
    const row = rows.at(-1)
    const first = row?.[0]
    if (row && first && Math.abs(first.y - piece.y) <= Math.max(first.size, piece.size) * 0.35)
      row.push(piece)
    else rows.push([piece])
  }
  return rows.map((row) => lineOf([...row].sort((a, b) => a.x - b.x)))
}

function lineOf(row: readonly Piece[]): PrintedLine {
  const groups: Piece[][] = []
  for (const piece of row) {
    const last = groups.at(-1)?.at(-1)
    const near =
      last &&
      (piece.x - (last.x + last.width) <= piece.size * wideGap ||
        (groups.length === 1 &&
          lone.test(
            (groups[0] ?? [])
              .map((p) => p.text)
              .join('')
              .trim(),
          )))
    if (near && !startsColumn.test(piece.text)) groups.at(-1)?.push(piece)
    else groups.push([piece])
  }
  const parts = groups.map(stretchOf)
  const first = row[0]!
  const word = first.text.trimStart().split(/\s/u)[0] ?? ''
  return {
    parts,
    text: parts.map((part) => part.text).join('\t'),
    left: parts[0]!.left,
    right: parts.at(-1)!.right,
    bold: parts.every((part) => part.bold),
    italic: parts.every((part) => part.italic),
    y: first.y,
    size: Math.max(...row.map((piece) => piece.size)),
    firstWord: (first.width * word.length) / Math.max(first.text.length, 1),
  }
}

function stretchOf(pieces: readonly Piece[]): Stretch {
  let text = ''
  let right = pieces[0]!.x
  for (const piece of pieces) {
    const apart = piece.x - right > piece.size * 0.12 || / $/.test(text) || /^ /.test(piece.text)
    text = text.trimEnd() + (text !== '' && apart ? ' ' : '') + piece.text.trimStart()
    right = Math.max(right, piece.x + piece.width)
  }
  return {
    text: text.trim(),
    left: pieces[0]!.x,
    right,
    bold: pieces.every((p) => p.bold),
    italic: pieces.every((p) => p.italic),
  }
}

/**
 * Whether a line goes on with the one above: the writer's line ends where the next word would no longer fit. A number or
 * bullet, a first-line indent or a gap begins anew.
 */
export function goesOn(
  above: PrintedLine,
  line: PrintedLine,
  rightEdge: number,
  aboveIsFirst: boolean,
  leftEdge: number,
): boolean {
  if (labelIn(line.text) || above.text.includes('\t') || line.text.includes('\t')) return false
  const fits = above.right + above.size * 0.3 + line.firstWord < rightEdge - above.size * 0.25
  if (fits) return false
  const indent = line.left - leftEdge
  const hanging = labelIn(above.text) !== null && line.left > above.left
  if (
    indent > line.size * 0.7 &&
    !hanging &&
    (!aboveIsFirst || Math.abs(line.left - above.left) < 2 || line.left > above.left)
  ) {
    return !aboveIsFirst && Math.abs(line.left - above.left) < 2
  }
  return true
}

/** Lines of a cell: wrapped lines are joined, forced breaks stay. */
export function cellLines(pieces: readonly Piece[], room: number): Line[] {
  const joined: { text: string; bold: boolean; italic: boolean }[] = []
  const lines = printedLines(pieces)
  lines.forEach((line, at) => {
    const above = lines[at - 1]
    const last = joined.at(-1)
    const text = line.text.replaceAll('\t', ' ')
    const apart = above ? above.y - line.y > line.size * 1.75 : true
    const wrapped = above && last && !apart && !labelIn(text) && wraps(above, line, room)
    if (wrapped)
      joined[joined.length - 1] = {
        text: glued(last.text, text),
        bold: last.bold && line.bold,
        italic: last.italic && line.italic,
      }
    else joined.push({ text, bold: line.bold, italic: line.italic })
  })
  return joined.map(({ text, bold, italic }) => ({
    text,
    ...(bold ? { bold } : {}),
    ...(italic ? { italic } : {}),
  }))
}

/**
 * A line that was broken at a slash, after a hyphen, inside a year ("30/11/20", "25") or inside a number ("1.", "2")
 * goes on without a space.
 */
export const glued = (above: string, below: string): string =>
  cuts.some((isCut) => isCut(above, below)) ? above + below : `${above} ${below}`

const cuts: readonly ((above: string, below: string) => boolean)[] = [
  (above) => /\S\/$|\p{Lu}[-–]$/u.test(above),
  (_, below) => /^\/\d/u.test(below),
  (above, below) => /^\d{1,2}\.(?:\d{1,2}\.)*$/u.test(above) && /^\d{1,2}\.?$/u.test(below),
  isCutYear,
]

function isCutYear(above: string, below: string): boolean {
  const begun = /\d\/(\d{1,3})$/u.exec(above)?.[1]
  const rest = /^(\d{1,3})(?!\d)/u.exec(below)?.[1]
  return begun !== undefined && rest !== undefined && /^20\d\d$/.test(begun + rest)
}

/** Centred lines are inset on both sides, so their width is compared with the room there is. */
const wraps = (above: PrintedLine, line: PrintedLine, room: number): boolean =>
  above.right - above.left + above.size * 0.3 + line.firstWord >= room - above.size * 0.5
