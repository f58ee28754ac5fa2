import { textsIn } from '../../platform/i18n.ts'
import { type IconName, Tag, type Tone } from '../../platform/ui/index.ts'
import { standingOf } from '../appraisal/standing.ts'
import { StandingTag } from '../appraisal/standing-tag.tsx'
import { isCounted, type RowNeed } from '../round/readiness.ts'
import type { Row } from '../round/rows.ts'
import type { SheetView } from './sheet-view.ts'
import { sheetTexts } from './texts.ts'

const looks = {
  nothing: { tone: 'ok', icon: 'circle-check', text: 'scored' },
  confirm: { tone: 'wait', icon: 'clock', text: 'confirm' },
  points: { tone: 'brick', icon: 'pencil', text: 'needsPoints' },
  proof: { tone: 'brick', icon: 'paperclip', text: 'needsProof' },
} as const satisfies Record<RowNeed, { tone: Tone; icon: IconName; text: keyof typeof sheetTexts }>

/** How far a criterion has come, and how many pieces of evidence stand with it. */
export function RowState({ view, row }: { view: SheetView; row: Row }) {
  const { lang, scores, needs, sheet, stage, evidence, showsAppraisal } = view
  const t = textsIn(lang, sheetTexts)
  const id = row.criterion.id ?? 0
  const score = scores.get(id)
  if (!score) return null
  const need = needs.get(id)
  const proofs = evidence.filter(({ criterionId }) => criterionId === id).length
  const look = need && looks[need]
  return (
    <>
      {stage === 'self' || !showsAppraisal ? (
        look ? (
          <Tag tone={look.tone} icon={look.icon}>
            {t[look.text]}
          </Tag>
        ) : (
          <span class="soft small">{t.byOthers}</span>
        )
      ) : (
        <StandingTag standing={standingOf(score, sheet.state)} lang={lang} />
      )}
      {(proofs > 0 || (need && isCounted(score))) && (
        <div class="small soft">{proofs > 0 ? t.files(proofs) : t.counted}</div>
      )}
    </>
  )
}
