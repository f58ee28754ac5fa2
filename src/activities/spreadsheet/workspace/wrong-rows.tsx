import { type Lang, textsIn } from '../../../platform/i18n.ts'
import {
  Banner,
  ButtonLink,
  type Column,
  DataTable,
  Icon,
  Section,
  Stack,
} from '../../../platform/ui/index.ts'
import { type ColumnKey, columnKeys, columnTitles } from '../columns.ts'
import type { Imported } from '../import-table.ts'
import type { RowIssue } from '../judging/form-of-row.ts'
import type { JudgedRow } from '../judging/judge-row.ts'
import { cellIn, shownCell, type Table } from '../reading/table.ts'
import { mendedPath } from './addresses.ts'
import { importTexts } from './texts.ts'

const mostShown = 100
const longestShown = 90

/** The rows that kept a table from being logged, each with its number, its values and what is wrong beside its cell. */
export function WrongRows({ lang, refused }: { lang: Lang; refused: Imported }) {
  const t = textsIn(lang, importTexts)
  const { importId, rows, wrong } = refused
  const shown = wrong.slice(0, mostShown)
  return (
    <Section title={t.wrongTitle(wrong.length, rows)} id="can-sua">
      <Stack>
        <Banner tone="late" icon="circle-alert">
          {t.nothingSaved}
        </Banner>
        <DataTable
          caption={t.wrongCaption}
          rows={shown}
          columns={columnsOf(lang, refused.table, shown)}
          isFramed
          asCards
        />
        {wrong.length > shown.length && <p class="soft">{t.moreWrong(wrong.length - shown.length)}</p>}
        <ButtonLink href={mendedPath(importId)} icon="download" download>
          {t.downloadMended}
        </ButtonLink>
      </Stack>
    </Section>
  )
}

/** What names a row, and the columns in which something is wrong. */
function columnsOf(lang: Lang, table: Table, shown: readonly JudgedRow[]): readonly Column<JudgedRow>[] {
  const t = textsIn(lang, importTexts)
  const wrong = new Set(shown.flatMap(({ issues }) => issues.map(({ column }) => column)))
  const keys = columnKeys.filter((key) => wrong.has(key) || key === 'doneFrom' || key === 'what')
  return [
    {
      title: t.row,
      isName: true,
      cell: ({ row, issues }) => (
        <>
          {row.number}
          {issues
            .filter(({ column }) => column === undefined)
            .map((issue) => (
              <Said lang={lang} issue={issue} />
            ))}
        </>
      ),
    },
    ...keys.map(
      (key): Column<JudgedRow> => ({
        title: columnTitles[key][lang],
        cell: (judged) => <CellOf lang={lang} table={table} judged={judged} column={key} />,
      }),
    ),
  ]
}

type CellProps = { lang: Lang; table: Table; judged: JudgedRow; column: ColumnKey }

function CellOf({ lang, table, judged: { row, issues }, column }: CellProps) {
  const value = shownCell(cellIn(table, row, column))
  const issue = issues.find((one) => one.column === column)
  const cut = value.length > longestShown ? `${value.slice(0, longestShown).trimEnd()}…` : value
  if (!issue) return cut
  return (
    <>
      {cut || <span class="soft">{textsIn(lang, importTexts).emptyCell}</span>}
      <Said lang={lang} issue={issue} />
    </>
  )
}

function Said({ lang, issue: { text, href } }: { lang: Lang; issue: RowIssue }) {
  return (
    <p class="small tone-late">
      <Icon name="circle-alert" /> {text[lang]}
      {href && (
        <>
          . <a href={href}>{textsIn(lang, importTexts).seeActivity}</a>
        </>
      )}
    </p>
  )
}
