import { formatMoment } from '../../../platform/dates.ts'
import { formatNumber, type Lang, textsIn } from '../../../platform/i18n.ts'
import type { Issue } from '../../../platform/result.ts'
import { Button, Card, ErrorSummary, Form } from '../../../platform/ui/index.ts'
import { type Sample, standingOf } from '../sample.ts'
import { samplePath } from './addresses.ts'
import { sampleTexts } from './sample-texts.ts'

export type RestCardProps = {
  readonly lang: Lang
  readonly sample: Sample
  /** How many would be verified with the rest; undefined for who does not verify. */
  readonly rest?: number
  readonly issues?: readonly Issue[]
}

/** What the sample says of the rest: wait, verify it in one act, one by one, or that it is done. */
export function RestCard({ lang, sample, rest, issues }: RestCardProps) {
  const t = textsIn(lang, sampleTexts)
  const number = (value: number) => formatNumber(value, lang)
  const standing = standingOf(sample)
  const { restVerified, restVerifiedByName, restVerifiedAt } = sample
  return (
    <Card title={t[standing]} icon="shield-check" tone={standing === 'failed' ? 'late' : undefined}>
      <ErrorSummary lang={lang} issues={issues} />
      {standing === 'closed' ? (
        <p>
          {t.restDone(
            number(restVerified ?? 0),
            restVerifiedByName ?? '',
            formatMoment(restVerifiedAt ?? ''),
          )}
        </p>
      ) : (
        <p>
          {standing !== 'judging' && t.returnedShare(number(sample.returned), number(sample.size))}{' '}
          {t.allowed(number(sample.allowedPercent))}
        </p>
      )}
      {standing === 'failed' && <p>{t.oneByOne}</p>}
      {standing === 'held' && rest === 0 && <p>{t.restNone}</p>}
      {standing === 'held' && rest !== undefined && rest > 0 && (
        <>
          <p class="soft">{t.restHelp}</p>
          <Form action={`${samplePath(sample.id)}/xac-minh-con-lai`}>
            <Button kind="primary" icon="shield-check" isWide>
              {t.rest(number(rest))}
            </Button>
          </Form>
        </>
      )}
    </Card>
  )
}
