import { z } from 'zod'
import type { Issue } from '../../../platform/result.ts'
import { boundsOf } from '../../rules/bounds.ts'
import type { Criterion } from '../../rules/criterion.ts'
import { formatPoints, type Points, readPoints } from '../../rules/points.ts'
import { simulationTexts } from './texts.ts'

/** Which sheet, and points typed under 'd' and the criterion's id. */
export const simulateQuery = z.looseObject({ phieu: z.coerce.number().int().positive().optional() })

export type Tried = {
  readonly raised: ReadonlyMap<string, Points>
  /** As they were typed, by the criterion's id. */
  readonly typed: ReadonlyMap<number, string>
  readonly issues: readonly Issue[]
}

export const tryName = (criterionId: number): string => `d${criterionId}`

/** The points that an address tries, by code; what cannot be given is said and left out. */
export function triedIn(query: Readonly<Record<string, unknown>>, criteria: readonly Criterion[]): Tried {
  const raised = new Map<string, Points>()
  const typed = new Map<number, string>()
  const issues: Issue[] = []
  for (const criterion of criteria) {
    const name = tryName(criterion.id ?? 0)
    const text = String(query[name] ?? '')
      .trim()
      .slice(0, 20)
    if (text === '') continue
    typed.set(criterion.id ?? 0, text)
    const points = readPoints(text)
    const { least, most } = boundsOf(criterion)
    if (points !== undefined && points >= least && points <= most) raised.set(criterion.code, points)
    else issues.push({ field: name, text: wrong(criterion.code, most) })
  }
  return { raised, typed, issues }
}

const wrong = (code: string, most: Points) => ({
  vi: simulationTexts.wrong.vi(code, formatPoints(most, 'vi')),
  en: simulationTexts.wrong.en(code, formatPoints(most, 'en')),
})
