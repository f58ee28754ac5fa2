import type { Queryable } from '../../../platform/database/open.ts'
import type { Text } from '../../../platform/i18n.ts'
import type { MeasureKey } from '../catalog.ts'
import type { OutsideMeasures } from '../outside.ts'
import type { MeasureQuestion } from '../question.ts'

/** What was counted: one line of the page behind a number. */
export type MeasureRow = {
  readonly what: Text
  readonly href?: string
  /** ISO. */
  readonly day?: string
  /** Whether it is in the number that is shown, or only in what that is divided by. */
  readonly isCounted: boolean
  readonly amount?: Text
}

/** `counted` of the rows are in the number, `total` are shown on all pages together. */
export type MeasureRows = {
  readonly rows: readonly MeasureRow[]
  readonly counted: number
  readonly total: number
}

export type RowsAsked = {
  readonly db: Queryable
  readonly question: MeasureQuestion
  readonly agencyId: number
  readonly key: MeasureKey
  readonly today: Temporal.PlainDate
  readonly outside: OutsideMeasures
  readonly page: { readonly limit: number; readonly offset: number }
}

export const same = (text: string): Text => ({ vi: text, en: text })
