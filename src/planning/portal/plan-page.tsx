import type { Child } from 'hono/jsx'
import { formatDay, formatMoment } from '../../platform/dates.ts'
import { type Lang, textsIn } from '../../platform/i18n.ts'
import {
  Band,
  DataTable,
  Grid,
  type IconName,
  type Period,
  ProgressList,
  Section,
  Stack,
  Waveform,
  Wrap,
} from '../../platform/ui/index.ts'
import type { PlanGoal, Requirement, Theme } from '../plan.ts'
import { isReformArea, reformAreas } from '../reform-areas.ts'
import { progressWords } from '../work/progress-words.ts'
import { areaIcons } from './area-icons.ts'
import type { PlanFacts } from './load-plan-page.ts'
import { figuresOf, type TaskRow, themeRows } from './plan-figures.ts'
import { PlanHead } from './plan-head.tsx'
import type { PlanQuery } from './plan-query.ts'
import { TaskTable } from './task-table.tsx'
import { texts } from './texts.ts'
import { currentWeek, monthTicks } from './weeks.ts'

export type PlanPageProps = {
  readonly lang: Lang
  /** This page's own address in the reader's language. */
  readonly path: string
  readonly facts: PlanFacts
  readonly query: PlanQuery
  /** The tasks of the chosen agency, or all. */
  readonly rows: readonly TaskRow[]
  readonly periods: readonly Period[]
  /** How well it is communicated; made elsewhere. */
  readonly qualities: Child
  readonly now: Temporal.Instant
  readonly today: Temporal.PlainDate
}

/** A plan as everybody may follow it: its document, its rhythm, its themes, requirements, goals and tasks. */
export function PlanPage({ lang, path, facts, query, rows, periods, qualities, now, today }: PlanPageProps) {
  const t = textsIn(lang, texts)
  const { plan, files, directory, agencyIds, evidence } = facts
  const done = periods.reduce((sum, period) => sum + period.done, 0)
  return (
    <>
      <Band tone="surface">
        <Stack gap="loose">
          <PlanHead
            lang={lang}
            head={plan.head}
            figures={figuresOf(facts.rows)}
            files={files}
            dataHref={`${path}/du-lieu.csv`}
          />
          <Section title={t.rhythm} lead={t.rhythmLead(formatMoment(now))}>
            <Waveform
              lang={lang}
              periods={periods}
              current={currentWeek(plan.head.year, today)}
              summary={t.rhythmSummary(plan.head.year, done)}
              periodName={t.week}
              ticks={monthTicks(plan.head.year, lang)}
            />
          </Section>
        </Stack>
      </Band>
      <Wrap>
        <Stack gap="loose">
          <Themes lang={lang} facts={facts} />
          {qualities}
          <Requirements lang={lang} requirements={plan.requirements} />
          <Goals lang={lang} goals={plan.goals} />
          <TaskTable {...{ lang, path, query, rows, directory, agencyIds, evidence, today }} />
        </Stack>
      </Wrap>
    </>
  )
}

function Themes({ lang, facts }: { lang: Lang; facts: PlanFacts }) {
  const t = textsIn(lang, texts)
  const themes = themeRows(facts.plan, facts.rows)
  if (themes.length === 0) return null
  return (
    <Section title={t.themes(themes.length)} lead={t.themesLead} isRuled>
      <ProgressList
        items={themes.map(({ theme, progress }) => ({
          number: theme.position,
          icon: iconOf(theme),
          title: titleOf(theme, lang),
          words: progressWords(progress, lang),
          ...progress,
        }))}
      />
    </Section>
  )
}

/** English readers see the reform area that a theme belongs to; the wording itself is Vietnamese. */
const titleOf = ({ title, reformArea }: Theme, lang: Lang): string =>
  lang === 'en' && reformArea && isReformArea(reformArea) ? reformAreas[reformArea].en : title

const iconOf = ({ reformArea }: Theme): IconName | undefined =>
  reformArea && isReformArea(reformArea) ? areaIcons[reformArea] : undefined

function Requirements({ lang, requirements }: { lang: Lang; requirements: readonly Requirement[] }) {
  const t = textsIn(lang, texts)
  if (requirements.length === 0) return null
  return (
    <Section title={t.requirements(requirements.length)} isRuled>
      <Grid cell="wide">
        {requirements.map((requirement) => (
          <p lang="vi">
            <b class="tone-sea">{requirement.position}.</b> {requirement.text}
          </p>
        ))}
      </Grid>
    </Section>
  )
}

function Goals({ lang, goals }: { lang: Lang; goals: readonly PlanGoal[] }) {
  const t = textsIn(lang, texts)
  if (goals.length === 0) return null
  return (
    <Section title={t.goals(goals.length)}>
      <DataTable
        caption={t.goals(goals.length)}
        hidesCaption
        asCards
        rows={goals}
        columns={[
          { title: t.number, cell: (goal) => goal.position },
          { title: t.goal, isName: true, cell: (goal) => <span lang="vi">{goal.text}</span> },
          { title: t.due, cell: (goal) => (goal.dueOn ? formatDay(goal.dueOn) : t.throughYear) },
        ]}
      />
    </Section>
  )
}
