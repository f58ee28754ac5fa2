import type { Lang } from '../../platform/i18n.ts'
import type { Heading } from './body.ts'
import type { OutlineEntry } from './outline.ts'

/** What a block knows of the text that it stands in. */
export type Around = {
  readonly outline: ReadonlyMap<Heading, OutlineEntry>
  readonly lang: Lang
  readonly pictures?: string
  readonly tables: { count: number }
}
