import type { Tx } from '../../platform/database/open.ts'
import { type Refusal, refuse } from '../../platform/result.ts'
import type { AtHand, LifeDeps } from './at-hand.ts'
import { blockersOf } from './store-blockers.ts'
import { refusals } from './texts.ts'

/** The refusal while reasons against publishing stand; the reasons themselves are listed beside the draft. */
export async function blockerRefusal(
  tx: Tx,
  { clock }: LifeDeps,
  { edition, facts }: AtHand,
): Promise<Refusal | undefined> {
  const { blockers } = await blockersOf({ db: tx, clock }, edition, facts)
  if (blockers.length === 0) return undefined
  const { vi, en } = refusals.stillBlocked
  return refuse({ vi: vi(blockers.length), en: en(blockers.length) })
}
