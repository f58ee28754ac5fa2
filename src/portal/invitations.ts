import type { Queryable } from '../platform/database/open.ts'
import type { Text } from '../platform/i18n.ts'

/** Something open that a citizen may take part in now. */
export type Invitation = {
  readonly kind: 'contest' | 'consultation'
  readonly title: Text
  /** What it takes, for whom, until when. */
  readonly note: Text
  readonly path: string
  /** What the button says will happen. */
  readonly action: Text
}

/** What is open now; the page shows nothing where nothing is. */
export type OpenInvitations = (db: Queryable, now: Temporal.Instant) => Promise<readonly Invitation[]>

/** Until contests and consultations are there to answer. */
export const noInvitations: OpenInvitations = async () => []
