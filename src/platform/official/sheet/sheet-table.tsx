import { TableScroll } from '../../ui/index.ts'
import type { Column, Run, Table } from '../model.ts'
import { Runs, type RunsShown } from './runs.tsx'

/** A table of the document; wide ones scroll in a region of their own. */
export function SheetTable({ table, ...shown }: RunsShown & { table: Table }) {
  const { columns, rows, foot, caption } = table
  const label = unlike(caption ?? columns.map(({ title }) => title).join(', '), shown.seen)
  return (
    <TableScroll label={label}>
      <table class="official-table" data-columns={columns.length > 7 ? 'many' : undefined}>
        {caption && <caption>{caption}</caption>}
        <thead>
          <tr>
            {columns.map(({ title }) => (
              <th scope="col">{title}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((cells) => (
            <Line cells={cells} columns={columns} {...shown} />
          ))}
        </tbody>
        {foot && (
          <tfoot>
            <Line cells={foot} columns={columns} {...shown} />
          </tfoot>
        )}
      </table>
    </TableScroll>
  )
}

/** Two tables of one name are told apart by their number. */
function unlike(label: string, seen: Set<string>): string {
  let name = label
  for (let again = 2; seen.has(`bảng ${name}`); again++) name = `${label} (${again})`
  seen.add(`bảng ${name}`)
  return name
}

type LineProps = RunsShown & {
  readonly cells: readonly (readonly Run[])[]
  readonly columns: readonly Column[]
}

const Line = ({ cells, columns, ...shown }: LineProps) => (
  <tr>
    {cells.length === 1 && columns.length > 1 ? (
      <th scope="colgroup" colspan={columns.length}>
        <Runs runs={cells[0]!} {...shown} />
      </th>
    ) : (
      cells.map((runs, at) => (
        <td data-number={columns[at]?.isNumber ? '' : undefined}>
          <Runs runs={runs} {...shown} />
        </td>
      ))
    )}
  </tr>
)
