import { system } from '../../platform/actor.ts'
import type { Tx } from '../../platform/database/open.ts'
import { mayMove } from '../activity.ts'
import { takeBack } from '../cancel-activity.ts'
import { openAgain } from '../reopen-activity.ts'
import type { SystemDeps } from './log-by-system.ts'
import { lockBySource } from './store.ts'

export type SystemCancellation = { readonly source: string; readonly reason: string; readonly byName: string }

/**
 * Cancels what logged itself when its source is gone, with the reason that was given there; a verification of it is taken
 * back first. Again, or without such an activity, it changes nothing.
 */
export async function cancelBySystem(
  tx: Tx,
  deps: Pick<SystemDeps, 'clock'>,
  { source, reason, byName }: SystemCancellation,
): Promise<void> {
  const before = await lockBySource(tx, source)
  if (!before || before.activity.state === 'cancelled') return
  const { activity } = before
  const actor = { ...system, name: byName }
  if (mayMove('reopen', activity.state)) await openAgain(tx, deps, actor, activity, reason)
  await takeBack(tx, deps, actor, activity, reason)
}
