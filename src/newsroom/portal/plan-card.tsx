import { type Lang, textsIn } from '../../platform/i18n.ts'
import { ButtonLink, ThreePartBar } from '../../platform/ui/index.ts'
import { texts } from '../texts.ts'
import type { PlanProgress } from './ports.ts'

/** How the plan that a story announces is going now. */
export function PlanCard({
  plan,
  lang,
  href,
}: {
  plan: PlanProgress
  lang: Lang
  href: (path: string) => string
}) {
  const t = textsIn(lang, texts)
  return (
    <section class="card">
      <h2>{t.howPlanFares}</h2>
      <ThreePartBar {...plan} words={t.planProgress(plan.done, plan.total, plan.verified)} />
      <ButtonLink href={href(`/ke-hoach/${plan.slug}`)}>{t.seeResults}</ButtonLink>
    </section>
  )
}
