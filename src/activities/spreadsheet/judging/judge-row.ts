import { issueOf } from '../../../platform/http/form.ts'
import type { Issue } from '../../../platform/result.ts'
import { oneLine } from '../../../platform/vietnamese.ts'
import type { ActivityEntry } from '../../activity.ts'
import type { GatheredFacts } from '../../gather-entry-facts.ts'
import type { ManyFacts } from '../../gather-many-facts.ts'
import { judgeEntry } from '../../judge-entry.ts'
import { type EntryForm, entryForm, entryOf } from '../../workspace/entry-form.ts'
import { type ColumnKey, columnKeys } from '../columns.ts'
import { cellIn, type Table, type TableRow } from '../reading/table.ts'
import { rowRefusals } from '../texts.ts'
import type { FormOfRow, RowIssue } from './form-of-row.ts'

export type JudgedRow = {
  readonly row: TableRow
  /** 'Mã dòng' */
  readonly code: string | null
  readonly issues: readonly RowIssue[]
  /** What may be logged when there are no issues. */
  readonly sound?: SoundRow
}
export type SoundRow = {
  readonly entry: ActivityEntry
  readonly links: readonly string[]
  readonly facts: GatheredFacts
}

type Judged = Omit<JudgedRow, 'row' | 'code'>
const anyKey = '00000000-0000-4000-8000-000000000000'
const longestCode = 60

/** Judges a row by the rules of the form that logs one activity: its fields, then what only the whole can tell. */
export function judgeRow(
  table: Table,
  row: TableRow,
  { values, issues }: FormOfRow,
  agencyId: number,
  facts: ManyFacts,
): JudgedRow {
  const code = oneLine(String(cellIn(table, row, 'code') ?? '')) || null
  const tooLong = code !== null && code.length > longestCode
  const own = tooLong ? [...issues, { column: 'code' as const, text: rowRefusals.codeTooLong }] : issues
  const filled = { ...values, agency: String(agencyId), clientKey: anyKey }
  return { row, code, ...judgeForm(filled, own, facts) }
}

function judgeForm(filled: FormOfRow['values'], own: readonly RowIssue[], facts: ManyFacts): Judged {
  const read = entryForm.safeParse(filled)
  if (read.success) {
    const sound = soundOf(read.data, facts)
    const issues = allOf(own, rowIssues(judgeEntry(sound.entry, sound.facts)))
    return issues.length > 0 ? { issues } : { issues, sound }
  }
  const fields = rowIssues(read.error.issues.map(issueOf))
  const wrong = new Set([...own, ...fields].map(({ column }) => column))
  const rest = restOf(filled, wrong, facts).filter(({ column }) => !wrong.has(column))
  return { issues: allOf(own, fields, rest) }
}

const soundOf = (form: EntryForm, facts: ManyFacts): SoundRow => {
  const entry = entryOf(form)
  return { entry, links: form.link, facts: facts.of(entry) }
}

/** What the whole would still be told if its wrong fields were right, so that everything can be mended in one go. */
function restOf(
  filled: FormOfRow['values'],
  wrong: ReadonlySet<ColumnKey | undefined>,
  facts: ManyFacts,
): readonly RowIssue[] {
  const right = Object.entries(harmless).filter(([column]) => wrong.has(column as ColumnKey))
  const mended = { ...filled, ...Object.fromEntries(right) }
  const day = wrong.has('doneFrom') || wrong.has('doneTo') ? { doneFrom: facts.today, doneTo: '' } : {}
  const read = entryForm.safeParse({ ...mended, ...day })
  if (!read.success) return []
  const { entry, facts: known } = soundOf(read.data, facts)
  return rowIssues(judgeEntry(entry, known))
}

const harmless: Partial<Record<ColumnKey, string | readonly string[]>> = {
  ...{
    form: 'x',
    what: 'xxxxx',
    audience: ['x'],
    area: ['1'],
    place: '',
    startTime: '',
    times: '',
    link: '',
  },
  ...{ reach: '', reachKind: '', reachCounted: '', cost: '', details: '', theme: [], work: [] },
}

const rowIssues = (issues: readonly Issue[]): RowIssue[] =>
  issues.map(({ field, text }) => {
    const column = columnKeys.find((key) => key === field)
    return column ? { column, text } : { text }
  })

/** A column that could not be read is not also said to be empty. */
function allOf(own: readonly RowIssue[], ...judged: readonly (readonly RowIssue[])[]): readonly RowIssue[] {
  const all = [...own]
  for (const issue of judged.flat())
    if (!all.some(({ column }) => column !== undefined && column === issue.column)) all.push(issue)
  const place = ({ column }: RowIssue) => (column ? columnKeys.indexOf(column) : -1)
  return all.sort((a, b) => place(a) - place(b))
}
