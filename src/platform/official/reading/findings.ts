import type { Text } from '../../i18n.ts'
import type { OfficialLayout } from '../layout.ts'
import type { ReadDocument } from './read-document.ts'

/** One rule of the law, whether a file meets it, and what stands in the file. */
export type Judged = {
  readonly rule: Text
  readonly isMet: boolean
  readonly found: Text
  readonly basis: string
}

/** Judges what was read; undefined where the rule is about something that the document does not have. */
export type LayoutRule = (read: ReadDocument, layout: OfficialLayout) => Judged | undefined

export type Range = { readonly least: number; readonly most: number }

/** Word keeps whole twentieths of a point: a fifth of a millimetre is not a difference. */
const tolerance = 0.2

export const isIn = (value: number | undefined, { least, most }: Range): boolean =>
  value !== undefined && value >= least - tolerance && value <= most + tolerance

export const notFound: Text = { vi: 'không tìm thấy', en: 'not found' }

export const same = (text: string): Text => ({ vi: text, en: text })

/** '20', '12,7': at most one digit after the comma. */
export const shown = (value: number | undefined): string =>
  value === undefined || !Number.isFinite(value) ? '?' : String(Math.round(value * 10) / 10).replace('.', ',')
