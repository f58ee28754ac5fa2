import type { Directory } from '../../agencies/index.ts'
import { formatDay } from '../../platform/dates.ts'
import { type Lang, textsIn } from '../../platform/i18n.ts'
import { type Column, DataTable, EmptyState, Pager, Section } from '../../platform/ui/index.ts'
import { codeOf, type Theme } from '../plan.ts'
import { standingOf } from '../work/assignment.ts'
import { followTexts } from '../work/follow-texts.ts'
import { sumOf } from '../work/grid.ts'
import { periodLabel } from '../work/period-label.ts'
import type { PlanRow } from '../work/store-plan-rows.ts'
import type { TaskProgress } from '../work/store-progress.ts'
import { planPath } from './plan-at-hand.ts'
import { PlanFilters } from './plan-filters.tsx'
import type { PlanInSight } from './plan-in-sight.ts'
import { addressOf, type PlanQuery, rowsPerPage } from './plan-query.ts'
import { PlanView } from './plan-views.tsx'
import { StandingTag } from './standing-tag.tsx'
import { TaskProgressTable } from './task-progress-table.tsx'
import { workPath } from './work-paths.ts'

export type PlanTableProps = {
  readonly plan: PlanInSight
  readonly query: PlanQuery
  readonly rows: readonly PlanRow[]
  readonly tasks: readonly TaskProgress[]
  readonly themes: readonly Pick<Theme, 'id' | 'position' | 'title'>[]
  readonly directory: Directory
  readonly lang: Lang
  readonly mayAmend: boolean
}

/** All work of a plan as a table that can be narrowed, and how far each task has come. */
export function PlanTablePage({
  plan,
  query,
  rows,
  tasks,
  themes,
  directory,
  lang,
  mayAmend,
}: PlanTableProps) {
  const t = textsIn(lang, followTexts)
  const found = rows[0]?.found ?? 0
  return (
    <PlanView {...{ head: plan.head, view: 'table', progress: sumOf(tasks), lang, mayAmend }}>
      <PlanFilters {...{ plan, query, tasks, themes, directory, lang }} />
      <Section title={t.found(found)} id="viec">
        {found === 0 ? (
          <EmptyState title={t.nothingFound} />
        ) : (
          <DataTable
            caption={t.caption(codeOf(plan.head))}
            hidesCaption
            isFramed
            asCards
            columns={columnsOf(plan, directory, lang)}
            rows={rows}
          />
        )}
        <Pager
          lang={lang}
          page={query.trang ?? 1}
          pages={Math.ceil(found / rowsPerPage)}
          hrefOf={(trang) => addressOf(planPath(plan.head.id), query, { trang })}
        />
      </Section>
      <TaskProgressTable {...{ planId: plan.head.id, tasks, lang }} />
    </PlanView>
  )
}

function columnsOf(
  { today, calendar }: PlanInSight,
  directory: Directory,
  lang: Lang,
): readonly Column<PlanRow>[] {
  const t = textsIn(lang, followTexts)
  return [
    {
      title: t.state,
      cell: (row) => (
        <span class="unbroken">
          <StandingTag standing={standingOf(row, today, calendar)} lang={lang} />
        </span>
      ),
    },
    {
      title: t.agency,
      isName: true,
      cell: (row) => <a href={workPath(row.id)}>{directory.byId(row.agencyId)?.shortName}</a>,
    },
    { title: t.task, cell: (row) => `${row.number ? `${row.number}. ` : ''}${row.content}` },
    { title: t.period, cell: (row) => periodLabel(row)[lang] },
    { title: t.due, cell: (row) => (row.dueOn ? formatDay(row.dueOn) : '') },
  ]
}
