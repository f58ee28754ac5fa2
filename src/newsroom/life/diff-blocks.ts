import { diffArrays } from 'diff'
import type { Block } from '../body/body.ts'
import { textOf } from '../body/text-of.ts'
import { type Piece, wordDiff } from './diff-words.ts'

/** What became of one block of the text. A moved block keeps its words and stands elsewhere. */
export type BlockChange = {
  readonly kind: 'same' | 'changed' | 'added' | 'removed' | 'moved'
  readonly type: Block['type']
  readonly pieces: readonly Piece[]
  /** Where it stood and where it stands, from 0. */
  readonly from: number | null
  readonly to: number | null
}

type Place = {
  readonly block: Block
  readonly at: number
  readonly key: string
  readonly text: string
  readonly words: ReadonlySet<string>
}
type Gap = { readonly removed: Place[]; readonly added: Place[] }

/**
 * Blocks that are the same in both texts are its anchors. Between two anchors a block that resembles one that went is
 * that one changed; one that went elsewhere as it was has moved; what is left came or went.
 */
export function blockDiff(before: readonly Block[], after: readonly Block[]): readonly BlockChange[] {
  const [older, newer] = [placesOf(before), placesOf(after)]
  const runs = diffArrays(
    older.map(({ key }) => key),
    newer.map(({ key }) => key),
    { maxEditLength },
  ) ?? [
    { removed: true, added: false, count: older.length },
    { removed: false, added: true, count: newer.length },
  ]
  const parts: (Gap | { readonly same: Place; readonly from: number })[] = []
  let [i, j] = [0, 0]
  for (const { added, removed, count } of runs) {
    for (let n = 0; n < count; n++) {
      if (!added && !removed) {
        const from = i++
        parts.push({ same: newer[j++] as Place, from })
      } else {
        const last = parts.at(-1)
        const gap = last && 'removed' in last ? last : { removed: [], added: [] }
        if (gap !== last) parts.push(gap)
        if (removed) gap.removed.push(older[i++] as Place)
        else gap.added.push(newer[j++] as Place)
      }
    }
  }
  const moved = movesBetween(parts.filter((part): part is Gap => 'removed' in part))
  const patience = { left: mostWordsCompared }
  return parts.flatMap((part) =>
    'same' in part ? [whole('same', part.same, part.from, part.same.at)] : gapChanges(part, moved, patience),
  )
}

/** Beyond so many differing blocks no anchors are looked for. */
const maxEditLength = 4000

const placesOf = (blocks: readonly Block[]): readonly Place[] =>
  blocks.map((block, at) => {
    const text = textOf({ type: 'doc', content: [block] })
    const words = new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
    return { block, at, key: JSON.stringify(block), text, words }
  })

type Moves = { readonly went: ReadonlySet<Place>; readonly came: ReadonlyMap<Place, Place> }

/** Each block that went in one place and came in another with the same words, one for one. */
function movesBetween(gaps: readonly Gap[]): Moves {
  const left = Map.groupBy(
    gaps.flatMap(({ removed }) => removed).filter(({ text }) => text !== ''),
    ({ key }) => key,
  )
  const came = new Map<Place, Place>()
  for (const place of gaps.flatMap(({ added }) => added)) {
    const from = left.get(place.key)?.shift()
    if (from) came.set(place, from)
  }
  return { went: new Set(came.values()), came }
}

function gapChanges(
  { removed, added }: Gap,
  { went, came }: Moves,
  patience: Patience,
): readonly BlockChange[] {
  let gone = removed.filter((place) => !went.has(place))
  const changes: BlockChange[] = []
  for (const place of added) {
    const from = came.get(place)
    const match = from ? -1 : gone.findIndex((old) => resembles(old, place, patience))
    if (from) changes.push(whole('moved', place, from.at, place.at))
    else if (match < 0) changes.push(whole('added', place, null, place.at))
    else {
      const old = gone[match] as Place
      changes.push(...gone.slice(0, match).map((one) => whole('removed', one, one.at, null)))
      gone = gone.slice(match + 1)
      const pieces = wordDiff(old.text, place.text)
      changes.push({ kind: 'changed', type: place.block.type, pieces, from: old.at, to: place.at })
    }
  }
  return [...changes, ...gone.map((one) => whole('removed', one, one.at, null))]
}

/** Most of the words of the shorter one are in the longer one: it was rewritten, not replaced. */
function resembles(old: Place, place: Place, patience: Patience): boolean {
  if (old.block.type !== place.block.type || patience.left <= 0) return false
  const [fewer, more] =
    old.words.size < place.words.size ? [old.words, place.words] : [place.words, old.words]
  patience.left -= 1 + fewer.size
  let shared = 0
  for (const word of fewer) if (more.has(word)) shared++
  return shared >= alike * Math.max(1, fewer.size)
}

/** Where two long texts have nothing in common, every block would be held against every other: it ends here. */
type Patience = { left: number }
const mostWordsCompared = 3_000_000

const alike = 0.5

function whole(
  kind: 'same' | 'moved' | 'added' | 'removed',
  place: Place,
  from: number | null,
  to: number | null,
): BlockChange {
  const pieceKind = kind === 'moved' ? 'same' : kind
  const pieces = place.text === '' ? [] : [{ kind: pieceKind, text: place.text }]
  return { kind, type: place.block.type, pieces, from, to }
}
