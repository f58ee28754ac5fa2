import type { Actor } from '../../platform/actor.ts'
import { type Refusal, refuse } from '../../platform/result.ts'
import type { Edition, StoryFacts } from '../edition.ts'
import { isOnBoardOf, mayWrite, wrote } from '../permissions.ts'
import type { Boards } from './boards.ts'
import { refusals } from './texts.ts'

type Standing = {
  readonly facts: Pick<StoryFacts, 'agencyId'>
  readonly boards: Boards
  readonly editions: readonly Pick<Edition, 'state' | 'submittedBy' | 'savedBy'>[]
}

/**
 * What stands against the actor's changing a story's facts. Writers do while nothing of it waits, is approved or is out;
 * from then on the board does. Who wrote what waits or is approved does not, though on the board: the number and the
 * signer of a document would go out as no second pair of eyes has seen them. Nobody does what goes out by itself.
 */
export function factsRefusal(actor: Actor, { facts, boards, editions }: Standing): Refusal | undefined {
  const isFree = editions.every(({ state }) => freeStates.includes(state))
  if (isFree && mayWrite(actor, facts.agencyId)) return undefined
  if (!isOnBoardOf(actor, boards, facts.agencyId)) return refuse(refusals.factsOfPublished)
  if (editions.some(({ state }) => state === 'scheduled')) return refuse(refusals.factsOfScheduled)
  const isOwn = editions.some((edition) => waitingStates.includes(edition.state) && wrote(actor, edition))
  return isOwn ? refuse(refusals.factsOfOwn) : undefined
}

const freeStates: readonly string[] = ['draft', 'returned', 'unpublished']
const waitingStates: readonly string[] = ['submitted', 'approved', 'failed']
