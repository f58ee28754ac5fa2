import { diffArrays } from 'diff'

/** A stretch of words that stayed, came or went. */
export type Piece = { readonly kind: 'same' | 'added' | 'removed'; readonly text: string }

/** Words and the white space between them, so that a piece can be printed as it is. */
export function wordDiff(before: string, after: string): readonly Piece[] {
  if (before === after) return before === '' ? [] : [{ kind: 'same', text: before }]
  const runs = diffArrays(wordsOf(before), wordsOf(after), { maxEditLength })
  if (!runs) return replaced(before, after)
  return joined(
    runs.map(({ added, removed, value }) => ({
      kind: added ? 'added' : removed ? 'removed' : 'same',
      text: value.join(''),
    })),
  )
}

/** Texts with more differing words than this have nothing in common, and looking on would take long. */
const maxEditLength = 4000

const replaced = (before: string, after: string): readonly Piece[] => [
  { kind: 'removed', text: before },
  { kind: 'added', text: after },
]

const wordsOf = (text: string): string[] => text.match(/\s+|[\p{L}\p{N}\p{M}]+|[^\s\p{L}\p{N}\p{M}]/gu) ?? []

/** A lone space between two changes belongs to them: 'kế hoạch' became 'chương trình' in one piece, not in two. */
function joined(pieces: readonly Piece[]): readonly Piece[] {
  const out: Piece[] = []
  let removed = ''
  let added = ''
  const flush = () => {
    if (removed !== '') out.push({ kind: 'removed', text: removed })
    if (added !== '') out.push({ kind: 'added', text: added })
    removed = ''
    added = ''
  }
  for (const [index, { kind, text }] of pieces.entries()) {
    const isBetween = (removed !== '' || added !== '') && index < pieces.length - 1
    if (kind === 'removed') removed += text
    else if (kind === 'added') added += text
    else if (isBetween && text.trim() === '') {
      removed += text
      added += text
    } else {
      flush()
      out.push({ kind, text })
    }
  }
  flush()
  return out
}
