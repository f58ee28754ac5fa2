import { type Lang, textsIn } from '../../platform/i18n.ts'
import {
  ButtonLink,
  ButtonRow,
  Card,
  EmptyState,
  Grid,
  KeyFigures,
  Section,
  ThreePartBar,
} from '../../platform/ui/index.ts'
import { codeOf } from '../plan.ts'
import { followTexts } from '../work/follow-texts.ts'
import type { PlanOverview } from '../work/store-overview.ts'
import { planPath, plansPath } from './plan-at-hand.ts'
import { addressOf } from './plan-query.ts'

type Props = { readonly plans: readonly PlanOverview[]; readonly lang: Lang; readonly mayVerify: boolean }

/** The plans somebody follows: drafts to be settled, and of those issued what waits and who is late. */
export function PlansInHand({ plans, lang, mayVerify }: Props) {
  const t = textsIn(lang, followTexts)
  return (
    <Section title={t.followed} action={<a href={plansPath}>{t.plans}</a>}>
      {plans.length === 0 && <EmptyState title={t.noPlans} />}
      <Grid cell="wide">
        {plans.map((plan) => (
          <Card title={plan.state === 'draft' ? `${t.draft}: ${nameOf(plan)}` : nameOf(plan)}>
            <p>{plan.title}</p>
            {plan.state === 'draft' ? (
              <Draft plan={plan} lang={lang} mayReview={mayVerify} />
            ) : (
              <Issued plan={plan} lang={lang} mayVerify={mayVerify} />
            )}
          </Card>
        ))}
      </Grid>
    </Section>
  )
}

const nameOf = (plan: PlanOverview) => (plan.number ? `${plan.type} ${codeOf(plan)}` : plan.type)

function Draft({ plan, lang, mayReview }: { plan: PlanOverview; lang: Lang; mayReview: boolean }) {
  const t = textsIn(lang, followTexts)
  return (
    <>
      <p>{t.openDoubts(plan.openDoubts)}</p>
      {mayReview && (
        <ButtonRow>
          <ButtonLink kind="primary" href={planPath(plan.id, 'doi-chieu')}>
            {t.review}
          </ButtonLink>
        </ButtonRow>
      )}
    </>
  )
}

function Issued({ plan, lang, mayVerify }: { plan: PlanOverview; lang: Lang; mayVerify: boolean }) {
  const t = textsIn(lang, followTexts)
  const { id, total, done, verified, late, lateAgencies, agencies } = plan
  const rows = (state: 'cho-xac-minh' | 'qua-han') => addressOf(planPath(id), { 'tinh-trang': state })
  return (
    <>
      <ThreePartBar {...{ total, done, verified }} words={t.progress(done, total, verified)} />
      <KeyFigures
        items={[
          { label: t.awaiting, value: done - verified, href: rows('cho-xac-minh') },
          { label: t.lateWork, value: late, href: rows('qua-han'), tone: late > 0 ? 'late' : undefined },
          { label: t.lateUnits, value: lateAgencies, note: t.outOf(agencies), href: planPath(id, 'cham') },
        ]}
      />
      <ButtonRow>
        {mayVerify && done > verified && (
          <ButtonLink kind="primary" icon="shield-check" href="/lam-viec/xac-minh">
            {t.verify}
          </ButtonLink>
        )}
        <ButtonLink href={planPath(id)}>{t.table}</ButtonLink>
        <ButtonLink href={planPath(id, 'luoi')}>{t.grid}</ButtonLink>
      </ButtonRow>
    </>
  )
}
