/** A word of notes and what it speaks of: a form, an audience, or the reform area of a theme. Written folded. */
export type NoteWord = {
  readonly kind: 'form' | 'audience' | 'theme'
  readonly key: string
  readonly word: string
  /** Says so only when nothing else does. */
  readonly isWeak: boolean
}

/** The form of the longest word that stands in the note, of equal ones the first. */
export function formIn(open: string, words: readonly NoteWord[]): NoteWord | undefined {
  const said = found(open, words, 'form')
  return longest(said.filter(({ isWeak }) => !isWeak)) ?? longest(said)
}

/** All the audiences or areas that are spoken of, as they come. */
export const keysIn = (
  open: string,
  words: readonly NoteWord[],
  kind: 'audience' | 'theme',
): readonly string[] => [...new Set(found(open, words, kind).map(({ key }) => key))]

function found(open: string, words: readonly NoteWord[], kind: NoteWord['kind']): readonly NoteWord[] {
  const plain = ` ${open.replace(/[^a-z0-9]+/g, ' ')} `
  const placed = words.flatMap((one) => {
    const at = one.kind === kind ? plain.indexOf(` ${one.word} `) : -1
    return at < 0 ? [] : [{ one, at }]
  })
  return placed.sort((a, b) => a.at - b.at).map(({ one }) => one)
}

function longest(words: readonly NoteWord[]): NoteWord | undefined {
  let best: NoteWord | undefined
  for (const one of words) if (one.word.length > (best?.word.length ?? 0)) best = one
  return best
}
