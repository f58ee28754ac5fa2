import { raw } from 'hono/html'
import type { Child } from 'hono/jsx'
import { TableScroll } from './data-table.tsx'
import { Icon } from './icon.tsx'
import type { IconName } from './icons.ts'
import { type MatrixCellProps, matrixCell } from './matrix-cell.tsx'

export type MatrixHead = {
  readonly label: string
  /** The whole name when the label is a short form; read out and shown on pointing. */
  readonly name?: string
  readonly href?: string
}

export type MatrixRow = MatrixHead & {
  readonly icon?: IconName
  readonly note?: string
  readonly cells: readonly MatrixCellProps[]
  /** A line above that names what the following rows belong to. */
  readonly group?: string
}

export type MatrixProps = {
  readonly caption: string
  /** What the rows are: 'Nội dung'. */
  readonly corner: Child
  readonly columns: readonly MatrixHead[]
  readonly rows: readonly MatrixRow[]
  /** Small cells, for tens of columns and rows. */
  readonly isCompact?: boolean
}

/** More rows than this scroll in their own height under the names of the columns; fewer are shown whole. */
const mostWhole = 24

/** Rows × columns of levels; names of rows and columns stay in sight while it scrolls. */
export const Matrix = ({ caption, corner, columns, rows, isCompact }: MatrixProps) => (
  <TableScroll label={caption} isTall={rows.length > mostWhole}>
    <table class="matrix" data-compact={isCompact ? '' : undefined}>
      <caption class="hidden-text">{caption}</caption>
      <thead>
        <tr>
          <th scope="col" class="corner">
            {corner}
          </th>
          {columns.map((head) => (
            <th scope="col">
              <Name {...head} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <>
            {row.group && <GroupRow name={row.group} width={columns.length + 1} />}
            <tr>
              <th scope="row">
                {row.icon && <Icon name={row.icon} />}
                <Name {...row} />
                {row.note && <span class="note">{row.note}</span>}
              </th>
              {raw(row.cells.map((cell) => String(matrixCell(cell))).join(''))}
            </tr>
          </>
        ))}
      </tbody>
    </table>
  </TableScroll>
)

const GroupRow = ({ name, width }: { name: string; width: number }) => (
  <tr class="matrix-group">
    <th colspan={width} scope="colgroup">
      <span>{name}</span>
    </th>
  </tr>
)

function Name({ label, name, href }: MatrixHead) {
  const words = name ? <abbr title={name}>{label}</abbr> : label
  return href ? (
    <a class="plain-link" href={href} aria-label={name}>
      {words}
    </a>
  ) : (
    words
  )
}
