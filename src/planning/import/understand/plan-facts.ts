import type { Passage } from '../plan-document.ts'
import type { Doubts } from './doubts.ts'

/** What reading a task needs to know of the rest of the plan. */
export type PlanFacts = {
  /** The plan's year, for times written without one. */
  readonly year: number
  readonly themes: readonly Passage[]
  readonly doubts: Doubts
}
