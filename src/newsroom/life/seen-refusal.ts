import type { Tx } from '../../platform/database/open.ts'
import { type Refusal, refuse } from '../../platform/result.ts'
import { filesOf } from '../files/store.ts'
import type { AtHand } from './at-hand.ts'
import { goingOutMark } from './going-out.ts'
import { refusals } from './texts.ts'

/**
 * Nobody decides on what they have not read: refused when words, facts or files are others than those whose mark the
 * form carries. A step without a page, such as a province's sample, carries none.
 */
export async function seenRefusal(
  tx: Tx,
  { edition, facts }: AtHand,
  seen: string | undefined,
): Promise<Refusal | undefined> {
  if (seen === undefined) return undefined
  const now = goingOutMark({ edition, facts, files: await filesOf(tx, edition.id) })
  return seen === now ? undefined : refuse(refusals.seenOther, 'seen')
}
