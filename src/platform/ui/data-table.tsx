import type { Child } from 'hono/jsx'

export type Column<Row> = {
  readonly title: Child
  readonly cell: (row: Row) => Child
  /** Right-aligned, never broken. */
  readonly isNumber?: boolean
  /** Names the row: a row header. */
  readonly isName?: boolean
  /** What a phone's card calls the value; the title unless said, nothing when empty. */
  readonly label?: string
}

export type RowLook = {
  readonly id?: string
  readonly isSelected?: boolean
  readonly isGroup?: boolean
  readonly isNotApplicable?: boolean
  /** The id of the passage this row was understood from; pointing at either shows both. */
  readonly linksTo?: string
}

export type DataTableProps<Row> = {
  /** What the table shows, read out and shown above it. */
  readonly caption: string
  readonly hidesCaption?: boolean
  readonly columns: readonly Column<Row>[]
  readonly rows: readonly Row[]
  readonly look?: (row: Row) => RowLook
  readonly foot?: Child
  readonly isDense?: boolean
  readonly isFramed?: boolean
  /** Scrolls in its own height under a fixed head. */
  readonly isTall?: boolean
  /** Rows become cards on a phone; `inline` puts short values side by side. */
  readonly asCards?: boolean | 'inline'
}

/** Rows of facts: numbers to the right, a caption, its own sideways scroll that the keyboard can reach. */
export function DataTable<Row>(table: DataTableProps<Row>) {
  const { caption, hidesCaption, columns, rows, foot, isDense, isFramed, isTall, asCards } = table
  return (
    <TableScroll label={caption} isTall={isTall} isFramed={isFramed}>
      <table
        class="table"
        data-dense={isDense ? '' : undefined}
        data-cards={asCards === 'inline' ? asCards : asCards ? '' : undefined}
      >
        <caption class={hidesCaption ? 'hidden-text' : undefined}>{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ title, isNumber }) => (
              <th scope="col" data-number={isNumber ? '' : undefined}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{rows.map((row) => toRow(table, row))}</tbody>
        {foot && <tfoot>{foot}</tfoot>}
      </table>
    </TableScroll>
  )
}

/** A region that scrolls by itself, so that the page never does. For tables written by hand. */
export const TableScroll = ({ label, isTall, isFramed, children }: TableScrollProps) => (
  <section
    class="table-scroll"
    aria-label={label}
    tabindex={0}
    data-tall={isTall ? '' : undefined}
    data-framed={isFramed ? '' : undefined}
  >
    {children}
  </section>
)

export type TableScrollProps = {
  readonly label: string
  readonly isTall?: boolean
  readonly isFramed?: boolean
  readonly children?: Child
}

function toRow<Row>({ columns, look }: DataTableProps<Row>, row: Row) {
  const { id, isSelected, isGroup, isNotApplicable, linksTo } = look?.(row) ?? {}
  return (
    <tr
      id={id}
      data-selected={isSelected ? '' : undefined}
      data-group={isGroup ? '' : undefined}
      data-not-applicable={isNotApplicable ? '' : undefined}
      data-links-to={linksTo}
    >
      {isGroup ? toGroupHead(columns, row) : columns.map((column) => toCell(column, row))}
    </tr>
  )
}

/** The name of a group stands over all columns. */
const toGroupHead = <Row,>(columns: readonly Column<Row>[], row: Row) => (
  <th scope="rowgroup" colspan={columns.length}>
    {columns.find(({ isName }) => isName)?.cell(row)}
  </th>
)

function toCell<Row>({ title, cell, isNumber, isName, label }: Column<Row>, row: Row) {
  const number = isNumber ? '' : undefined
  if (isName) {
    return (
      <th scope="row" data-number={number}>
        {cell(row)}
      </th>
    )
  }
  const said = label ?? (typeof title === 'string' ? title : undefined)
  return (
    <td data-number={number} data-label={said || undefined}>
      {cell(row)}
    </td>
  )
}
