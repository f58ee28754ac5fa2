import type { LegacyEncoding } from '../../../platform/legacy-fonts.ts'
import type { Block, Inline, PictureBlock } from '../body.ts'
import type { Rules } from './look.ts'
import type { Node } from './tree.ts'

/** A line that may turn out a paragraph, a heading or an item of a list, with what is known of it. */
export type Line = {
  readonly kind: 'line'
  readonly runs: Inline[]
  /** Its font size in points, where most of it has one. */
  size?: number
  /** Heading level as the source counts, from 1. */
  readonly heading?: number
  readonly list?: WordItem
  /** The mark that stood before it, as written: '1.', 'a)', '•'. */
  mark?: string
}
export type WordItem = { readonly list: string; readonly level: number }
export type Draft = Line | { readonly kind: 'block'; readonly block: Block }

export type Image = { readonly src: string; readonly alt: string }
export type PictureOf = (src: string) => PictureBlock['attrs'] | undefined

/** What the whole reading shares. */
export type Reading = {
  readonly pictureOf: PictureOf
  /** Pictures that could not be taken along. */
  readonly missing: Image[]
  readonly encodings: Set<LegacyEncoding>
  pictures: number
}

/** What reads an element inside another: lists and tables go back to it. */
export type Walk = {
  readonly reading: Reading
  readonly rules: Rules
  inside(nodes: readonly Node[], style: Style): Draft[]
}

/** How text stands at a place in the tree. */
export type Style = {
  readonly isBold: boolean
  readonly isItalic: boolean
  readonly raised: 'superscript' | 'subscript' | 'none'
  readonly href?: string
  readonly encoding?: LegacyEncoding
  readonly size?: number
  readonly keepsSpace: boolean
  /** How many lists, quotations and tables it stands in. */
  readonly nesting: number
  readonly isInTable: boolean
}

export const plainStyle: Style = {
  isBold: false,
  isItalic: false,
  raised: 'none',
  keepsSpace: false,
  nesting: 0,
  isInTable: false,
}
