import { textsIn } from '../../platform/i18n.ts'
import { type KeyFigure, KeyFigures } from '../../platform/ui/index.ts'
import { isOwn } from '../round/rows.ts'
import { formatIndex, formatPoints } from '../rules/points.ts'
import type { SheetView } from './sheet-view.ts'
import { sheetTexts } from './texts.ts'

/** The numbers over the table; the denominator is written as the sum it is. */
export function SheetFigures(view: SheetView) {
  const figures = view.stage === 'self' ? ownFigures(view) : wholeFigures(view)
  return <KeyFigures items={[...figures, applicable(view)]} />
}

/** While the unit scores, only its own part counts: the rest is given by others later. */
function ownFigures({ lang, rows, scores, needs, totals }: SheetView): readonly KeyFigure[] {
  const t = textsIn(lang, sheetTexts)
  const own = rows.filter((row) => isOwn(row) && scores.get(row.criterion.id ?? 0)?.isApplicable)
  const sections = rows.filter(({ depth, scorer }) => depth === 1 && scorer === 'self')
  const sum = (of: 'points' | 'applicableMaximum') =>
    sections.reduce((all, { criterion }) => all + (totals.byCode.get(criterion.code)?.[of] ?? 0), 0)
  const done = own.filter(({ criterion }) => needs.get(criterion.id ?? 0) === 'nothing').length
  return [
    {
      label: t.selfPoints,
      value: formatPoints(sum('points'), lang),
      note: t.ownOf(formatPoints(sum('applicableMaximum'), lang)),
      tone: 'sea',
    },
    { label: t.doneRows, value: done, note: t.ofRows(own.length) },
  ]
}

function wholeFigures({ lang, sheet, stage, totals, showsAppraisal }: SheetView): readonly KeyFigure[] {
  const t = textsIn(lang, sheetTexts)
  if (!showsAppraisal) return []
  const isFinal = stage === 'final'
  const index = sheet.indexValue ?? totals.index
  return [
    ...(index === null
      ? []
      : [
          {
            label: isFinal ? t.index : t.indexSoFar,
            value: formatIndex(index, lang),
            tone: 'sea' as const,
          },
        ]),
    { label: isFinal ? t.finalPoints : t.appraisedPoints, value: formatPoints(totals.total, lang) },
    ...(sheet.rank === null
      ? []
      : [{ label: t.rank, value: sheet.rank, note: sheet.isTied ? t.tied : undefined }]),
  ]
}

function applicable({ lang, rows, totals }: SheetView): KeyFigure {
  const t = textsIn(lang, sheetTexts)
  const whole = rows
    .filter(({ depth }) => depth === 1)
    .reduce((sum, { criterion }) => sum + (totals.byCode.get(criterion.code)?.maximum ?? 0), 0)
  const less = whole - totals.applicableMaximum
  return {
    label: t.applicable,
    value: formatPoints(totals.applicableMaximum, lang),
    note: less > 0 ? t.applicableSum(formatPoints(whole, lang), formatPoints(less, lang)) : undefined,
  }
}
