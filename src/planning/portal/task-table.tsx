import type { Directory } from '../../agencies/index.ts'
import { vietnamCalendar } from '../../platform/calendar/index.ts'
import { formatNumber, type Lang, textsIn } from '../../platform/i18n.ts'
import { Chip, Chips, DataTable, FilterBar, Section, SelectField, Stack } from '../../platform/ui/index.ts'
import { timingInWords } from '../import/index.ts'
import { labelOf } from '../issue/readiness.ts'
import { partyNames } from './lead-names.ts'
import { matches, type TaskFilter, type TaskRow } from './plan-figures.ts'
import { filterSlug, type PlanQuery, queryPath } from './plan-query.ts'
import type { EvidenceCount } from './ports.ts'
import { TaskStateTag } from './task-state.tsx'
import { texts } from './texts.ts'

export type TaskTableProps = {
  readonly lang: Lang
  readonly path: string
  readonly query: PlanQuery
  /** All tasks, or those of the chosen agency with its share. */
  readonly rows: readonly TaskRow[]
  readonly directory: Directory
  readonly agencyIds: readonly number[]
  readonly evidence: ReadonlyMap<number, EvidenceCount>
  readonly today: Temporal.PlainDate
}

/** The tasks with their leads, days, states, results and evidence; narrowed by links and one select. */
export function TaskTable(props: TaskTableProps) {
  const { lang, query, rows, directory } = props
  const t = textsIn(lang, texts)
  const shown = rows.filter((row) => matches(row, query.filter))
  const agency = query.agency ? directory.bySlug(query.agency) : undefined
  return (
    <Section id="nhiem-vu" title={t.tasks} lead={agency && t.ofAgency(agency.shortName)} isRuled>
      <Stack>
        <Filters {...props} />
        {shown.length === 0 ? (
          <p>{t.noTasks}</p>
        ) : (
          <DataTable caption={t.tasks} hidesCaption asCards rows={shown} columns={columnsOf(props)} />
        )}
      </Stack>
    </Section>
  )
}

function Filters({ lang, path, query, rows, directory, agencyIds }: TaskTableProps) {
  const t = textsIn(lang, texts)
  const count = (filter: TaskFilter) => rows.filter((row) => matches(row, filter)).length
  const names: readonly TaskFilter[] = ['all', 'open', 'done', 'late']
  const agencies = directory.all.filter((agency) => agencyIds.includes(agency.id))
  return (
    <>
      <Chips>
        {names.map((filter) => (
          <Chip href={queryPath(path, { ...query, filter })} isCurrent={query.filter === filter}>
            {t[filter](count(filter))}
          </Chip>
        ))}
      </Chips>
      <FilterBar
        lang={lang}
        action={`${path}#nhiem-vu`}
        clearHref={query.agency || query.filter !== 'all' ? `${path}#nhiem-vu` : undefined}
      >
        {query.filter !== 'all' && <input type="hidden" name="loc" value={filterSlug(query.filter)} />}
        <SelectField
          name="don-vi"
          label={t.agency}
          value={query.agency}
          empty={t.everyAgency}
          options={agencies.map((agency) => ({ value: agency.slug, label: agency.shortName }))}
        />
      </FilterBar>
    </>
  )
}

function columnsOf({ lang, directory, evidence, today }: TaskTableProps) {
  const t = textsIn(lang, texts)
  const calendar = vietnamCalendar()
  const number = (value: number) => formatNumber(value, lang)
  return [
    { title: t.number, cell: ({ task }: TaskRow) => labelOf(task) },
    { title: t.task, isName: true, cell: ({ task }: TaskRow) => <span lang="vi">{task.content}</span> },
    { title: t.lead, cell: ({ task }: TaskRow) => partyNames(task, 'lead', directory, lang) },
    { title: t.timing, cell: ({ task }: TaskRow) => capital(timingInWords(task.timing, lang)) },
    { title: t.state, cell: (row: TaskRow) => <TaskStateTag {...{ lang, row, today, calendar }} /> },
    {
      title: t.result,
      isNumber: true,
      cell: ({ standing }: TaskRow) => `${number(standing.done)}/${number(standing.total)}`,
    },
    {
      title: t.evidence,
      cell: ({ task }: TaskRow) => {
        const found = evidence.get(task.id)
        return found ? t.activities(found.activities, found.files) : t.noEvidence
      },
    },
  ]
}

const capital = (text: string) => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1)
