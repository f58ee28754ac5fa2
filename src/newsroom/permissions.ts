import type { Actor } from '../platform/actor.ts'
import { permissionsOf } from '../platform/http/can.ts'
import type { Boards } from './life/boards.ts'

const writers = ['editor', 'chief_editor', 'unit_officer'] as const
const reviewers = ['editor', 'chief_editor'] as const

export const may = permissionsOf({
  'story.read': { who: 'everyone', of: 'any' },
  'story.write': { who: writers, of: 'agency' },
  'story.review': { who: reviewers, of: 'agency' },
  'story.force': { who: ['chief_editor'], of: 'agency' },
  'draft.comment-as-guest': { who: 'everyone', of: 'any' },
})

/** Starts and writes the agency's own stories. */
export const mayWrite = (actor: Actor, agencyId: number): boolean =>
  writers.some((role) => actor.is(role, agencyId))

/** Agencies for which the actor may start a story. */
export const writesFor = (actor: Actor): readonly number[] => [
  ...new Set(writers.flatMap((role) => actor.agencies(role))),
]

/** Sits on a board that reviews the agency's stories. */
export const isOnBoardOf = (actor: Actor, boards: Boards, agencyId: number): boolean =>
  boards.reviewersOf(agencyId).some((board) => reviewers.some((role) => actor.is(role, board)))

/** Sees what the agency is making and may lend a hand: its writers and the boards that review it; a stranger does not. */
export const mayTend = (actor: Actor, boards: Boards, agencyId: number): boolean =>
  mayWrite(actor, agencyId) || isOnBoardOf(actor, boards, agencyId)

/** Whose words they are: who submitted them and who wrote last. */
export type Handwriting = { readonly submittedBy: string | null; readonly savedBy: string | null }

export const wrote = (actor: Actor, text: Handwriting): boolean =>
  actor.userId !== null && (actor.userId === text.submittedBy || actor.userId === text.savedBy)

type Matter = {
  readonly edition: { readonly submittedAt: string | null; readonly filesChangedBy: string | null }
  readonly facts: { readonly factsChangedAt: string | null; readonly factsChangedBy: string | null }
}

/** Whether the actor is who changed last what goes out with the words: the files, or since submission the facts. */
export const changedMatter = (actor: Actor, { edition, facts }: Matter): boolean => {
  const { userId } = actor
  if (userId === null) return false
  const { factsChangedAt, factsChangedBy } = facts
  const isSince =
    factsChangedAt !== null &&
    edition.submittedAt !== null &&
    Temporal.Instant.compare(factsChangedAt, edition.submittedAt) >= 0
  return userId === edition.filesChangedBy || (isSince && userId === factsChangedBy)
}

/** Four eyes: a board's member, and never who submitted the text or wrote it last. */
export const mayReview = (actor: Actor, boards: Boards, agencyId: number, text: Handwriting): boolean =>
  isOnBoardOf(actor, boards, agencyId) && !wrote(actor, text)

/** The head of a board may let a story out without a second pair of eyes, with a reason. */
export const mayForce = (actor: Actor, boards: Boards, agencyId: number): boolean =>
  boards.reviewersOf(agencyId).some((board) => actor.is('chief_editor', board))

/** Whether the province's lists take a story is for the board that keeps the portal. */
export const keepsPortal = (actor: Actor, boards: Boards): boolean =>
  boards.portal !== undefined && reviewers.some((role) => actor.is(role, boards.portal as number))
