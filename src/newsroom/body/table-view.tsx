import { textsIn } from '../../platform/i18n.ts'
import { TableScroll } from '../../platform/ui/index.ts'
import type { TableBlock, TableCell } from './body.ts'
import { type Around, Blocks } from './body-view.tsx'
import { Runs } from './runs-view.tsx'
import { gridOf, type Placed } from './table-grid.ts'
import { textOfBlock } from './text-of.ts'
import { bodyTexts } from './texts.ts'

/** A table that scrolls by itself, named by its first row, with its header cells saying what they head. */
export function TableView({ table, around }: { table: TableBlock; around: Around }) {
  const { rows, headRows } = gridOf(table)
  return (
    <TableScroll label={nameOf(table, around)}>
      <table class="table" data-framed>
        {headRows > 0 && (
          <thead>
            <Rows rows={rows.slice(0, headRows)} isHead around={around} />
          </thead>
        )}
        <tbody>
          <Rows rows={rows.slice(headRows)} around={around} />
        </tbody>
      </table>
    </TableScroll>
  )
}

function nameOf({ content: [first] }: TableBlock, { tables, lang }: Around): string {
  tables.count += 1
  const t = textsIn(lang, bodyTexts)
  const words = (first?.content ?? []).map((cell) => wordsOf(cell)).filter(Boolean)
  return words.length > 0 ? t.table(cut(words.join(', '))) : t.numberedTable(tables.count)
}

type RowsProps = {
  readonly rows: readonly (readonly Placed[])[]
  readonly isHead?: boolean
  readonly around: Around
}

const Rows = ({ rows, isHead = false, around }: RowsProps) => (
  <>
    {rows.map((row) => (
      <tr>
        {row.map((place) => (
          <Cell place={place} isHead={isHead} around={around} />
        ))}
      </tr>
    ))}
  </>
)

function Cell({ place, isHead, around }: { place: Placed; isHead: boolean; around: Around }) {
  const { cell, rowspan, colspan } = place
  const spans = {
    rowspan: rowspan > 1 ? rowspan : undefined,
    colspan: colspan > 1 ? colspan : undefined,
  }
  const inside = <CellContent cell={cell} around={around} />
  if (cell.type !== 'tableHeader' || wordsOf(cell) === '') return <td {...spans}>{inside}</td>
  const group = isHead ? (colspan > 1 ? 'colgroup' : 'col') : rowspan > 1 ? 'rowgroup' : 'row'
  return (
    <th scope={group} {...spans}>
      {inside}
    </th>
  )
}

/** One paragraph needs no paragraph of its own. */
function CellContent({ cell: { content }, around }: { cell: TableCell; around: Around }) {
  const [only] = content
  if (content.length === 1 && only?.type === 'paragraph') return <Runs runs={only.content ?? []} />
  return <Blocks blocks={content} around={around} />
}

const cut = (text: string) => (text.length > 80 ? `${text.slice(0, 80).replace(/\s+\S*$/, '')} …` : text)

const wordsOf = (cell: TableCell): string => cell.content.map(textOfBlock).join(' ').trim()
