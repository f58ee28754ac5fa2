import type { Queryable } from '../../platform/database/open.ts'
import type { Measured } from '../rules/measured.ts'
import type { MeasureKey } from './catalog.ts'
import type { OutsideMeasures } from './outside.ts'
import type { MeasureQuestion } from './question.ts'

export type Measuring = {
  readonly db: Queryable
  readonly question: MeasureQuestion
  readonly today: Temporal.PlainDate
  readonly outside: OutsideMeasures
  /** Whether somebody asks for the measure: what nobody asks for need not be read. */
  readonly isAsked: (key: MeasureKey) => boolean
}

/** Some measures that are counted together: a fixed number of queries, then an answer for each agency. */
export type Measurer = {
  readonly keys: readonly MeasureKey[]
  readonly measure: (
    measuring: Measuring,
  ) => Promise<(agencyId: number) => Partial<Record<MeasureKey, Measured>>>
}
