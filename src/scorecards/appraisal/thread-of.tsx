import { formatMoment } from '../../platform/dates.ts'
import { type Lang, textsIn } from '../../platform/i18n.ts'
import { Exchange, Icon, type Said } from '../../platform/ui/index.ts'
import type { ScoreEvidence } from '../round/store-evidence.ts'
import { formatPoints } from '../rules/points.ts'
import { evidenceHref } from './addresses.ts'
import type { PanelView } from './gather-panel.ts'
import { panelTexts } from './panel-texts.ts'
import type { Saying } from './thread.ts'

/** The reasons of the appraisal and the unit's explanations, in the order they came. */
export function ThreadOf({ lang, view }: { lang: Lang; view: PanelView }) {
  const t = textsIn(lang, panelTexts)
  if (view.thread.length === 0) return null
  return <Exchange label={t.exchange} items={view.thread.map((one) => saidOf(one, view, lang))} />
}

function saidOf({ stage, at, byName, points, reason, evidence }: Saying, view: PanelView, lang: Lang): Said {
  const t = textsIn(lang, panelTexts)
  const isTheirs = stage === 'explained'
  const titles = { appraised: t.saidAppraisal, explained: t.saidExplanation, final: t.saidFinal }
  const given = points === null ? '' : t.gave(formatPoints(points, lang))
  const isAgreed = stage === 'appraised' && reason === '' && points === view.score.selfPoints
  return {
    side: isTheirs ? 'theirs' : 'ours',
    title: titles[stage],
    when: formatMoment(at),
    datetime: at,
    text: isTheirs ? reason : isAgreed ? t.agreed : `${given} ${reason}`.trim(),
    more: (
      <>
        <EvidenceLine {...{ lang, sheetId: view.sheet.id }} evidence={evidence} lockedAt={at} />
        <p class="soft small">{byName}</p>
      </>
    ),
  }
}

type EvidenceLineProps = {
  readonly lang: Lang
  readonly sheetId: number
  readonly evidence: readonly ScoreEvidence[]
  readonly title?: string
  readonly lockedAt?: string
}

/** Files and links by name, and since when they are locked. */
export function EvidenceLine({ lang, sheetId, evidence, title, lockedAt }: EvidenceLineProps) {
  if (evidence.length === 0) return null
  const t = textsIn(lang, panelTexts)
  return (
    <div class="small">
      {title && <b>{title}</b>}
      <ul>
        {evidence.map((one) => (
          <li>
            <Icon name={one.kind === 'file' ? 'paperclip' : 'link'} />{' '}
            <a
              href={evidenceHref(sheetId, one)}
              rel={one.kind === 'link' ? 'noopener noreferrer' : undefined}
            >
              {one.name}
            </a>
          </li>
        ))}
      </ul>
      {lockedAt && (
        <p>
          <Icon name="lock" /> {t.files(evidence.length)}, {t.lockedAt(formatMoment(lockedAt).slice(11))}
        </p>
      )}
    </div>
  )
}
