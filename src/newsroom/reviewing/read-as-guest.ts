import type { Edition } from '../edition.ts'
import type { LifeDeps } from '../life/at-hand.ts'
import { editionsById } from '../life/store.ts'
import { type KnownStory, storiesById } from '../life/store-facts.ts'
import { openStates } from '../moves.ts'
import { type Comment, commentsOf, type GuestLink, openGuestLink } from './store.ts'
import { fingerprintOf, isToken } from './token.ts'

export type GuestSight = {
  readonly link: GuestLink
  readonly edition: Edition
  readonly facts: KnownStory
  /** What this guest has said. */
  readonly comments: readonly Comment[]
}

/** What a guest's link shows while it lets in; an unknown, ended or expired one shows nothing. */
export async function readAsGuest({ db, clock }: LifeDeps, token: string): Promise<GuestSight | undefined> {
  const link = isToken(token)
    ? await openGuestLink(db, fingerprintOf(token), clock.now().toString())
    : undefined
  const edition = link && (await editionsById(db, [link.editionId])).get(link.editionId)
  const facts = edition && (await storiesById(db, [edition.storyId])).get(edition.storyId)
  if (!facts || !(openStates as readonly string[]).includes(edition.state)) return undefined
  const comments = await commentsOf(db, edition.id)
  return { link, edition, facts, comments: comments.filter(({ guestLinkId }) => guestLinkId === link.id) }
}
