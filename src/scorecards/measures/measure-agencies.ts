import type { Queryable } from '../../platform/database/open.ts'
import type { Deps } from '../../platform/http/context.ts'
import type { Measured } from '../rules/measured.ts'
import { activityMeasures } from './activity-measures.ts'
import type { MeasureKey } from './catalog.ts'
import type { Measurer } from './measurer.ts'
import type { OutsideMeasures } from './outside.ts'
import { ownPlanMeasures, reportMeasures } from './outside-measures.ts'
import { qualityMeasures } from './quality-measures.ts'
import type { MeasureQuestion } from './question.ts'
import { workMeasures } from './work-measures.ts'

const measurers: readonly Measurer[] = [
  workMeasures,
  activityMeasures,
  qualityMeasures,
  ownPlanMeasures,
  reportMeasures,
]

/**
 * The measures of each agency by their keys, every agency with all that was asked for. The number of queries does not
 * grow with the agencies; what nobody asks for is not read.
 */
export async function measureAgencies(
  db: Queryable,
  { clock }: Pick<Deps, 'clock'>,
  question: MeasureQuestion,
  outside: OutsideMeasures,
): Promise<ReadonlyMap<number, ReadonlyMap<string, Measured>>> {
  const keys = question.keys && new Set(question.keys)
  const isAsked = (key: MeasureKey) => keys === undefined || keys.has(key)
  const measuring = { db, question, outside, isAsked, today: clock.today() }
  const answers = await Promise.all(
    measurers.filter((one) => one.keys.some(isAsked)).map((one) => one.measure(measuring)),
  )
  return new Map(
    question.agencyIds.map((agencyId) => {
      const measured = answers.flatMap((answer) => Object.entries(answer(agencyId)))
      return [agencyId, new Map(measured.filter(([key]) => isAsked(key as MeasureKey)))]
    }),
  )
}
