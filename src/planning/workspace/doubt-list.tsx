import { type Lang, textsIn } from '../../platform/i18n.ts'
import { Button, ButtonLink, DataTable, Row, Section, Tag, type Tone } from '../../platform/ui/index.ts'
import { labelOf } from '../issue/readiness.ts'
import type { PlanDoubt, WholePlan } from '../plan.ts'
import { planPath } from './plan-at-hand.ts'
import { reviewTexts } from './review-texts.ts'
import { SourceLink } from './source-link.tsx'
import { blockAnchor, thingAnchor } from './source-links.ts'

type Props = {
  readonly lang: Lang
  readonly plan: WholePlan
  /** Doubts that a look cannot settle: the task or the header has to be mended. */
  readonly mustBeMended: (doubt: PlanDoubt) => boolean
}

const tones: Readonly<Record<PlanDoubt['severity'], Tone>> = {
  blocking: 'late',
  warning: 'wait',
  note: 'neutral',
}

/** What the reading was unsure of, what stops the plan first; each with its reason and a way to settle it. */
export function DoubtList({ lang, plan, mustBeMended }: Props) {
  const t = textsIn(lang, reviewTexts)
  if (plan.doubts.length === 0) return <Section id="u-doubts" title={t.noDoubts} />
  return (
    <Section id="u-doubts" title={t.doubtsLeft(plan.doubts.length)} isRuled>
      <DataTable
        caption={t.doubtsLeft(plan.doubts.length)}
        hidesCaption
        isDense
        asCards
        rows={plan.doubts}
        look={(doubt) => ({
          id: thingAnchor('doubt', doubt.id),
          linksTo: doubt.sources[0] && blockAnchor(doubt.sources[0]),
        })}
        columns={[
          { title: t.reason, label: '', cell: (doubt) => <Reason lang={lang} doubt={doubt} /> },
          {
            title: t.settling,
            label: '',
            cell: (doubt) => <Settling lang={lang} plan={plan} doubt={doubt} mustBeMended={mustBeMended} />,
          },
        ]}
      />
    </Section>
  )
}

const Reason = ({ lang, doubt }: { lang: Lang; doubt: PlanDoubt }) => (
  <>
    <p>
      <Tag tone={tones[doubt.severity]}>{reviewTexts[doubt.severity][lang]}</Tag>
    </p>
    {doubt.reason[lang]} <SourceLink lang={lang} sources={doubt.sources} of={doubt.reason[lang]} />
  </>
)

const Settling = ({ lang, plan, doubt, mustBeMended }: Props & { doubt: PlanDoubt }) => (
  <Row gap="tight">
    <MendLink lang={lang} plan={plan} doubt={doubt} />
    {!mustBeMended(doubt) && (
      <form method="post" action={planPath(plan.head.id, 'diem-chua-chac', doubt.id)}>
        <input type="hidden" name="version" value={`${plan.head.version}`} />
        <Button size="small">{reviewTexts.settle[lang]}</Button>
      </form>
    )}
  </Row>
)

function MendLink({ lang, plan, doubt }: { lang: Lang; plan: WholePlan; doubt: PlanDoubt }) {
  const t = textsIn(lang, reviewTexts)
  const task = plan.tasks.find((one) => one.id === doubt.taskId)
  if (task)
    return (
      <ButtonLink size="small" href={planPath(plan.head.id, 'nhiem-vu', task.id, 'sua')}>
        {t.mendTask(labelOf(task))}
      </ButtonLink>
    )
  if (doubt.about.kind !== 'document') return null
  return (
    <ButtonLink size="small" href={planPath(plan.head.id, 'thong-tin-chung')}>
      {t.editOf(t.header)}
    </ButtonLink>
  )
}
