import { likenessOf } from '../../src/activities/evidence/near-copies/pictures/compare-looks.ts'
import { placingFor, thresholds } from '../../src/activities/evidence/near-copies/pictures/judge-pair.ts'
import {
  grayOf,
  keysOf,
  type PicturePrint,
  printOfPicture,
} from '../../src/activities/evidence/near-copies/pictures/picture-print.ts'
import { copyKinds } from './copy-kinds.ts'
import { diceOf } from './dice.ts'
import type { Scene } from './draw-scenes.ts'
import { type Tally, tallyOf } from './tally.ts'

type Known = { readonly bytes: Buffer; readonly print: PicturePrint }

/** Takes down the originals, then asks for each copy of each which of them it is near; once more for the originals themselves. */
export async function* pictureRun(scenes: readonly Scene[], seed: number): AsyncGenerator<Tally> {
  const known: Known[] = []
  const index = new Map<number, number[]>()
  for (const [at, { bytes }] of scenes.entries()) {
    const print = await printOfPicture(bytes)
    known.push({ bytes, print })
    for (const key of keysOf(print.windows)) index.set(key, [...(index.get(key) ?? []), at])
  }
  const dice = diceOf(seed)
  for (const [kind, change] of Object.entries(copyKinds)) {
    const tally = tallyOf(kind)
    for (const [at, { bytes }] of scenes.entries())
      tally.note(at, await nearOnes(await change(bytes, dice), known, index))
    yield tally
  }
  const others = tallyOf('other pictures of the place')
  for (const [at, { bytes }] of scenes.entries()) {
    const near = await nearOnes(bytes, known, index)
    others.note(
      undefined,
      near.filter((one) => one !== at),
    )
  }
  yield others
}

/** As the server does it, its index being a map here. */
async function nearOnes(
  bytes: Buffer,
  known: readonly Known[],
  index: ReadonlyMap<number, readonly number[]>,
) {
  const print = await printOfPicture(bytes)
  const best = new Map<number, { votes: number; turn: number }>()
  for (const [turn, keys] of print.asked.entries()) {
    const votes = new Map<number, number>()
    for (const key of keys) for (const at of index.get(key) ?? []) votes.set(at, (votes.get(at) ?? 0) + 1)
    for (const [at, count] of votes)
      if (count >= thresholds.sharedKeys && count > (best.get(at)?.votes ?? 0))
        best.set(at, { votes: count, turn })
  }
  const candidates = [...best].sort((a, b) => b[1].votes - a[1].votes).slice(0, 40)
  const near: number[] = []
  let compared = 0
  for (const [at, { turn }] of candidates) {
    const other = known[at]!
    const placing = placingFor(print.turns, turn, other.print.windows)
    if (!placing || compared++ >= 12) continue
    const likeness = likenessOf(await grayOf(bytes, 192, turn), await grayOf(other.bytes, 192), placing) ?? 0
    if (likeness >= thresholds.likeness) near.push(at)
  }
  return near
}
