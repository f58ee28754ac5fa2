import type { MeasureKey } from './catalog.ts'

/** Whose measures, of which plan, and over which days; both ends included. */
export type MeasureQuestion = {
  readonly planId: number
  readonly from: string
  readonly to: string
  readonly agencyIds: readonly number[]
  /** Only these; undefined: all of the catalogue. */
  readonly keys?: readonly string[]
}

export const rowsPath = '/lam-viec/cham-diem/so-lieu'

/** Where the rows of a measure are, and how it is counted. */
export const rowsHref = (
  { planId, from, to }: Pick<MeasureQuestion, 'planId' | 'from' | 'to'>,
  agencyId: number,
  key: MeasureKey,
): string =>
  `${rowsPath}?${new URLSearchParams({
    'so-lieu': key,
    'ke-hoach': String(planId),
    'don-vi': String(agencyId),
    tu: from,
    den: to,
  })}`
