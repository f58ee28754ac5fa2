import type { Text } from '../platform/i18n.ts'
import type { Body } from './body/body.ts'
import type { EditionState } from './moves.ts'
import type { EditionLang, StoryKind } from './story.ts'

/** One language and number of a story, as those who make it see it. Instants are ISO strings, persons are user ids. */
export type Edition = {
  readonly id: number
  readonly storyId: number
  readonly lang: EditionLang
  /** 1 is the first edition; every later one corrects the one before. */
  readonly version: number
  readonly state: EditionState
  /** Goes up with every save; a save names the one it began from. */
  readonly revision: number
  readonly title: string
  readonly summary: string
  readonly body: Body
  readonly transcript: string
  readonly correctionNote: string | null
  readonly createdBy: string | null
  readonly savedAt: string | null
  readonly savedBy: string | null
  readonly submittedAt: string | null
  readonly submittedBy: string | null
  readonly approvedAt: string | null
  readonly approvedBy: string | null
  readonly returnedAt: string | null
  readonly returnedBy: string | null
  readonly returnReason: string | null
  readonly scheduledFor: string | null
  readonly scheduledBy: string | null
  readonly publishedAt: string | null
  readonly outAt: string | null
  readonly publishedBy: string | null
  readonly forcedReason: string | null
  readonly ratifiedAt: string | null
  readonly ratifiedBy: string | null
  readonly failedAt: string | null
  readonly failure: readonly Text[] | null
  readonly withdrawnAt: string | null
  readonly withdrawnBy: string | null
  readonly withdrawalReason: string | null
  /** The Vietnamese edition, and its revision, that a translation was last held against. */
  readonly sourceEditionId: number | null
  readonly sourceRevision: number | null
  /** Who changed its files last. */
  readonly filesChangedBy: string | null
}

/** What is true of a story in every language. */
export type StoryFacts = {
  readonly id: number
  readonly slug: string
  readonly kind: StoryKind
  readonly sectionKey: string | null
  readonly agencyId: number
  readonly byline: string | null
  /** In the province's lists, only in its agency's section, or put forward for the province's. */
  readonly provinceWide: 'no' | 'proposed' | 'yes'
  readonly reviewOn: string | null
  readonly aboutPlan: string | null
  readonly isSample: boolean
  readonly reformAreas: readonly string[]
  readonly audiences: readonly string[]
  /** Slugs of agencies: where it is about. */
  readonly places: readonly string[]
  readonly programmes: readonly string[]
  readonly tags: readonly { readonly key: string; readonly name: string }[]
  readonly document: DocumentFacts | null
  readonly event: EventFacts | null
  readonly royaltyLines: readonly RoyaltyLine[]
}

export type DocumentFacts = {
  readonly docType: string
  readonly number: string
  readonly issuedOn: string
  readonly issuer: string
  readonly signer: string
  readonly signerTitle: string
  readonly effectiveOn: string | null
  readonly expiresOn: string | null
}

export type EventFacts = {
  readonly startsAt: string
  readonly endsAt: string
  readonly isAllDay: boolean
  readonly place: string
}

export type RoyaltyLine = {
  readonly author: string
  readonly userId: string | null
  readonly genre: string
  readonly coefficient: number
}
