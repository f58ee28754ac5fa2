import type { Directory } from '../../agencies/index.ts'
import { formatDay } from '../../platform/dates.ts'
import { type Lang, textsIn } from '../../platform/i18n.ts'
import { Banner, DataTable, Section, Tag } from '../../platform/ui/index.ts'
import { daysLate } from '../work/assignment.ts'
import { followTexts } from '../work/follow-texts.ts'
import type { LateAgency, PlanProgress } from '../work/store-progress.ts'
import { planPath } from './plan-at-hand.ts'
import type { PlanInSight } from './plan-in-sight.ts'
import { addressOf } from './plan-query.ts'
import { PlanView } from './plan-views.tsx'
import { workPath } from './work-paths.ts'

export type LatePageProps = {
  readonly plan: PlanInSight
  readonly late: readonly LateAgency[]
  readonly progress: PlanProgress
  readonly directory: Directory
  readonly lang: Lang
  readonly mayAmend: boolean
}

/** Who is late, by how many working days, with what. */
export function LatePage({ plan, late, progress, directory, lang, mayAmend }: LatePageProps) {
  const t = textsIn(lang, followTexts)
  const { head, today, calendar } = plan
  const shortName = ({ agencyId }: LateAgency) => directory.byId(agencyId)?.shortName
  const slug = ({ agencyId }: LateAgency) => directory.byId(agencyId)?.slug
  return (
    <PlanView {...{ head, view: 'late', progress, lang, mayAmend }}>
      <Section title={t.lateLead(late.length, progress.agencies)} lead={t.howLate}>
        {calendar.isProvisional(today.year) && <Banner tone="wait">{t.provisional(today.year)}</Banner>}
        {late.length > 0 && (
          <DataTable
            caption={t.lateCaption}
            hidesCaption
            isFramed
            asCards
            rows={late}
            columns={[
              {
                title: t.agency,
                isName: true,
                cell: (row) => (
                  <a href={addressOf(planPath(head.id), { 'don-vi': slug(row), 'tinh-trang': 'qua-han' })}>
                    {shortName(row)}
                  </a>
                ),
              },
              {
                title: t.late,
                cell: (row) => (
                  <span class="unbroken">
                    <Tag tone="late">{t.lateBy(daysLate(row.dueOn, today, calendar))}</Tag>
                  </span>
                ),
              },
              { title: t.works, isNumber: true, cell: (row) => row.late },
              {
                title: t.oldest,
                cell: (row) => <a href={workPath(row.assignmentId)}>{row.content}</a>,
              },
              { title: t.due, cell: (row) => formatDay(row.dueOn) },
            ]}
          />
        )}
      </Section>
    </PlanView>
  )
}
