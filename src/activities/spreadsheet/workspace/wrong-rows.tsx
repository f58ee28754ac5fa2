import { type Lang, textsIn } from '../../../platform/i18n.ts'
import {
  Banner,
  ButtonLink,
  type Column,
  DataTable,
  Icon,
  Row,
  Section,
  Stack,
} from '../../../platform/ui/index.ts'
import { type ColumnKey, columnTitles } from '../columns.ts'
import type { Imported } from '../import-table.ts'
import type { RowIssue } from '../judging/form-of-row.ts'
import type { JudgedRow } from '../judging/judge-row.ts'
import { cellIn, shownCell, type Table, type TableRow } from '../reading/table.ts'
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
          columns={columnsOf(lang, refused.table)}
          isFramed
          asCards
        />
        {wrong.length > shown.length && <p class="soft">{t.moreWrong(wrong.length - shown.length)}</p>}
        <Row>
          <ButtonLink href={mendedPath(importId)} icon="download" download>
            {t.downloadMended}
          </ButtonLink>
        </Row>
      </Stack>
    </Section>
  )
}

function columnsOf(lang: Lang, table: Table): readonly Column<JudgedRow>[] {
  const t = textsIn(lang, importTexts)
  const value = (row: TableRow, key: ColumnKey) => shortened(shownCell(cellIn(table, row, key)))
  return [
    { title: t.row, isName: true, cell: ({ row }) => row.number },
    {
      title: t.inRow,
      cell: ({ row }) => (
        <>
          {value(row, 'what') || <span class="soft">{t.emptyCell}</span>}
          <div class="small soft">
            {rowWords
              .map((key) => value(row, key))
              .filter(Boolean)
              .join(', ')}
          </div>
        </>
      ),
    },
    {
      title: t.toMend,
      cell: ({ row, issues }) => (
        <Stack gap="tight">
          {issues.map((issue) => (
            <Said lang={lang} issue={issue} value={issue.column && value(row, issue.column)} />
          ))}
        </Stack>
      ),
    },
  ]
}

const rowWords = ['doneFrom', 'form', 'theme', 'audience'] as const satisfies readonly ColumnKey[]

const shortened = (value: string): string =>
  value.length > longestShown ? `${value.slice(0, longestShown).trimEnd()}…` : value

type SaidProps = { readonly lang: Lang; readonly issue: RowIssue; readonly value?: string }

/** The column, what stands in it, and what to do. */
function Said({ lang, issue: { column, text, href }, value }: SaidProps) {
  const t = textsIn(lang, importTexts)
  return (
    <div>
      {column && (
        <>
          <strong>{columnTitles[column][lang]}</strong>: {value || <span class="soft">{t.emptyCell}</span>}
        </>
      )}
      <div class="tone-late">
        <Icon name="circle-alert" /> {text[lang]}
        {href && (
          <>
            . <a href={href}>{t.seeActivity}</a>
          </>
        )}
      </div>
    </div>
  )
}
