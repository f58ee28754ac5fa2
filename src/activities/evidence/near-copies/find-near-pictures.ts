import type { Deps } from '../../../platform/http/context.ts'
import { placingFor, thresholds } from './pictures/judge-pair.ts'
import { likenessAside, printAside } from './pictures/look-aside.ts'
import { keysOf, type PicturePrint, printVersion } from './pictures/picture-print.ts'
import { windowsOfBytes, windowsToBytes } from './pictures/windows-kept.ts'
import {
  keepNearPictures,
  type NewNearPicture,
  picturesSharing,
  savePrint,
  saveUnreadable,
  type WaitingPrint,
  waitingPrints,
} from './store-pictures.ts'

type NearDeps = Pick<Deps, 'db' | 'clock' | 'files'>

const mostLookedAt = 40
const mostCompared = 12

/**
 * Takes down how the waiting pictures look, and which pictures known before look nearly like each. Safe to repeat: a
 * picture is finished when its likenesses are kept. Answers how many were finished.
 */
export async function findNearPictures(deps: NearDeps, endsAt: number): Promise<number> {
  let finished = 0
  for (;;) {
    const waiting = await waitingPrints(deps.db, 20)
    if (waiting.length === 0) return finished
    for (const picture of waiting) {
      if (performance.now() > endsAt) return finished
      await finish(deps, picture)
      finished++
    }
  }
}

async function finish({ db, clock, files }: NearDeps, { id, sha256 }: WaitingPrint): Promise<void> {
  const bytes = await files.read(sha256)
  const print = bytes && (await printAside(bytes))
  if (!print) {
    await saveUnreadable(db, id)
    return
  }
  const found = await nearOnes({ db, files }, id, bytes, print)
  await db.transaction().execute(async (tx) => {
    await keepNearPictures(tx, found, clock.now().toString())
    const windows = windowsToBytes(print.windows)
    await savePrint(tx, id, { keys: keysOf(print.windows), windows, version: printVersion })
  })
}

async function nearOnes(
  { db, files }: Pick<NearDeps, 'db' | 'files'>,
  id: number,
  from: Buffer,
  print: PicturePrint,
): Promise<readonly NewNearPicture[]> {
  const candidates = await picturesSharing(db, id, print.asked, thresholds.sharedKeys, mostLookedAt)
  const placed = candidates.flatMap((one) => {
    const placing = placingFor(print.turns, one.turn, windowsOfBytes(one.windows))
    return placing ? [{ ...one, placing }] : []
  })
  const found: NewNearPicture[] = []
  for (const { id: other, sha256, turn, placing } of placed.slice(0, mostCompared)) {
    const over = await files.read(sha256)
    const likeness = over ? await likenessAside({ from, turn, over, placing }) : 0
    if (likeness >= thresholds.likeness) found.push({ a: id, b: other, likeness, isTurned: turn > 0 })
  }
  return found
}
