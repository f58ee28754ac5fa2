import type { Queryable } from '../../platform/database/open.ts'
import type { Requirement } from '../matrix/cell-state.ts'
import type { View } from '../matrix/view.ts'
import { gatherProposal, type Proposal } from './gather-proposal.ts'
import { type Decision, decisionsWithin } from './store.ts'

export type GapsShown = {
  /** The gap that is shown with what would fill it. */
  readonly proposal?: Proposal
  /** Empty cells about which nothing is decided, the shown one among them. */
  readonly open: readonly Requirement[]
  readonly decisions: readonly Decision[]
}

/** The gaps of the view: the one that is asked for, else the first about which nothing is decided. */
export async function gatherGaps(
  db: Queryable,
  view: View,
  requirements: ReadonlyMap<string, Requirement>,
  asked: string | undefined,
): Promise<GapsShown> {
  if (requirements.size === 0) return { open: [], decisions: [] }
  const decisions = await decisionsWithin(db, view.plan.head.id, view.window)
  const decided = new Set(decisions.map(({ themeId, audienceKey }) => `${themeId}.${audienceKey}`))
  const open = [...requirements].filter(([key, { isReached }]) => !isReached && !decided.has(key))
  const wanted = asked === undefined ? open[0] : [...requirements].find(([key]) => key === asked)
  const shown = wanted && !decided.has(wanted[0]) && isLacking(wanted[1]) ? wanted[1] : undefined
  return {
    proposal: shown && (await gatherProposal(db, view, shown)),
    open: open.map(([, requirement]) => requirement),
    decisions,
  }
}

/** Not reached at all, or not in each of its areas. */
const isLacking = ({ isReached, missingAreas }: Requirement) => !isReached || missingAreas.length > 0
