import { foldKeepingLength, oneLine } from '../../platform/vietnamese.ts'

/**
 * A note as it is read: the words as written, and beside them, place by place, the same without diacritics. What was
 * understood is taken out of the second; what stands in quotation marks is hidden there, because it is a title.
 */
export type Note = { readonly text: string; readonly open: string }

const taken = '¦'
const hidden = '§'
const quoted = /[“"«][^”"»]*[”"»]/gu

/** Where diacritics are written, 'sau' is 'after' and never the number six. */
const hasMarks = /[\u00c0-\u1ef9]/u
const after = /(?<!\p{L})[Ss]au(?!\p{L})/gu

export function noteOf(written: string): Note {
  const text = oneLine(written).slice(0, 500)
  const folded = foldKeepingLength(hasMarks.test(text) ? text.replace(after, '§§§') : text)
  const open = folded.replace(quoted, (title) => hidden.repeat(title.length))
  return { text, open: open.length === text.length ? open : ' '.repeat(text.length) }
}

export const takeOut = ({ text, open }: Note, from: number, length: number): Note => ({
  text,
  open: open.slice(0, from) + taken.repeat(length) + open.slice(from + length),
})

export type Found = { readonly match: RegExpMatchArray; readonly words: string; readonly note: Note }

/** The first place where the pattern stands, the words as written there, and the note without them. */
export function find(note: Note, pattern: RegExp): Found | undefined {
  const match = note.open.match(pattern)
  if (match?.index === undefined) return undefined
  const [all] = match
  return {
    match,
    words: note.text.slice(match.index, match.index + all.length),
    note: takeOut(note, match.index, all.length),
  }
}

/** What was not understood, in order, as written. */
export const leftOf = ({ text, open }: Note): string =>
  oneLine([...open].map((character, at) => (character === taken ? ' ' : text[at])).join(''))
