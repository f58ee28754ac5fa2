import { type Lang, textsIn } from '../../platform/i18n.ts'
import { Button, ButtonLink, PageHead, Row, Stack } from '../../platform/ui/index.ts'
import { passageNames } from '../draft/passages.ts'
import { codeOf, type PlanClause, type WholePlan } from '../plan.ts'
import { reviewPath } from './answer.ts'
import { planPath } from './plan-at-hand.ts'
import { reviewTexts } from './review-texts.ts'
import { thingAnchor } from './source-links.ts'

/** Every numbered passage of the document, each with what it is. */
export function ClausesPage({ lang, plan }: { lang: Lang; plan: WholePlan }) {
  const t = textsIn(lang, reviewTexts)
  const back = (
    <ButtonLink href={reviewPath(plan.head.id)} icon="arrow-left">
      {t.cancel}
    </ButtonLink>
  )
  return (
    <Stack gap="loose">
      <PageHead eyebrow={codeOf(plan.head)} title={t.clausesTitle} lead={t.clausesHint} actions={back} />
      {plan.clauses.length === 0 && <p>{t.noClauses}</p>}
      <ol class="plain stack">
        {plan.clauses.map((clause) => (
          <li id={thingAnchor('clause', clause.id)}>
            <ClauseForm lang={lang} plan={plan} clause={clause} />
          </li>
        ))}
      </ol>
    </Stack>
  )
}

function ClauseForm({ lang, plan, clause }: { lang: Lang; plan: WholePlan; clause: PlanClause }) {
  const t = textsIn(lang, reviewTexts)
  const id = `mark-${clause.id}`
  const marks = [
    ['', t.unmarked],
    ['requirement', passageNames.requirement[lang]],
    ['goal', passageNames.goal[lang]],
    ['theme', passageNames.theme[lang]],
    ['form', t.markForm],
    ['task', t.markTask],
  ] as const
  return (
    <form method="post" action={planPath(plan.head.id, 'doan', clause.id)}>
      <input type="hidden" name="version" value={`${plan.head.version}`} />
      <p>
        {clause.label && <b>{clause.label} </b>}
        {clause.text}
      </p>
      <Row gap="tight">
        <label class="field-label" for={id}>
          {t.mark}
        </label>
        <select class="input" id={id} name="mark">
          {marks.map(([value, label]) => (
            <option value={value} selected={value === (clause.mark ?? '')}>
              {label}
            </option>
          ))}
        </select>
        <Button size="small">{t.markNow}</Button>
      </Row>
    </form>
  )
}
