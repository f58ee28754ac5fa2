import type { Directory } from '../../../agencies/index.ts'
import { formatDay, formatMoment } from '../../../platform/dates.ts'
import { formatNumber, type Lang, textsIn } from '../../../platform/i18n.ts'
import type { Issue } from '../../../platform/result.ts'
import { Banner, Tag } from '../../../platform/ui/index.ts'
import { activityPath, picturePath } from '../../workspace/addresses.ts'
import type { NearCopy } from '../near-copies/near-copy.ts'
import { evidenceTexts } from './evidence-texts.ts'
import { NearForms } from './near-forms.tsx'

export type NearProps = {
  readonly lang: Lang
  readonly activityId: number
  readonly near: NearCopy
  readonly directory: Directory
  readonly mayRemark: boolean
  readonly mayAccept: boolean
  readonly issues?: readonly Issue[]
}

/** One likeness: to what, how much, side by side for who may see both, and what is said of it. */
export function NearShown(props: NearProps) {
  const { lang, near, directory } = props
  const t = textsIn(lang, evidenceTexts)
  const other = `${directory.byId(near.agencyId)?.shortName ?? near.agencyId}, ${formatDay(near.doneFrom)}`
  const isByNature = near.isSameSeries || (near.isSample && near.isSameLook)
  return (
    <Banner tone={isByNature || near.remark?.acceptedAt ? 'sea' : 'wait'} icon="copy">
      <p>
        {leadOf(near, lang)} {near.isSeen ? <a href={activityPath(near.activityId)}>{other}</a> : other}
        {near.more > 0 && ` ${t.and(formatNumber(near.more, lang))}`}
        {!near.isSameLook && ` (${asides(near, lang)})`}. {near.remark && <RemarkTag {...props} />}
      </p>
      {isByNature && <p class="soft small">{near.isSameSeries ? t.ofSeries : t.ofSample}</p>}
      {near.evidenceId !== null && near.otherEvidenceId !== null && near.isSeen && !near.isSameLook && (
        <div class="side-by-side">
          <img src={picturePath(near.evidenceId)} alt={t.thisPicture} loading="lazy" />
          <img src={picturePath(near.otherEvidenceId)} alt={t.otherPicture(other)} loading="lazy" />
        </div>
      )}
      {near.remark && <Said {...props} remark={near.remark} />}
      {!isByNature && <NearForms {...props} />}
    </Banner>
  )
}

const RemarkTag = ({ lang, near }: NearProps) => (
  <Tag tone={near.remark?.acceptedAt ? 'ok' : 'neutral'}>
    {textsIn(lang, evidenceTexts)[near.remark?.acceptedAt ? 'accepted' : 'explained']}
  </Tag>
)

const Said = ({ remark }: { remark: NonNullable<NearCopy['remark']> }) => (
  <>
    <p>
      {remark.remark}{' '}
      <span class="soft small">
        {remark.remarkedByName}, {formatMoment(remark.remarkedAt)}
      </span>
    </p>
    {remark.acceptedAt && (
      <p>
        {remark.acceptedReason}{' '}
        <span class="soft small">
          {remark.acceptedByName}, {formatMoment(remark.acceptedAt)}
        </span>
      </p>
    )}
  </>
)

function leadOf(near: NearCopy, lang: Lang): string {
  const t = textsIn(lang, evidenceTexts)
  if (near.kind === 'picture') return near.isSameLook ? t.samePicture : t.likePicture
  if (near.source === 'entry') return t.likeEntry
  return near.source === 'capture' ? t.likeCapture(near.name) : t.likeFile(near.name)
}

function asides({ likeness, isTurned }: NearCopy, lang: Lang): string {
  const t = textsIn(lang, evidenceTexts)
  return [t.likeness(formatNumber(Math.floor(likeness * 100), lang)), isTurned ? t.turned : '']
    .filter(Boolean)
    .join(', ')
}
