import type { DocumentFacts, EventFacts, RoyaltyLine, StoryFacts } from '../edition.ts'
import type { EditionLang, StoryKind } from '../story.ts'
import type { BroughtEdition } from './fates.ts'

/** A story as it is brought in from elsewhere: what is true of it in every language, its editions, its files. */
export type Publication = {
  readonly slug: string
  readonly agencyId: number
  readonly kind?: StoryKind
  readonly section?: string
  readonly byline?: string
  readonly provinceWide?: StoryFacts['provinceWide']
  /** ISO instant; in the future the story is scheduled for then. */
  readonly publishedAt: string
  readonly aboutPlan?: string
  readonly isSample?: boolean
  readonly reviewOn?: string
  readonly reformAreas: readonly string[]
  readonly audiences?: readonly string[]
  /** Slugs of agencies. */
  readonly places?: readonly string[]
  readonly programmes?: readonly string[]
  /** As they are written. */
  readonly tags?: readonly string[]
  readonly document?: DocumentFacts
  readonly event?: EventFacts
  readonly royaltyLines?: readonly RoyaltyLine[]
  /** Views that another portal counted, and whose count it was. */
  readonly legacyViews?: number
  readonly legacySource?: string
  /** Slugs it had before; they lead to it. */
  readonly formerSlugs?: readonly string[]
  readonly withdrawal?: { readonly at: string; readonly reason: string }
  readonly editions: readonly BroughtEdition[]
  readonly attachments: readonly BroughtFile[]
}

export type BroughtFile = {
  readonly name: string
  readonly bytes: Uint8Array
  readonly role?: 'file' | 'media' | 'captions'
  /** Only with editions in these languages; with all of them if not given. */
  readonly langs?: readonly EditionLang[]
}
