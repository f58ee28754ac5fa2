import type { Directory } from '../../agencies/index.ts'
import { formatDay } from '../../platform/dates.ts'
import { type Lang, textsIn } from '../../platform/i18n.ts'
import {
  Banner,
  Button,
  ButtonLink,
  Columns,
  Facts,
  PageHead,
  Section,
  Stack,
} from '../../platform/ui/index.ts'
import { stillOpen } from '../draft/settle-doubt.ts'
import type { SourceDocument } from '../import/index.ts'
import { codeOf, type PlanHead, type WholePlan } from '../plan.ts'
import { DoubtList } from './doubt-list.tsx'
import { PassageList } from './passage-list.tsx'
import { planPath } from './plan-at-hand.ts'
import { planTexts } from './plan-texts.ts'
import { reviewTexts } from './review-texts.ts'
import { linksOfBlocks } from './source-links.ts'
import { SourceView } from './source-view.tsx'
import { TaskList } from './task-list.tsx'

type ReviewPageProps = {
  readonly lang: Lang
  readonly plan: WholePlan
  readonly directory: Directory
  readonly source: SourceDocument
  /** The plan of the year before that it was drafted from. */
  readonly follows?: PlanHead
}

/** What was understood of a document beside the document, doubts first. */
export function ReviewPage({ lang, plan, directory, source, follows }: ReviewPageProps) {
  const t = textsIn(lang, reviewTexts)
  const p = textsIn(lang, planTexts)
  const { head } = plan
  const next = head.amendsPlanId === null ? 'giao-viec' : 'sua-doi'
  return (
    <Stack gap="loose">
      <PageHead
        eyebrow={head.title}
        title={head.number ? t.title(codeOf(head)) : t.titleOfYear(head.year)}
        lead={t.lead}
        actions={
          <ButtonLink kind="primary" href={planPath(head.id, next)} iconAfter="arrow-right">
            {head.amendsPlanId === null ? p.issueTitle : p.compareAmendment}
          </ButtonLink>
        }
      />
      {follows && <Follows lang={lang} head={follows} />}
      <Columns
        isEven
        asideStays
        asideLabel={t.source}
        aside={
          <Section
            id="van-ban"
            title={t.source}
            lead={head.sourceName ?? (follows ? t.draftedSource : t.pastedSource)}
          >
            <SourceView lang={lang} source={source} links={linksOfBlocks(plan)} />
          </Section>
        }
      >
        <DoubtList
          lang={lang}
          plan={plan}
          mustBeMended={(doubt) => stillOpen(doubt, plan, directory) !== null}
        />
        <HeaderFacts lang={lang} plan={plan} />
        <PassageList lang={lang} plan={plan} kind="requirement" />
        <PassageList lang={lang} plan={plan} kind="goal" />
        <PassageList lang={lang} plan={plan} kind="theme" />
        <TaskList lang={lang} plan={plan} directory={directory} />
        <Section title={t.clauses} lead={t.clausesHint}>
          <ButtonLink href={planPath(head.id, 'doan')}>{t.clausesTitle}</ButtonLink>
        </Section>
        <Section title={p.discard} lead={p.discardMeans}>
          <form method="post" action={planPath(head.id, 'bo')}>
            <Button kind="danger" icon="trash-2">
              {p.discard}
            </Button>
          </form>
        </Section>
      </Columns>
    </Stack>
  )
}

function Follows({ lang, head }: { lang: Lang; head: PlanHead }) {
  const t = textsIn(lang, reviewTexts)
  return (
    <Banner>
      <p>
        {t.follows(codeOf(head), head.issuedOn ? formatDay(head.issuedOn) : '')}{' '}
        <a href={planPath(head.id, 'nam-sau', 'so-sanh')}>{t.compareWithBefore}</a>
      </p>
    </Banner>
  )
}

function HeaderFacts({ lang, plan }: { lang: Lang; plan: WholePlan }) {
  const t = textsIn(lang, reviewTexts)
  const { head } = plan
  const facts: readonly (readonly [string, string | null])[] = [
    [t.numberField, head.number && codeOf(head)],
    [t.issuedOn, head.issuedOn && formatDay(head.issuedOn)],
    [t.place, head.place],
    [t.issuingBody, head.issuingBody],
    [t.planTitle, head.title],
    [t.year, `${head.year}`],
  ]
  const edit = (
    <ButtonLink size="small" href={planPath(head.id, 'thong-tin-chung')} aria-label={t.editOf(t.header)}>
      {t.edit}
    </ButtonLink>
  )
  return (
    <Section id="u-header" title={t.header} action={edit}>
      <Facts items={facts.map(([label, value]) => ({ label, value: value ?? t.missing }))} />
    </Section>
  )
}
