/**
 * A document as it was read, whatever it was before (Word, PDF, pasted text): blocks in reading order, NFC.
 * Ids are stable for one file: paragraph `p12`, table `t2`, row `t2.r5`, cell `t2.r5.c3` (rows and grid columns from 1).
 */
export type SourceDocument = {
  readonly format: 'docx' | 'pdf' | 'text'
  readonly fileName: string
  readonly blocks: readonly Block[]
  readonly footnotes: readonly Paragraph[]
}

export type BlockId = string

export type Block = Paragraph | Table

export type Paragraph = Line & { readonly id: BlockId; readonly kind: 'paragraph'; readonly page?: number }

/** `label` is what automatic numbering prints before the text ("1.", "a)", "-"); typed labels stay in `text`. */
export type Line = {
  readonly text: string
  readonly label?: string
  readonly level?: number
  readonly bold?: boolean
  readonly italic?: boolean
  readonly centred?: boolean
}

export type Table = {
  readonly id: BlockId
  readonly kind: 'table'
  readonly page?: number
  readonly columns: number
  readonly rows: readonly Row[]
}

export type Row = {
  readonly id: BlockId
  readonly cells: readonly Cell[]
  readonly repeatsAsHeader?: boolean
}

/** A merged cell stands once, where it begins; `row` and `column` count from 1, `text` joins the lines with '\n'. */
export type Cell = {
  readonly id: BlockId
  readonly row: number
  readonly column: number
  readonly rowSpan: number
  readonly columnSpan: number
  readonly text: string
  readonly lines: readonly Line[]
}
