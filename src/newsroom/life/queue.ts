import type { Actor } from '../../platform/actor.ts'
import type { Calendar } from '../../platform/calendar/index.ts'
import { dayOf } from '../../platform/clock.ts'
import type { EditionState } from '../moves.ts'
import { isOnBoardOf, keepsPortal, mayTend, mayWrite, wrote } from '../permissions.ts'
import type { EditionLang, StoryKind } from '../story.ts'
import type { Boards } from './boards.ts'

/** An edition or story on which somebody's step is awaited. */
export type Awaited = {
  readonly editionId: number
  readonly storyId: number
  readonly agencyId: number
  readonly kind: StoryKind
  readonly lang: EditionLang
  readonly version: number
  readonly state: EditionState
  readonly title: string
  readonly createdBy: string | null
  readonly submittedBy: string | null
  readonly savedBy: string | null
  readonly savedAt: string | null
  readonly submittedAt: string | null
  readonly returnedAt: string | null
  readonly returnedBy: string | null
  readonly returnReason: string | null
  readonly approvedAt: string | null
  readonly approvedBy: string | null
  readonly scheduledFor: string | null
  readonly failedAt: string | null
  readonly failure: readonly { readonly vi: string; readonly en: string }[] | null
  readonly outAt: string | null
  readonly publishedBy: string | null
  readonly forcedReason: string | null
  readonly isUnratified: boolean
  readonly isProposed: boolean
  readonly proposedAt: string | null
  readonly proposedBy: string | null
  readonly reviewOn: string | null
  /** What readers see of the document was changed; another board member has not looked since then. */
  readonly documentUnseenSince: string | null
  readonly documentChangedBy: string | null
  readonly unsettledComments: number
}

export type Waiting = Awaited & {
  /** ISO instant since when it waits. */
  readonly since: string
  /** Working days that have passed since then. */
  readonly days: number
  /** The actor may not be the second pair of eyes: they submitted it or wrote it last. */
  readonly isOwn: boolean
}

/** What waits for the actor, and what waits for others that the actor sees; each list the longest waiting first. */
export type Queue = {
  /** Drafts and returned texts that the actor writes or may go on with. */
  readonly mine: readonly Waiting[]
  /** Submitted, for a reviewer's eyes. Those that the actor wrote wait for somebody else. */
  readonly toReview: readonly Waiting[]
  readonly approved: readonly Waiting[]
  /** The next to go out first. */
  readonly scheduled: readonly Waiting[]
  readonly failed: readonly Waiting[]
  /** Went out in an emergency; another board member has not looked yet. */
  readonly unratified: readonly Waiting[]
  /** What is said of a document on the portal was changed; another board member has not looked yet. */
  readonly documents: readonly Waiting[]
  /** Put forward for the province's lists. */
  readonly proposed: readonly Waiting[]
  /** Somebody should look whether it still holds. */
  readonly toLookAt: readonly Waiting[]
  /** How many of these the actor can take a step on now. */
  readonly forMe: number
}

type Today = { readonly day: Temporal.PlainDate; readonly calendar: Calendar }

/** Sorts what is awaited into the actor's queue: who may not see an agency's work sees nothing of it. Pure. */
export function queueFor(actor: Actor, boards: Boards, all: readonly Awaited[], today: Today): Queue {
  const seen = all.filter(({ agencyId }) => mayTend(actor, boards, agencyId))
  const list = (isIn: (one: Awaited) => boolean, sinceOf: (one: Awaited) => string | null) =>
    seen
      .filter(isIn)
      .map((one) => waiting(one, sinceOf(one), actor, today))
      .sort((a, b) => (a.since < b.since ? -1 : a.since > b.since ? 1 : a.editionId - b.editionId))
  const inState =
    (...states: readonly EditionState[]) =>
    (one: Awaited) =>
      states.includes(one.state)
  const writes = (one: Awaited) => mayWrite(actor, one.agencyId) || isBy(actor, one)

  const mine = list((one) => inState('draft', 'returned')(one) && writes(one), sinceOfDraft)
  const toReview = list(inState('submitted'), (one) => one.submittedAt)
  const approved = list(inState('approved'), (one) => one.approvedAt)
  const failed = list(inState('failed'), (one) => one.failedAt)
  const unratified = list(
    (one) => one.isUnratified,
    (one) => one.outAt,
  )
  const documents = list(
    ({ documentUnseenSince }) => documentUnseenSince !== null,
    (one) => one.documentUnseenSince,
  ).map((one) => ({ ...one, isOwn: one.documentChangedBy === actor.userId }))
  const proposed = list(
    (one) => one.isProposed,
    (one) => one.proposedAt,
  )
  const day = today.day.toString()
  const toLookAt = list(
    ({ state, reviewOn }) => state === 'published' && reviewOn !== null && reviewOn <= day,
    ({ reviewOn }) => reviewOn && `${reviewOn}T00:00:00Z`,
  )
  const mayJudge = (one: Waiting) => isOnBoardOf(actor, boards, one.agencyId) && !one.isOwn
  const forMe = [
    ...mine.filter((one) => one.state === 'returned' || isBy(actor, one)),
    ...[...toReview, ...approved, ...failed].filter(mayJudge),
    ...unratified.filter((one) => mayJudge(one) && one.publishedBy !== actor.userId),
    ...documents.filter(mayJudge),
    ...(keepsPortal(actor, boards) ? proposed : []),
    ...toLookAt.filter(writes),
  ].length
  const scheduled = list(inState('scheduled'), (one) => one.scheduledFor)
  return { mine, toReview, approved, scheduled, failed, unratified, documents, proposed, toLookAt, forMe }
}

const isBy = ({ userId }: Actor, { createdBy, savedBy }: Awaited) =>
  userId !== null && (userId === createdBy || userId === savedBy)

const sinceOfDraft = ({ state, returnedAt, savedAt }: Awaited) =>
  state === 'returned' ? (returnedAt ?? savedAt) : savedAt

function waiting(one: Awaited, since: string | null, actor: Actor, { day, calendar }: Today): Waiting {
  const from = since === null ? day : dayOf(Temporal.Instant.from(since))
  const days = Math.max(0, calendar.workingDaysBetween(from, day))
  return { ...one, since: since ?? '', days, isOwn: wrote(actor, one) }
}
