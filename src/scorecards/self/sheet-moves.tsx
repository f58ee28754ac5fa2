import { formatMoment } from '../../platform/dates.ts'
import type { HistoryLine } from '../../platform/history.ts'
import { type Lang, textsIn, textsOf } from '../../platform/i18n.ts'
import { type IconName, Section, shortFingerprint, Timeline } from '../../platform/ui/index.ts'
import { sheetTexts } from './texts.ts'

export type SheetMoveLine = Pick<HistoryLine, 'at' | 'actorName' | 'action' | 'detail'>

const texts = textsOf({
  'scorecard.submitted': { vi: 'Trình thủ trưởng', en: 'Handed to the head' },
  'scorecard.returned': { vi: 'Trả lại đơn vị', en: 'Given back' },
  'scorecard.signed': { vi: 'Ký phiếu tự chấm', en: 'Self-score signed' },
  'scorecard.moved-on': { vi: 'Chuyển thẩm định khi quá hạn', en: 'Moved on when it was late' },
  'scorecard.reopened': { vi: 'Mở lại cho cấp dưới', en: 'Opened again below' },
  'scorecard.appraised': { vi: 'Thẩm định xong', en: 'Appraised' },
  'scorecard.explained': { vi: 'Giải trình xong', en: 'Explained' },
  'scorecard.finalised': { vi: 'Chốt điểm', en: 'Made final' },
})

const icons: Readonly<Record<keyof typeof texts, IconName>> = {
  'scorecard.submitted': 'send',
  'scorecard.returned': 'undo-2',
  'scorecard.signed': 'shield-check',
  'scorecard.moved-on': 'clock',
  'scorecard.reopened': 'undo-2',
  'scorecard.appraised': 'circle-check',
  'scorecard.explained': 'message-square',
  'scorecard.finalised': 'gavel',
}

const isShown = (action: string): action is keyof typeof texts => action in texts

/** What became of the sheet, newest first: who handed it on or back, and why. Points have their own log. */
export function SheetMoves({ lang, moves }: { lang: Lang; moves: readonly SheetMoveLine[] }) {
  const t = textsIn(lang, sheetTexts)
  const shown = moves.filter(({ action }) => isShown(action))
  if (shown.length === 0) return null
  return (
    <Section title={t.moves}>
      <Timeline
        items={shown.map(({ at, actorName, action, detail }) => ({
          icon: isShown(action) ? icons[action] : 'history',
          what: isShown(action) ? texts[action][lang] : action,
          who: actorName,
          when: formatMoment(at),
          datetime: at,
          reason: typeof detail.reason === 'string' ? detail.reason : undefined,
          more: typeof detail.sha256 === 'string' && (
            <span class="soft small">
              # <code>{shortFingerprint(detail.sha256)}</code>
            </span>
          ),
        }))}
      />
    </Section>
  )
}
