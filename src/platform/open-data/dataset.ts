import type { Queryable } from '../database/open.ts'
import type { Lang, Text } from '../i18n.ts'

export const columnTypes = {
  text: { vi: 'chữ', en: 'text' },
  number: { vi: 'số', en: 'number' },
  date: { vi: 'ngày (YYYY-MM-DD)', en: 'date (YYYY-MM-DD)' },
  moment: { vi: 'thời điểm (ISO 8601, UTC)', en: 'moment (ISO 8601, UTC)' },
  flag: { vi: 'có, không (true, false)', en: 'yes, no (true, false)' },
  address: { vi: 'địa chỉ trang', en: 'web address' },
} as const satisfies Record<string, Text>

export type Column = {
  /** As the file's heading says it. */
  readonly key: string
  readonly type: keyof typeof columnTypes
  readonly meaning: Text
}

export type Value = string | number | boolean | null
/** Values by the column's key as the code writes it: `published_at` is `publishedAt`. */
export type Row = Readonly<Record<string, Value>>

export type Asked = {
  readonly lang: Lang
  readonly today: Temporal.PlainDate
  /** The portal's address without a slash at the end. */
  readonly origin: string
}

/** A set of open data: what it is, its columns, and how its rows are read. Declared once, beside its query. */
export type Dataset = {
  /** In its address: /du-lieu-mo/<key>.csv */
  readonly key: string
  readonly title: Text
  readonly about: Text
  readonly columns: readonly Column[]
  /** What its finished files are made from; without any they are not kept. */
  readonly tags: readonly string[]
  /** The rows after this one, at most as many as asked; all sets are read piece by piece. */
  rows(db: Queryable, asked: Asked, after: Row | undefined, limit: number): Promise<readonly Row[]>
  /** How many rows there are, and when the newest fact in them is from. */
  extent(db: Queryable, asked: Asked): Promise<Extent>
}

export type Extent = { readonly count: number; readonly updatedAt: string | null }
