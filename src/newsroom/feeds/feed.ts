/** A feed as its three formats need it. Addresses are absolute, instants ISO strings. */
export type Feed = {
  readonly title: string
  readonly description: string
  readonly lang: string
  /** The page that shows the same stories. */
  readonly page: string
  /** The feed's own address. */
  readonly self: string
  readonly publisher: string
  readonly updatedAt: string
  readonly entries: readonly FeedEntry[]
}

export type FeedEntry = {
  /** Never changes, whatever becomes of the address. */
  readonly id: string
  readonly url: string
  readonly title: string
  readonly summary: string
  readonly text: string
  readonly lang: string
  readonly author: string
  readonly categories: readonly string[]
  readonly publishedAt: string
  readonly updatedAt: string
}

/** A tag URI (RFC 4151) of a story in a language: stable though the story's address may change with its kind. */
export const entryId = (
  origin: string,
  story: { readonly id: number; readonly lang: string; readonly publishedAt: string },
): string =>
  `tag:${new URL(origin).hostname},${story.publishedAt.slice(0, 10)}:story/${story.id}/${story.lang}`

/** When the newest entry changed; of an empty feed the day it was asked for. */
export const updatedOf = (entries: readonly FeedEntry[], otherwise: string): string =>
  entries.map(({ updatedAt }) => updatedAt).reduce((a, b) => (a > b ? a : b), '') || otherwise
