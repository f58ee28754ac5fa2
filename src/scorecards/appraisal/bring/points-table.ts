import type { Text } from '../../../platform/i18n.ts'

/** A row of points as somebody filled it in; numbered as the sheet counts it. */
export type PointsRow = {
  readonly number: number
  readonly agency: string
  /** What stands under each criterion's code; nothing is left out. */
  readonly points: Readonly<Record<string, string>>
}

export type PointsTable = { readonly codes: readonly string[]; readonly rows: readonly PointsRow[] }
export type ReadPointsTable =
  | { readonly ok: true; readonly table: PointsTable }
  | { readonly ok: false; readonly text: Text }

export const agencyHeading = 'Mã đơn vị'
