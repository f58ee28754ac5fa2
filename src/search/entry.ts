export const entryKinds = ['story', 'document', 'answer', 'plan', 'task', 'agency'] as const
export type EntryKind = (typeof entryKinds)[number]

/** A page that everybody may find, as the capability that owns it hands it in. Nothing of a draft is ever one. */
export type Entry = {
  /** 'story:42:vi', 'task:17': handing in the same key again replaces the entry. */
  readonly key: string
  /** What it goes with and leaves with: 'story:42', 'plan:3'. */
  readonly subject: string
  readonly kind: EntryKind
  /** Where it is read, without the prefix of a language. */
  readonly path: string
  readonly lang: string
  readonly title: string
  readonly summary: string
  readonly text: string
  readonly files: readonly EntryFile[]
  readonly section: string | null
  readonly agencyId: number | null
  readonly themes: readonly string[]
  /** ISO day it is dated; null for what has no date, as an agency. */
  readonly day: string | null
  readonly isSample: boolean
}

export type EntryFile = { readonly name: string; readonly text: string }

export const facetNames = ['kind', 'section', 'agency', 'theme', 'year', 'lang'] as const
export type FacetName = (typeof facetNames)[number]

/** Which facets a reader narrowed to; each holds one value. */
export type Filters = Readonly<Partial<Record<FacetName, string>>>
