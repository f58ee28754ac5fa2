import type { Child } from 'hono/jsx'
import { textsIn } from '../../platform/i18n.ts'
import { TableScroll } from '../../platform/ui/index.ts'
import type { Around } from './around.ts'
import type { Block, TableBlock, TableCell } from './body.ts'
import { Runs } from './runs-view.tsx'
import { gridOf, type Placed } from './table-grid.ts'
import { textOfBlock } from './text-of.ts'
import { bodyTexts } from './texts.ts'

type Inside = (blocks: readonly Block[]) => Child
type TableViewProps = {
  readonly table: TableBlock
  readonly around: Around
  /** Renders what stands in a cell. */
  readonly inside: Inside
}

/** A table that scrolls by itself, named by its first row, with its header cells saying what they head. */
export function TableView({ table, around, inside }: TableViewProps) {
  const { rows, headRows } = gridOf(table)
  return (
    <TableScroll label={nameOf(table, around)}>
      <table class="table" data-framed>
        {headRows > 0 && (
          <thead>
            <Rows rows={rows.slice(0, headRows)} isHead inside={inside} />
          </thead>
        )}
        <tbody>
          <Rows rows={rows.slice(headRows)} inside={inside} />
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
  readonly inside: Inside
}

const Rows = ({ rows, isHead = false, inside }: RowsProps) => (
  <>
    {rows.map((row) => (
      <tr>
        {row.map((place) => (
          <Cell place={place} isHead={isHead} inside={inside} />
        ))}
      </tr>
    ))}
  </>
)

function Cell({ place, isHead, inside }: { place: Placed; isHead: boolean; inside: Inside }) {
  const { cell, rowspan, colspan } = place
  const spans = {
    rowspan: rowspan > 1 ? rowspan : undefined,
    colspan: colspan > 1 ? colspan : undefined,
  }
  const content = contentOf(cell, inside)
  if (cell.type !== 'tableHeader' || wordsOf(cell) === '') return <td {...spans}>{content}</td>
  const group = isHead ? (colspan > 1 ? 'colgroup' : 'col') : rowspan > 1 ? 'rowgroup' : 'row'
  return (
    <th scope={group} {...spans}>
      {content}
    </th>
  )
}

/** One paragraph needs no paragraph of its own. */
function contentOf({ content }: TableCell, inside: Inside): Child {
  const [only] = content
  if (content.length === 1 && only?.type === 'paragraph') return <Runs runs={only.content ?? []} />
  return inside(content)
}

const cut = (text: string) => (text.length > 80 ? `${text.slice(0, 80).replace(/\s+\S*$/, '')} …` : text)

const wordsOf = (cell: TableCell): string => cell.content.map(textOfBlock).join(' ').trim()
