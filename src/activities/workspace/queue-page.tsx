import { formatDay } from '../../platform/dates.ts'
import { textsIn } from '../../platform/i18n.ts'
import { ButtonLink, Columns, EmptyState, LinkList, PageHead, Section } from '../../platform/ui/index.ts'
import type { ActivityLine } from '../activity.ts'
import { samplesPath } from '../sampling/workspace/addresses.ts'
import { sampleTexts } from '../sampling/workspace/sample-texts.ts'
import type { ActivityInSight } from './activity-in-sight.ts'
import { ActivityMatter } from './activity-page.tsx'
import { judgeTexts } from './activity-texts.ts'
import { verificationPath } from './addresses.ts'
import { JudgeForm, type JudgeFormProps } from './judge-form.tsx'
import { waitingWords } from './waiting-words.ts'

export type QueuePageProps = Omit<JudgeFormProps, 'sight'> & {
  /** The one to decide on now; none when nothing waits. */
  readonly sight?: ActivityInSight
  readonly waiting: number
  readonly next: readonly ActivityLine[]
  readonly agencyName: (agencyId: number) => string
  /** Some were put off: whether the list begins later than with the first. */
  readonly isLater: boolean
}

/** One activity at a time: look, decide, the next one comes. */
export function QueuePage({ lang, sight, waiting, next, agencyName, isLater }: QueuePageProps) {
  const t = textsIn(lang, judgeTexts)
  const again = isLater && <ButtonLink href={verificationPath}>{t.fromStart}</ButtonLink>
  const bySample = <ButtonLink href={samplesPath}>{textsIn(lang, sampleTexts).toSamples}</ButtonLink>
  if (!sight)
    return (
      <>
        <PageHead title={t.title} actions={bySample} />
        <EmptyState title={t.nothing} action={again}>
          {t.nothingHelp}
        </EmptyState>
      </>
    )
  const { activity } = sight
  return (
    <>
      <PageHead
        eyebrow={t.waiting(waitingWords(waiting, lang))}
        title={activity.what}
        lead={agencyName(activity.agencyId)}
        actions={
          <>
            <ButtonLink href={`${verificationPath}?sau=${activity.id}`} iconAfter="chevron-right">
              {t.later}
            </ButtonLink>
            {again}
            {bySample}
          </>
        }
      />
      <Columns aside={<JudgeForm lang={lang} sight={sight} inQueue />} asideLabel={t.decide}>
        <ActivityMatter lang={lang} sight={sight} />
        {next.length > 0 && (
          <Section title={t.next} isRuled>
            <LinkList
              items={next.map(({ id, what, agencyId, doneTo }) => ({
                href: `${verificationPath}?xem=${id}`,
                title: what,
                note: `${agencyName(agencyId)}, ${formatDay(doneTo)}`,
              }))}
            />
          </Section>
        )}
      </Columns>
    </>
  )
}
