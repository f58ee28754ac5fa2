import type { AnnexCell, AnnexColumn, AnnexTable } from './annex-book-model.ts'

type ColumnOf<Row> = AnnexColumn & { readonly cell: (row: Row, at: number) => AnnexCell }

export type RowsOf<Row> = Omit<AnnexTable, 'columns' | 'rows'> & {
  readonly columns: readonly ColumnOf<Row>[]
  readonly rows: readonly Row[]
  /** The title that a row begins, where it is another than the row's before: rows come grouped. */
  readonly group?: (row: Row) => string
}

/** A sheet of any rows: each column says how it reads one, groups get a line of their own. */
export function rowsAsAnnex<Row>({ columns, rows, group, ...table }: RowsOf<Row>): AnnexTable {
  return {
    ...table,
    columns: columns.map(({ cell: _, ...column }) => column),
    rows: rows.flatMap((row, at) => {
      const cells = columns.map((column) => column.cell(row, at))
      const title = group?.(row)
      const begins = title !== undefined && (at === 0 || group?.(rows[at - 1]!) !== title)
      return begins ? [{ isGroup: true, cells: [title] }, { cells }] : [{ cells }]
    }),
  }
}
