import type { Queryable } from '../../platform/database/open.ts'
import { formatNumber, type Lang, textsIn } from '../../platform/i18n.ts'
import { BigFigure, Card, ThreePartBar, ThreePartLegend } from '../../platform/ui/index.ts'
import { progressOfAgency } from '../work/progress.ts'
import { agencyPanelTexts } from './agency-panel-texts.ts'

/** How an agency stands with what plans asked of it this year; nothing when nothing was. */
export async function agencyPanel(db: Queryable, agencyId: number, today: Temporal.PlainDate, lang: Lang) {
  const progress = await progressOfAgency(db, agencyId, today)
  if (progress.total === 0) return []
  const t = textsIn(lang, agencyPanelTexts)
  const { total, done, verified, late } = progress
  return [
    <Card title={t.title(today.year)}>
      <BigFigure value={formatNumber(done, lang)}>{t.ofWorks(total)}</BigFigure>
      <ThreePartBar {...progress} words={t.verified(verified)} />
      <ThreePartLegend lang={lang} />
      {late > 0 && <p class="tone-late strong">{t.late(late)}</p>}
      <p class="soft small">{t.howCounted}</p>
    </Card>,
  ]
}
