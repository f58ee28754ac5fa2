import type { Directory } from '../../agencies/index.ts'
import { type Lang, textsIn } from '../../platform/i18n.ts'
import { Level, Matrix, type MatrixRow, Row, Section } from '../../platform/ui/index.ts'
import { followTexts } from '../work/follow-texts.ts'
import { type Grid, type GridLine, sumOf } from '../work/grid.ts'
import { type AgencySection, sectionsOf } from './agency-sections.ts'
import { cellsOf } from './grid-cells.ts'
import { planPath } from './plan-at-hand.ts'
import type { PlanInSight } from './plan-in-sight.ts'
import { addressOf, type PlanQuery } from './plan-query.ts'
import { PlanView } from './plan-views.tsx'

export type PlanGridProps = {
  readonly plan: PlanInSight
  readonly grid: Grid
  readonly directory: Directory
  readonly lang: Lang
  readonly mayAmend: boolean
}

/** Every agency by every task: who has done how much of what; sums above each group and over all. */
export function PlanGridPage({ plan, grid, directory, lang, mayAmend }: PlanGridProps) {
  const t = textsIn(lang, followTexts)
  const agencies = directory.all.filter(({ id }) => grid.lines.has(id))
  const to = (query: PlanQuery) => addressOf(planPath(plan.head.id), query)
  const columns = grid.tasks.map(({ taskId, number, content }, at) => ({
    label: number ?? `${at + 1}`,
    name: `${number ?? at + 1}. ${content}`,
    href: to({ 'nhiem-vu': taskId }),
  }))
  const all = sumRow(t.wholeProvince, [...grid.lines.values()], { grid, lang, to: (query) => to(query) })
  const sections = sectionsOf(directory, agencies).flatMap((section) => rowsOf(section, { grid, lang, to }))
  return (
    <PlanView {...{ head: plan.head, view: 'grid', progress: grid.sum, lang, mayAmend }}>
      <Section title={t.gridCaption(agencies.length, grid.tasks.length)} lead={t.gridLead}>
        <Row>
          <Level level={1} words={t.lessThanHalf} />
          <Level level={2} words={t.halfOrMore} />
          <Level level={3} words={t.allVerified} />
          <span class="tone-late strong">{t.redIsLate}</span>
        </Row>
        <Matrix
          isCompact
          caption={t.gridCaption(agencies.length, grid.tasks.length)}
          corner={t.agency}
          columns={[{ label: t.sum }, ...columns]}
          rows={[all, ...sections]}
        />
      </Section>
    </PlanView>
  )
}

type Sight = {
  readonly grid: Grid
  readonly lang: Lang
  readonly to: (query: PlanQuery) => string
}

function rowsOf(section: AgencySection, sight: Sight): readonly MatrixRow[] {
  const { grid, lang, to } = sight
  const lines = section.agencies.map(({ id }) => grid.lines.get(id)!)
  const inSection = (query: PlanQuery) => to({ ...query, nhom: section.key })
  const name = section.name[lang]
  const t = textsIn(lang, followTexts)
  const sum = { ...sumRow(t.sum, lines, { ...sight, to: inSection }, name), group: name }
  const own = section.agencies.map(({ slug, shortName }, at): MatrixRow => {
    const hrefOf = (taskId?: number) => to({ 'don-vi': slug, 'nhiem-vu': taskId })
    const place = { who: shortName, tasks: grid.tasks, lang, hrefOf }
    return { label: shortName, href: hrefOf(), cells: cellsOf(place, lines[at]!.sum, lines[at]!.cells) }
  })
  return [sum, ...own]
}

function sumRow(
  label: string,
  lines: readonly GridLine[],
  { grid, lang, to }: Sight,
  who = label,
): MatrixRow {
  const hrefOf = (taskId?: number) => to({ 'nhiem-vu': taskId })
  const cells = grid.tasks.map((_, at) => sumOf(lines.map((line) => line.cells[at])))
  return {
    label,
    name: who === label ? label : `${label}: ${who}`,
    href: hrefOf(),
    cells: cellsOf({ who, tasks: grid.tasks, lang, hrefOf }, sumOf(cells), cells),
  }
}
