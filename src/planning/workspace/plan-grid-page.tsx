import { type Agency, type Directory, groupsOf } from '../../agencies/index.ts'
import { type Lang, textsIn } from '../../platform/i18n.ts'
import { Section, TableScroll } from '../../platform/ui/index.ts'
import { followTexts } from '../follow-texts.ts'
import type { Grid } from '../grid.ts'
import { GridRow, type GridSight, SumRow } from './grid-rows.tsx'
import { planPath } from './plan-at-hand.ts'
import type { PlanInSight } from './plan-in-sight.ts'
import { addressOf } from './plan-query.ts'
import { PlanViewHead } from './plan-views.tsx'

export type PlanGridProps = {
  readonly plan: PlanInSight
  readonly grid: Grid
  readonly directory: Directory
  readonly lang: Lang
  readonly mayAmend: boolean
}

/** Every agency by every task: who has done how much of what. */
export function PlanGridPage({ plan, grid, directory, lang, mayAmend }: PlanGridProps) {
  const t = textsIn(lang, followTexts)
  const agencies = directory.all.filter(({ id }) => grid.lines.has(id))
  const sight: GridSight = { planId: plan.head.id, grid, lang }
  return (
    <>
      <PlanViewHead {...{ head: plan.head, view: 'grid', progress: grid.sum, lang, mayAmend }} />
      <Section title={t.gridCaption(agencies.length, grid.tasks.length)} lead={t.gridLead}>
        <TableScroll label={t.grid} isTall isFramed>
          <table class="table" data-dense data-grid>
            <caption class="hidden-text">{t.gridCaption(agencies.length, grid.tasks.length)}</caption>
            <thead>
              <tr>
                <th scope="col">{t.agency}</th>
                <th scope="col" data-number>
                  {t.sum}
                </th>
                {grid.tasks.map(({ taskId, number, content }, at) => (
                  <th scope="col" data-number title={content}>
                    <a href={addressOf(planPath(plan.head.id), { 'nhiem-vu': taskId })}>
                      <span class="hidden-text">{content} </span>
                      {number ?? at + 1}
                    </a>
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              <SumRow sight={sight} name={t.wholeProvince} lines={[...grid.lines.values()]} />
            </tbody>
            {sectionsOf(directory, agencies, lang).map(({ name, members }) => (
              <tbody>
                <SumRow
                  sight={sight}
                  name={name}
                  lines={members.flatMap(({ id }) => grid.lines.get(id) ?? [])}
                />
                {members.map((agency) => (
                  <GridRow sight={sight} agency={agency} line={grid.lines.get(agency.id)!} />
                ))}
              </tbody>
            ))}
          </table>
        </TableScroll>
      </Section>
    </>
  )
}

/** Agencies by kind; communes by their district. */
function sectionsOf(directory: Directory, agencies: readonly Agency[], lang: Lang) {
  return groupsOf(directory, agencies).flatMap(({ kind, sections }) =>
    sections.map(({ parent, agencies: members }) => ({
      name: [lang === 'vi' ? kind.nameVi : kind.nameEn, parent?.shortName].filter(Boolean).join(', '),
      members,
    })),
  )
}
