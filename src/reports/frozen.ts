import { canonicalJson } from '../platform/canonical-json.ts'
import { sha256Of } from '../platform/files.ts'
import type { Text } from '../platform/i18n.ts'
import type { OfficialDocument } from '../platform/official/model.ts'
import type { Double, FigureAdds, FigureUnit, Named, RowsOf } from './figures/figure.ts'

/** A figure of a report: what the report says, what is counted, and what it was counted from. */
export type ReportFigure = {
  readonly key: string
  readonly label: Text
  readonly definition: Text
  readonly unit: FigureUnit
  readonly rowsOf: RowsOf
  readonly adds: FigureAdds
  /** Of what adds up, the part that no report below tells of: the agency's own, and of those who owe none. */
  readonly rest: number | null
  /** What the report says. */
  readonly value: number
  /** What was counted; differs from the value only when somebody set it. */
  readonly counted: number
  readonly set: { readonly reason: string; readonly byName: string; readonly at: string } | null
  readonly denominator: number | null
  readonly from: string
  readonly to: string
  readonly asOf: string
  readonly rowsCount: number
  /** Of the denominator those that gave nothing. */
  readonly missing: readonly Named[]
  readonly doubles: readonly Double[]
}

/** A figure as it was signed, with the ids of the rows that were counted and the fingerprint of that list. */
export type FrozenFigure = ReportFigure & {
  readonly rows: readonly (number | string)[]
  readonly rowsSha256: string
}

/** What was signed: the figures with their rows, the passages that people wrote, and the whole document. */
export type FrozenReport = {
  readonly version: 1
  readonly report: {
    readonly agency: string
    readonly window: string
    readonly year: number
    readonly from: string
    readonly to: string
    readonly asOf: string
  }
  readonly figures: readonly FrozenFigure[]
  /** All that was counted and is not nothing, for the report above: value by key. */
  readonly values: Readonly<Record<string, number>>
  readonly passages: readonly { readonly key: string; readonly text: string; readonly generated: string }[]
  readonly document: OfficialDocument
}

/** The fingerprint of what was signed, over its one form as JSON. */
export const fingerprintOf = (value: unknown): string => sha256Of(Buffer.from(canonicalJson(value)))

/** Still what was signed: its own fingerprint says so. */
export const isWhole = (frozen: { readonly body: unknown; readonly sha256: string }): boolean =>
  fingerprintOf(frozen.body) === frozen.sha256
