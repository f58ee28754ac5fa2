import type { Body } from './body/body.ts'
import type { DocumentFacts, EventFacts } from './edition.ts'
import type { SignatureState } from './files/signature.ts'

export const storyKinds = [
  'news',
  'notice',
  'document',
  'question',
  'guide',
  'photo',
  'video',
  'audio',
] as const
export type StoryKind = (typeof storyKinds)[number]

/** The languages a story may have editions in: Vietnamese, English, Chăm, Raglai. */
export const editionLangs = ['vi', 'en', 'cjm', 'rog'] as const
export type EditionLang = (typeof editionLangs)[number]

/** A published piece as a reader gets it: one edition in one language. */
export type Story = {
  readonly id: number
  readonly slug: string
  readonly kind: StoryKind
  readonly editionId: number
  readonly version: number
  readonly agencyId: number
  readonly sectionKey: string | null
  readonly byline: string | null
  readonly publishedAt: string
  /** When this edition came out: later than the story once it was corrected or translated. */
  readonly editionPublishedAt: string
  readonly isSample: boolean
  /** Slug of the plan it announces. */
  readonly aboutPlan: string | null
  readonly reformAreas: readonly string[]
  readonly labels: readonly StoryLabel[]
  readonly document: DocumentFacts | null
  readonly event: EventFacts | null
  /** Views that another portal counted, never mixed with ours, and whose count it was. */
  readonly legacyViews: number
  readonly legacySource: string | null
  /** The language of this edition; a story without an English edition is shown in Vietnamese, and says so. */
  readonly lang: EditionLang
  readonly languages: readonly EditionLang[]
  readonly title: string
  readonly summary: string
  readonly body: Body
  readonly text: string
  readonly transcript: string
  /** What earlier editions in this language said wrong, the newest first. */
  readonly corrections: readonly Correction[]
  readonly attachments: readonly Attachment[]
}

export type StoryLabel = {
  readonly kind: 'audience' | 'place' | 'programme' | 'tag'
  readonly key: string
  /** A tag as it was written. */
  readonly name: string | null
}

/** The edition of that number came out then and said this of the one before. */
export type Correction = { readonly version: number; readonly publishedAt: string; readonly note: string }

export type Attachment = {
  readonly role: 'file' | 'media' | 'captions'
  readonly sha256: string
  readonly name: string
  /** What readers are told it is; empty: its name. */
  readonly label: string
  readonly size: number
  readonly mediaType: string
  readonly pages: number | null
  readonly signature: SignatureState
  /** Whom the signature's certificate names. */
  readonly signer: string | null
}

/** A line in a list of stories. */
export type Headline = {
  readonly id: number
  readonly slug: string
  readonly kind: StoryKind
  /** The language of the edition that is shown. */
  readonly lang: EditionLang
  readonly title: string
  readonly summary: string
  readonly publishedAt: string
  readonly reformAreas: readonly string[]
  readonly isSample: boolean
}

export const storySubject = (id: number): string => `story:${id}`

/** Minutes to read, at 200 words a minute (a Vietnamese word here is a written syllable), never below one. */
export const readingMinutes = (text: string): number =>
  Math.max(1, Math.round(text.split(/\s+/).length / 200))
