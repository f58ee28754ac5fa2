import type { Body } from './body/body.ts'

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
  readonly agencyId: number
  readonly publishedAt: string
  readonly isSample: boolean
  /** Slug of the plan it announces. */
  readonly aboutPlan: string | null
  readonly reformAreas: readonly string[]
  /** The language of this edition; a story without an English edition is shown in Vietnamese, and says so. */
  readonly lang: EditionLang
  readonly languages: readonly EditionLang[]
  readonly title: string
  readonly summary: string
  readonly body: Body
  readonly text: string
  readonly attachments: readonly Attachment[]
}

export type Attachment = {
  readonly sha256: string
  readonly name: string
  readonly size: number
  readonly mediaType: string
  readonly pages: number | null
  /** 'none': the file carries no digital signature; 'unchecked': it carries one that Loa has not checked. */
  readonly signature: 'none' | 'unchecked'
}

/** A line in a list of stories. */
export type Headline = {
  readonly id: number
  readonly slug: string
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
