/** A sheet of figures that goes with a document. Sums are formulas in the file, with the value that they had. */
export type AnnexTable = {
  /** Name of the sheet; cut and cleaned to what Excel allows. */
  readonly name: string
  readonly title: string
  /** Lines under the title: agency, window, when the figures were taken. */
  readonly notes?: readonly string[]
  readonly columns: readonly AnnexColumn[]
  readonly rows: readonly AnnexRow[]
}

export type AnnexColumn = {
  readonly title: string
  readonly kind: 'text' | 'number' | 'share'
  /** Digits after the comma. */
  readonly digits?: number
  /** 'sum' adds a formula of the rows' values in the last line; a share has none unless it names its two columns. */
  readonly total?: 'sum' | { readonly part: number; readonly whole: number }
  /** Key of the figure that the total is. */
  readonly totalKey?: string
  /** In characters. */
  readonly width?: number
}

export type AnnexRow = {
  /** A title across the columns; holds no figures and is left out of sums. */
  readonly isGroup?: boolean
  readonly cells: readonly AnnexCell[]
}

export type AnnexCell = string | number | null | AnnexFigure

/** A number known by its key, read back by tests and by the next report. */
export type AnnexFigure = { readonly key: string; readonly value: number | string }
