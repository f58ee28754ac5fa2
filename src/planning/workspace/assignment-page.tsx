import type { Agency } from '../../agencies/index.ts'
import { formatDay, formatMoment } from '../../platform/dates.ts'
import { type Lang, textsIn } from '../../platform/i18n.ts'
import {
  Columns,
  type Fact,
  Facts,
  type IconName,
  PageHead,
  Section,
  Timeline,
} from '../../platform/ui/index.ts'
import { codeOf } from '../plan.ts'
import type { AssignmentState, Standing } from '../work/assignment.ts'
import { periodLabel } from '../work/period-label.ts'
import type { AssignmentWhole } from '../work/store-assignments.ts'
import { assignmentTexts, workTexts } from '../work/work-texts.ts'
import { DoneList } from './done-list.tsx'
import { NextStep } from './next-step.tsx'
import type { DoneLine } from './ports.ts'
import { StandingTag } from './standing-tag.tsx'

export type AssignmentPageProps = {
  readonly work: AssignmentWhole
  readonly standing: Standing
  readonly agency: Agency | undefined
  readonly activities: readonly DoneLine[]
  readonly lang: Lang
  /** May log and accept, not only look. */
  readonly mayDo: boolean
}

/** One piece of work: what the plan asks, how it stands, what happened, what was done for it. */
export function AssignmentPage({ work, standing, agency, activities, lang, mayDo }: AssignmentPageProps) {
  const t = textsIn(lang, assignmentTexts)
  return (
    <>
      <PageHead
        eyebrow={agency?.shortName}
        title={work.content}
        tag={<StandingTag standing={standing} lang={lang} />}
        actions={mayDo && <NextStep work={{ ...work, standing }} lang={lang} />}
      />
      <Columns aside={<Moves moves={work.moves} lang={lang} />} asideLabel={t.moves}>
        <Section title={t.task} lead={<FromPlan plan={work.plan} lang={lang} />}>
          <Facts items={factsOf(work, lang)} />
          {work.passages.length > 0 && (
            <>
              <h3>{t.source}</h3>
              {work.passages.map((passage) => (
                <blockquote>{passage}</blockquote>
              ))}
            </>
          )}
        </Section>
        <Section title={t.activities}>
          {activities.length > 0 ? (
            <DoneList items={activities} lang={lang} />
          ) : (
            <p>{textsIn(lang, workTexts).nothingLogged}</p>
          )}
        </Section>
      </Columns>
    </>
  )
}

const FromPlan = ({ plan, lang }: { plan: AssignmentWhole['plan']; lang: Lang }) => (
  <a href={`/ke-hoach/${plan.slug}`}>
    {textsIn(lang, assignmentTexts).fromPlan(codeOf(plan), plan.issuedOn ? formatDay(plan.issuedOn) : '')}
  </a>
)

function factsOf(work: AssignmentWhole, lang: Lang): readonly Fact[] {
  const t = textsIn(lang, assignmentTexts)
  const facts: readonly (readonly [string, string | null])[] = [
    [t.period, periodLabel(work)[lang]],
    [t.dueDay, work.dueOn && formatDay(work.dueOn)],
    [t.timing, work.timingText],
    [t.number, work.number],
    [t.group, work.groupTitle],
    [t.themes, work.themes.join('; ')],
    [t.forms, work.forms.join('; ')],
    [t.product, work.product],
    [t.lead, work.leadText],
    [t.coordinating, work.coordinatingText],
    [t.note, work.note],
  ]
  return facts.filter(([, value]) => value).map(([label, value]) => ({ label, value }))
}

const icons: Readonly<Record<AssignmentState, IconName>> = {
  assigned: 'flag',
  accepted: 'check',
  reported: 'send',
  verified: 'shield-check',
  returned: 'undo-2',
  cancelled: 'ban',
}

function Moves({ moves, lang }: { moves: AssignmentWhole['moves']; lang: Lang }) {
  const t = textsIn(lang, assignmentTexts)
  return (
    <Section title={t.moves}>
      {moves.length === 0 && <p>{t.noMoves}</p>}
      <Timeline
        items={moves.map(({ from, to, at, byName, reason }) => ({
          icon: icons[to],
          what: from === 'reported' && to === 'accepted' ? t.withdrawn : t.movedTo(to),
          who: byName,
          when: formatMoment(instantOf(at)),
          datetime: instantOf(at),
          reason: reason ?? undefined,
        }))}
      />
    </Section>
  )
}

/** Moments gathered as JSON come with an offset. */
const instantOf = (at: string) => Temporal.Instant.from(at).toString()
