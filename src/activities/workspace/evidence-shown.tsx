import { formatDay, formatMoment } from '../../platform/dates.ts'
import { type Lang, textsIn } from '../../platform/i18n.ts'
import { kindOf } from '../../platform/media/index.ts'
import type { Issue } from '../../platform/result.ts'
import { Banner, EmptyState, EvidenceItem, EvidenceList, type IconName } from '../../platform/ui/index.ts'
import type { Evidence } from '../activity.ts'
import type { NearCopy } from '../evidence/near-copies/near-copy.ts'
import { ApartNote, CameraNotes } from '../evidence/shown/camera-shown.tsx'
import { CapturesShown } from '../evidence/shown/captures-shown.tsx'
import { evidenceTexts } from '../evidence/shown/evidence-texts.ts'
import { NearShown } from '../evidence/shown/near-shown.tsx'
import type { OtherUse } from '../store-evidence.ts'
import type { ActivityInSight } from './activity-in-sight.ts'
import { activityTexts } from './activity-texts.ts'
import { activityPath, evidencePath, firstPagePath, picturePath } from './addresses.ts'

type Props = { readonly lang: Lang; readonly sight: ActivityInSight; readonly issues?: readonly Issue[] }

/** What proves an activity: each file with its fingerprint, what was found about it and where else it is used. */
export function EvidenceShown(props: Props) {
  const { lang, sight } = props
  const t = textsIn(lang, activityTexts)
  const { evidence, isSample } = sight.activity
  const rest = sight.found.near.filter(({ evidenceId }) => evidenceId === null)
  return (
    <>
      {evidence.length === 0 && <EmptyState title={t.noEvidence}>{t.noEvidenceHelp}</EmptyState>}
      {evidence.length > 0 && (
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
              <CameraNotes lang={lang} item={item} found={sight.found} />
              {item.kind === 'link' && (
                <CapturesShown lang={lang} item={item} found={sight.found} isSample={isSample} />
              )}
              <Uses
                lang={lang}
                sight={sight}
                uses={sight.uses.filter(({ sha256 }) => sha256 === item.sha256)}
              />
              <Nears {...props} nears={sight.found.near.filter(({ evidenceId }) => evidenceId === item.id)} />
              <Preview lang={lang} item={item} />
            </EvidenceItem>
          ))}
        </EvidenceList>
      )}
      <Nears {...props} nears={rest} />
      {sight.found.near.length > 0 && <p class="soft small">{textsIn(lang, evidenceTexts).mayBeRight}</p>}
      <ApartNote lang={lang} found={sight.found} />
    </>
  )
}

function Preview({ lang, item }: { lang: Lang; item: Evidence }) {
  const t = textsIn(lang, activityTexts)
  if (item.displaySha256)
    return (
      <a href={picturePath(item.id)}>
        <img src={picturePath(item.id)} alt={t.pictureOf(item.name)} loading="lazy" />
      </a>
    )
  if (item.mediaType !== 'application/pdf') return null
  return (
    <a href={evidencePath(item.id)}>
      <img
        src={firstPagePath(item.id)}
        alt={textsIn(lang, evidenceTexts).firstPage(item.name)}
        loading="lazy"
      />
    </a>
  )
}

function Nears({ lang, sight, issues, nears }: Props & { readonly nears: readonly NearCopy[] }) {
  const { activity, directory, found } = sight
  return (
    <>
      {nears.map((near) => (
        <NearShown
          lang={lang}
          activityId={activity.id}
          near={near}
          directory={directory}
          mayRemark={found.mayRemark}
          mayAccept={found.mayAccept}
          issues={issues}
        />
      ))}
    </>
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
