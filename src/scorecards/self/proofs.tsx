import { textsIn } from '../../platform/i18n.ts'
import { EvidenceItem, EvidenceList } from '../../platform/ui/index.ts'
import type { ScoreEvidence } from '../round/store-evidence.ts'
import type { CriterionView } from './criterion-view.ts'
import { proofPath } from './paths.ts'
import { panelTexts } from './texts.ts'

/** What proves a criterion: files with their fingerprints, links, activities. */
export function Proofs({ view: { sheet, evidence } }: { view: CriterionView }) {
  const { lang } = sheet
  const t = textsIn(lang, panelTexts)
  if (evidence.length === 0) return <p class="soft small">{t.noProofs}</p>
  return (
    <EvidenceList>
      {evidence.map((one) => (
        <EvidenceItem
          lang={lang}
          name={one.name}
          href={hrefOf(sheet.sheet.id, one)}
          icon={one.kind === 'file' ? 'file-text' : one.kind === 'link' ? 'link' : 'list-checks'}
          bytes={one.size ?? undefined}
          sha256={one.sha256 ?? undefined}
        />
      ))}
    </EvidenceList>
  )
}

export function hrefOf(sheetId: number, { id, kind, url, activityId }: ScoreEvidence): string | undefined {
  if (kind === 'file') return proofPath(sheetId, id)
  if (kind === 'activity') return `/lam-viec/hoat-dong/${activityId}`
  return url ?? undefined
}
