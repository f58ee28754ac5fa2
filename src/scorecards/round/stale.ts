import { formatMoment } from '../../platform/dates.ts'
import type { Lang } from '../../platform/i18n.ts'
import { type Refusal, refuse } from '../../platform/result.ts'
import { formatPoints } from '../rules/points.ts'
import { refusals } from './refusals.ts'
import type { MoveLine } from './store-scores.ts'

/** Who was faster at this criterion, when and with what, so that nobody overwrites what they have not seen. */
export function refuseStale(moves: readonly MoveLine[], criterionId: number): Refusal {
  const last = moves.findLast((move) => move.criterionId === criterionId)
  if (last?.stage !== 'self') return refuse(refusals.factsChanged)
  const say = (lang: Lang) =>
    refusals.changedMeanwhile[lang](last.byName, formatMoment(last.at), whatOf(last, lang))
  return refuse({ vi: say('vi'), en: say('en') })
}

function whatOf({ points, isApplicable }: MoveLine, lang: Lang): string {
  if (isApplicable === false) return lang === 'vi' ? 'không áp dụng' : 'not applicable'
  return points === null ? '…' : formatPoints(points, lang)
}
