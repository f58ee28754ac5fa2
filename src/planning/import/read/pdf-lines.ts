import type { Line } from '../source-document.ts'
import { labelIn } from '../understand/outline.ts'
import type { Piece } from './pdf-page.ts'

/** A printed line; `parts` are its stretches of text with wide gaps between (a letterhead has two). */
export type PrintedLine = {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly y: number
  readonly size: number
  readonly bold: boolean
  readonly italic: boolean
  readonly firstWord: number
}

const wideGap = 2.2

/** Pieces on one height are a line, from left to right; wide gaps become tabs. */
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
  return rows.map(lineOf)
}

function lineOf(row: readonly Piece[]): PrintedLine {
  const pieces = [...row].sort((a, b) => a.x - b.x)
  let text = ''
  let right = pieces[0]?.x ?? 0
  for (const piece of pieces) {
    const gap = piece.x - right
    const glue =
      text === ''
        ? ''
        : gap > piece.size * wideGap
          ? '\t'
          : gap > piece.size * 0.12 || / $/.test(text) || /^ /.test(piece.text)
            ? ' '
            : ''
    text = text.trimEnd() + glue + piece.text.trimStart()
    right = Math.max(right, piece.x + piece.width)
  }
  const left = pieces[0]?.x ?? 0
  const first = pieces[0]
  const word = first?.text.trimStart().split(/\s/u)[0] ?? ''
  return {
    text: text.trim(),
    left,
    right,
    y: first?.y ?? 0,
    size: Math.max(...pieces.map((piece) => piece.size)),
    bold: pieces.every((piece) => piece.bold),
    italic: pieces.every((piece) => piece.italic),
    firstWord: first ? (first.width * word.length) / Math.max(first.text.length, 1) : 0,
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
export function cellLines(pieces: readonly Piece[], rightEdge: number): Line[] {
  const lines = printedLines(pieces)
  const left = Math.min(...lines.map((line) => line.left))
  const joined: { text: string; bold: boolean; italic: boolean }[] = []
  lines.forEach((line, at) => {
    const above = lines[at - 1]
    const last = joined.at(-1)
    const text = line.text.replaceAll('\t', ' ')
    const apart = above ? above.y - line.y > line.size * 1.75 : true
    if (above && last && !apart && !labelIn(text) && wraps(above, line, rightEdge)) {
      joined[joined.length - 1] = {
        text: `${last.text} ${text}`,
        bold: last.bold && line.bold,
        italic: last.italic && line.italic,
      }
    } else joined.push({ text, bold: line.bold, italic: line.italic })
  })
  return joined.map(({ text, bold, italic }) => ({
    text,
    ...(bold ? { bold } : {}),
    ...(italic ? { italic } : {}),
    ...(left < 0 ? {} : {}),
  }))
}

/** Centred lines are inset on both sides, so their width is compared with the room there is. */
const wraps = (above: PrintedLine, line: PrintedLine, room: number): boolean =>
  above.right - above.left + above.size * 0.3 + line.firstWord >= room - above.size * 0.5
