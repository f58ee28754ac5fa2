import { formatMoment } from '../../platform/dates.ts'
import { type Lang, textsIn } from '../../platform/i18n.ts'
import { Banner, ErrorSummary, TextField } from '../../platform/ui/index.ts'
import type { RefusedAct } from './act-questions.tsx'
import { isUnratified } from './acts-for.ts'
import { deskPath } from './addresses.ts'
import type { DeskSight } from './desk-in-sight.ts'
import { remarkTexts } from './remark-texts.ts'
import { deskTexts } from './texts.ts'

type DeskBannersProps = {
  readonly lang: Lang
  readonly sight: DeskSight
  readonly refused?: RefusedAct
  /** The whole address of a guest's link, just made; it is shown this once. */
  readonly madeLink?: string
}

/** What somebody who opens this edition should know before reading on. */
export function DeskBanners({ lang, sight, refused, madeLink }: DeskBannersProps) {
  const t = textsIn(lang, deskTexts)
  const { edition, facts, nameOf, others } = sight
  return (
    <>
      <ErrorSummary lang={lang} issues={refused?.issues} />
      {madeLink && (
        <Banner tone="ok" icon="link">
          <TextField
            name="made"
            label={remarkTexts.newLink[lang]}
            help={remarkTexts.newLinkHelp[lang]}
            value={madeLink}
            isReadOnly
          />
        </Banner>
      )}
      {others.length > 0 && (
        <Banner tone="wait" icon="users">
          {t.openElsewhere(others.join(', '))}
        </Banner>
      )}
      {edition.state === 'returned' && (
        <Told
          title={t.returnedBecause}
          reason={edition.returnReason}
          who={nameOf(edition.returnedBy)}
          at={edition.returnedAt}
        />
      )}
      {edition.state === 'failed' && (
        <Banner tone="late">
          <p class="strong">{t.failedBecause}</p>
          <ul>
            {(edition.failure ?? []).map((reason) => (
              <li>{reason[lang]}</li>
            ))}
          </ul>
        </Banner>
      )}
      {edition.state === 'scheduled' && edition.scheduledFor && (
        <Banner icon="calendar-clock">{t.scheduledFor(formatMoment(edition.scheduledFor))}</Banner>
      )}
      {edition.state === 'published' && isUnratified(edition) && (
        <Told
          title={t.forcedBecause}
          reason={edition.forcedReason}
          who={nameOf(edition.publishedBy)}
          at={edition.outAt}
        />
      )}
      {edition.state === 'published' && facts.documentUnseenSince !== null && (
        <Told
          title={t.documentWaits}
          reason={null}
          who={nameOf(facts.documentChangedBy)}
          at={facts.documentUnseenSince}
        />
      )}
      {edition.state === 'withdrawn' && (
        <Told
          title={t.withdrawnBecause}
          reason={edition.withdrawalReason}
          who={nameOf(edition.withdrawnBy)}
          at={edition.withdrawnAt}
        />
      )}
      {edition.state === 'approved' && sight.isWithdrawn && (
        <Banner tone="wait" icon="ban">
          {t.withdrawnMeanwhile}
        </Banner>
      )}
      {sight.isOpen && sight.liveId !== undefined && <Banner>{t.liveNewer}</Banner>}
      {!sight.isOpen && sight.openId !== undefined && (
        <Banner icon="pencil">
          {t.openNewer}. <a href={deskPath(sight.openId)}>{t.toOpen}</a>
        </Banner>
      )}
      {sight.isSourceNewer && (
        <Banner tone="wait" icon="languages">
          {t.outdatedSource}
        </Banner>
      )}
    </>
  )
}

type ToldProps = { title: string; reason: string | null; who: string; at: string | null }

const Told = ({ title, reason, who, at }: ToldProps) => (
  <Banner tone="late">
    <p class="strong">{title}</p>
    {reason && <p>{reason}</p>}
    <p class="soft small">{[who, at && formatMoment(at)].filter(Boolean).join(', ')}</p>
  </Banner>
)
