/**
 * An official document as values: what it says, never how it looks. The same value becomes a Word file, a sheet on a page
 * and print. Everything is written in the language of the document; numbers come formatted in `text`, exact in `value`.
 */
export type OfficialDocument = {
  readonly issuer: Issuer
  /** Kind and issuer, without the leading stroke: 'BC-SNV', 'KH-UBND'. */
  readonly symbol: string
  /** Given by the clerk after signing; null leaves the blank, nothing is invented. */
  readonly number: number | null
  /** 'Ninh Thuận'. */
  readonly place: string
  /** ISO day; null leaves the blank before the month of `draftMonth`. */
  readonly issuedOn: string | null
  readonly draftMonth?: { readonly month: number; readonly year: number }
  /** 'BÁO CÁO', 'KẾ HOẠCH', 'PHỤ LỤC'…; null for an official letter, whose `about` stands under its number. */
  readonly kind: string | null
  /** What it is about (trích yếu); for a letter without the leading 'V/v'. */
  readonly about: string
  /** 'Kính gửi' of letters and of reports that go upwards. */
  readonly addressees?: readonly string[]
  readonly isDraft: boolean
  /** One line above everything that is not part of the layout: 'Số liệu mẫu, không có giá trị pháp lý'. */
  readonly notice?: string
  readonly body: readonly Block[]
  /** Without the dash and the full stop: 'UBND tỉnh (b/c)'. */
  readonly recipients: readonly string[]
  /** Who keeps it: 'VT, CCHC'. */
  readonly archive: string
  readonly signature: Signature
  readonly annexes: readonly Annex[]
}

export type Issuer = { readonly superior?: string; readonly name: string }

export type SignaturePrefix = 'TM.' | 'KT.' | 'TL.' | 'TUQ.' | 'Q.'

/** 'TM. ỦY BAN NHÂN DÂN' (`collective`), 'KT. CHỦ TỊCH' (`prefix` and `onBehalfOf`), 'PHÓ CHỦ TỊCH' (`title`), the name. */
export type Signature = {
  /** Only where two lines stand above the title: TM. of a collective, then KT. of its head. */
  readonly collective?: string
  readonly prefix?: SignaturePrefix
  readonly onBehalfOf?: string
  readonly title: string
  readonly name: string | null
}

export type Annex = {
  /** 'I', 'II'…; empty when there is only one. */
  readonly number: string
  readonly title: string
  readonly body: readonly Block[]
  readonly isLandscape?: boolean
}

export type Block = Heading | Paragraph | List | Table | Chart | { readonly kind: 'page-break' }

/** Level 1 'I.', 2 '1.', 3 'a)', 4 '–'; the number comes with its stop or bracket left out: 'I', '1', 'a'. */
export type Heading = {
  readonly kind: 'heading'
  readonly level: 1 | 2 | 3 | 4
  readonly number?: string
  readonly text: string
}

export type Paragraph = {
  readonly kind: 'paragraph'
  /** Names the passage where a page lets somebody edit it. */
  readonly key?: string
  readonly runs: readonly Run[]
  readonly isQuote?: boolean
}

export type List = { readonly kind: 'list'; readonly items: readonly (readonly Run[])[] }

export type Table = {
  readonly kind: 'table'
  readonly key?: string
  readonly caption?: string
  /** Widths are shares of one another; without them names take twice what numbers take. */
  readonly columns: readonly Column[]
  /** Row, cell, runs. A row of one cell under several columns is a group's title across all of them. */
  readonly rows: readonly (readonly (readonly Run[])[])[]
  /** The line of sums. */
  readonly foot?: readonly (readonly Run[])[]
}

export type Column = { readonly title: string; readonly width?: number; readonly isNumber?: boolean }

export type Chart = {
  readonly kind: 'chart'
  readonly key?: string
  readonly svg: string
  /** The chart in words, for those who do not see it. */
  readonly alt: string
  readonly caption?: string
  readonly widthMm: number
}

export type Run = {
  readonly text: string
  readonly bold?: boolean
  readonly italic?: boolean
  readonly figure?: DocumentFigure
}

/** A number that opens. 'set' was typed over by a person, 'differs' no longer equals what is counted. */
export type DocumentFigure = {
  readonly key: string
  readonly value: number | string
  readonly href?: string
  readonly mark?: 'set' | 'differs'
}
