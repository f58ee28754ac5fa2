import { type BlockChange, blockDiff } from './diff-blocks.ts'
import { type Piece, wordDiff } from './diff-words.ts'
import type { VersionText } from './store-versions.ts'

export type { BlockChange } from './diff-blocks.ts'
export type { Piece } from './diff-words.ts'

export type Difference = {
  readonly title: readonly Piece[]
  readonly summary: readonly Piece[]
  readonly transcript: readonly Piece[]
  /** In the order of the newer text; what went stands where it stood. */
  readonly blocks: readonly BlockChange[]
  readonly isSame: boolean
}

/** From the older words to the newer, fit to be read: word by word within a block, block by block in the text. */
export function differenceOf(before: VersionText, after: VersionText): Difference {
  const title = wordDiff(before.title, after.title)
  const summary = wordDiff(before.summary, after.summary)
  const transcript = wordDiff(before.transcript, after.transcript)
  const blocks = blockDiff(before.body.content, after.body.content)
  const isSame =
    [title, summary, transcript].every((pieces) => pieces.every(({ kind }) => kind === 'same')) &&
    blocks.every(({ kind }) => kind === 'same')
  return { title, summary, transcript, blocks, isSame }
}
