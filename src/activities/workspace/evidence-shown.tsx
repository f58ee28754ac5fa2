import { formatDay, formatMoment } from '../../platform/dates.ts'
import { type Lang, textsIn } from '../../platform/i18n.ts'
import { kindOf } from '../../platform/media/index.ts'
import { Banner, EmptyState, EvidenceItem, EvidenceList, type IconName } from '../../platform/ui/index.ts'
import type { Evidence } from '../activity.ts'
import type { OtherUse } from '../store-evidence.ts'
import type { ActivityInSight } from './activity-in-sight.ts'
import { activityTexts } from './activity-texts.ts'
import { activityPath, evidencePath, picturePath } from './addresses.ts'

/** What proves an activity, each file with its fingerprint and where else it is used. */
export function EvidenceShown({ lang, sight }: { lang: Lang; sight: ActivityInSight }) {
  const t = textsIn(lang, activityTexts)
  const { evidence } = sight.activity
  if (evidence.length === 0) return <EmptyState title={t.noEvidence}>{t.noEvidenceHelp}</EmptyState>
  return (
    <EvidenceList>
      {evidence.map((item) => (
        <EvidenceItem
          lang={lang}
          name={item.name}
          href={item.url ?? evidencePath(item.id)}
          icon={iconFor(item)}
          thumbHref={item.displaySha256 ? picturePath(item.id) : undefined}
          bytes={item.size ?? undefined}
          sha256={item.sha256 ?? undefined}
          taken={item.takenAt ? t.takenAt(formatMoment(item.takenAt)) : undefined}
        >
          <Uses lang={lang} sight={sight} uses={sight.uses.filter(({ sha256 }) => sha256 === item.sha256)} />
          {item.displaySha256 && (
            <a href={picturePath(item.id)}>
              <img src={picturePath(item.id)} alt={t.pictureOf(item.name)} loading="lazy" />
            </a>
          )}
        </EvidenceItem>
      ))}
    </EvidenceList>
  )
}

const mostNamed = 3

/** The same file elsewhere is shown, not forbidden: a sign-in sheet may prove two things. */
function Uses({ lang, sight, uses }: { lang: Lang; sight: ActivityInSight; uses: readonly OtherUse[] }) {
  if (uses.length === 0) return null
  const t = textsIn(lang, activityTexts)
  const words = ({ agencyId, doneFrom }: OtherUse) =>
    t.useOf(sight.directory.byId(agencyId)?.shortName ?? String(agencyId), formatDay(doneFrom))
  return (
    <Banner tone="wait">
      {t.usedAlso('')}
      {uses.slice(0, mostNamed).map((use, at) => (
        <>
          {at > 0 && '; '}
          {use.isSeen ? <a href={activityPath(use.activityId)}>{words(use)}</a> : words(use)}
        </>
      ))}{' '}
      {uses.length > mostNamed && t.usedMore(uses.length - mostNamed)}
    </Banner>
  )
}

const icons: Readonly<Record<string, IconName>> = { image: 'image', audio: 'volume-2', video: 'video' }

const iconFor = ({ kind, mediaType }: Evidence): IconName =>
  kind === 'link' ? 'link' : (icons[kindOf(mediaType ?? '')?.group ?? ''] ?? 'file-text')
