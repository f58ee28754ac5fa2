import { formatNumber, type Lang } from '../../platform/i18n.ts'
import type { ReportFigure } from '../frozen.ts'

/** '61/65', '1.204', '34,0%'. */
export function figureWords(
  figure: Pick<ReportFigure, 'value' | 'unit' | 'denominator'>,
  lang: Lang,
): string {
  const { value, denominator } = figure
  const said = valueWords(value, figure, lang)
  return denominator === null ? said : `${said}/${formatNumber(denominator, lang)}`
}

export function valueWords(value: number, { unit }: Pick<ReportFigure, 'unit'>, lang: Lang): string {
  const digits = unit === 'count' && Number.isInteger(value) ? 0 : 1
  return `${formatNumber(value, lang, digits)}${unit === 'share' ? '%' : ''}`
}
