import { type Lang, textsIn } from '../../platform/i18n.ts'
import { TableScroll } from '../../platform/ui/index.ts'
import { passageNames } from '../draft/passages.ts'
import type { Block, Line, Paragraph, Row, SourceDocument, Table } from '../import/index.ts'
import { reviewTexts } from './review-texts.ts'
import { blockAnchor, type ThingLink } from './source-links.ts'

type Links = ReadonlyMap<string, readonly ThingLink[]>
type Shown = { readonly lang: Lang; readonly links: Links }

/** The document as it was read, every block with its address and links to what was understood from it. */
export const SourceView = ({ lang, source, links }: Shown & { readonly source: SourceDocument }) => (
  <div class="prose">
    {[...source.blocks, ...source.footnotes].map((block) => (
      <BlockView block={block} lang={lang} links={links} />
    ))}
  </div>
)

const BlockView = ({ block, ...shown }: Shown & { block: Block }) =>
  block.kind === 'table' ? <TableView table={block} {...shown} /> : <ParagraphView block={block} {...shown} />

const ParagraphView = ({ block, lang, links }: Shown & { block: Paragraph }) => (
  <p id={blockAnchor(block.id)} data-links-to={links.get(block.id)?.[0]?.anchor}>
    <LineView line={block} />
    <Understood lang={lang} links={links.get(block.id)} />
  </p>
)

const LineView = ({ line }: { line: Line }) => {
  const text = line.label ? `${line.label} ${line.text}` : line.text
  return line.bold ? <strong>{text}</strong> : <span>{text}</span>
}

const TableView = ({ table, lang, links }: Shown & { table: Table }) => (
  <TableScroll label={textsIn(lang, reviewTexts).sourceTable(table.id.slice(1))} isFramed>
    <table class="table" data-dense id={blockAnchor(table.id)}>
      <tbody>
        {table.rows.map((row) => (
          <RowView row={row} lang={lang} links={links} />
        ))}
      </tbody>
    </table>
  </TableScroll>
)

const RowView = ({ row, lang, links }: Shown & { row: Row }) => (
  <tr id={blockAnchor(row.id)} data-links-to={links.get(row.id)?.[0]?.anchor}>
    {row.cells.map((cell, at) => (
      <td
        id={blockAnchor(cell.id)}
        rowspan={cell.rowSpan > 1 ? cell.rowSpan : undefined}
        colspan={cell.columnSpan > 1 ? cell.columnSpan : undefined}
      >
        {cell.lines.map((line, lineAt) => (
          <>
            {lineAt > 0 && <br />}
            <LineView line={line} />
          </>
        ))}
        <Understood lang={lang} links={at === 0 ? [...ofRow(row, links)] : links.get(cell.id)} />
      </td>
    ))}
  </tr>
)

/** What was understood from the whole row stands in its first cell. */
const ofRow = (row: Row, links: Links) => [
  ...(links.get(row.id) ?? []),
  ...(row.cells[0] ? (links.get(row.cells[0].id) ?? []) : []),
]

const Understood = ({ lang, links = [] }: { lang: Lang; links?: readonly ThingLink[] }) => (
  <>
    {links.map((link) => (
      <>
        {' '}
        <a href={`#${link.anchor}`}>{nameOf(link, lang)}</a>
      </>
    ))}
  </>
)

function nameOf({ kind, label }: ThingLink, lang: Lang): string {
  const t = textsIn(lang, reviewTexts)
  if (kind === 'doubt') return t.doubt
  if (kind === 'task') return t.taskOf(label)
  return `${passageNames[kind][lang]} ${label}`
}
