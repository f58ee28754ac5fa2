import type { Page, Piece } from './pdf-page.ts'

/** A page without its footnotes and the small raised numbers that point to them, and the footnotes' text. */
export function withoutNotes(page: Page): { readonly page: Page; readonly notes: readonly string[] } {
  const marks = page.pieces.filter((piece) => isMark(piece, page.pieces))
  if (marks.length === 0) return { page, notes: [] }
  const opening = marks.filter((mark) => mark.y < page.height / 2 && opensLine(mark, page.pieces))
  const top = Math.max(...opening.map((mark) => mark.y), Number.NEGATIVE_INFINITY)
  const isNote = (piece: Piece) =>
    piece.y <= top && !page.rulings.some((r) => r.x2 - r.x1 < 1 && r.y1 < piece.y && r.y2 > piece.y)
  const words = page.pieces.filter((piece) => !marks.includes(piece))
  return {
    page: { ...page, pieces: words.filter((piece) => !isNote(piece)) },
    notes: opening
      .toSorted((a, b) => b.y - a.y)
      .map((mark, at, all) => textBetween(words.filter(isNote), mark.y, all[at + 1]?.y ?? 0))
      .filter((text) => text !== ''),
  }
}

/** A number much smaller than the words it touches, and higher than their foot. */
const isMark = (piece: Piece, pieces: readonly Piece[]): boolean =>
  /^\d{1,2}$/u.test(piece.text.trim()) &&
  pieces.some(
    (word) => word !== piece && isRaisedOver(piece, word) && (touches(word, piece) || touches(piece, word)),
  )

const isRaisedOver = (mark: Piece, word: Piece): boolean =>
  mark.size < word.size * 0.75 && mark.y - word.y > word.size * 0.15 && mark.y - word.y < word.size * 0.9

const touches = (left: Piece, right: Piece): boolean =>
  Math.abs(left.x + left.width - right.x) < Math.max(left.size, right.size) * 0.7

/** A footnote begins with its number, a mark in running text does not. */
const opensLine = (mark: Piece, pieces: readonly Piece[]): boolean =>
  !pieces.some((word) => word.x < mark.x && isRaisedOver(mark, word))

const textBetween = (pieces: readonly Piece[], top: number, bottom: number): string =>
  pieces
    .filter((piece) => piece.y <= top && piece.y > bottom)
    .toSorted((a, b) => b.y - a.y || a.x - b.x)
    .map((piece) => piece.text.trim())
    .join(' ')
