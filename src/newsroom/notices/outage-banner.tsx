import { formatMoment } from '../../platform/dates.ts'
import { type Lang, textsIn } from '../../platform/i18n.ts'
import { Banner, Wrap } from '../../platform/ui/index.ts'
import { hasBegun, type Outage } from './outage.ts'
import { texts } from './texts.ts'

type OutageBannerProps = {
  readonly outages: readonly Outage[]
  readonly now: Temporal.Instant
  readonly lang: Lang
}

/** What every public page says of planned interruptions; nothing when there are none. */
export function OutageBanner({ outages, now, lang }: OutageBannerProps) {
  if (outages.length === 0) return null
  const t = textsIn(lang, texts)
  return (
    <aside class="outages" aria-label={t.noticeLabel}>
      <Wrap>
        {outages.map((outage) => {
          const isNow = hasBegun(outage, now)
          const to = formatMoment(outage.endsAt)
          return (
            <Banner tone={isNow ? 'late' : 'wait'} icon={isNow ? 'circle-alert' : 'clock'}>
              <p>
                <strong>{isNow ? t.isNow(to) : t.willBe(formatMoment(outage.startsAt), to)}</strong>{' '}
                {lang === 'vi' ? outage.textVi : outage.textEn}
              </p>
            </Banner>
          )
        })}
      </Wrap>
    </aside>
  )
}
