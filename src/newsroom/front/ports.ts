import type { WatchEnds } from '../calendar/watch-ends.ts'

type Licence = { readonly name: string; readonly address: string }

/** What the portal's front asks of the place it stands in; given where the site is put together. */
export type FrontPorts = {
  /** Under which open data may be used, in each language. */
  readonly licence?: { readonly vi: Licence; readonly en: Licence }
  readonly watchEnds: WatchEnds
}
