import type { AgencyCell, Amount } from '../../coverage/index.ts'
import type { Basis } from './basis.ts'
import type { ActivitySpec } from './catalog-activities.ts'
import type { Named } from './figure.ts'

/** What was counted before words are put to it. */
export type Counted = {
  readonly value: number
  /** Where rows add other amounts than one. */
  readonly rows?: number
  readonly of?: number
  readonly rest?: number
  readonly named?: readonly Named[]
  readonly missing?: readonly Named[]
}

/** Cells of some agencies by what they are of, each the sum over the agencies. */
export type Cells = ReadonlyMap<string, AgencyCell>

const keyOf = ({
  planId,
  themeId,
  audience,
  form,
  language,
}: Omit<AgencyCell, keyof typeof summed | 'agencyId'>) =>
  `${planId} ${themeId} ${audience} ${form} ${language}`

/** The cells of several agencies as those of one: some hundred and fifty, however many there were. */
export function addedUp(cells: readonly AgencyCell[]): Cells {
  const sums = new Map<string, { -readonly [K in keyof AgencyCell]: AgencyCell[K] }>()
  for (const cell of cells) {
    const key = keyOf(cell)
    const sum = sums.get(key)
    if (!sum) sums.set(key, { ...cell, agencyId: 0 })
    else for (const one of Object.keys(summed) as (keyof typeof summed)[]) sum[one] += cell[one]
  }
  return sums
}

const summed = {
  ...{ done: true, verified: true, times: true, present: true, copies: true, listeners: true },
  ...{ views: true, viewsCounted: true },
} as const

/** How much the activities of a spec come to. */
export function amountOf(cells: Cells, spec: ActivitySpec, basis: Basis): number {
  const forms = spec.forms === 'two-way' ? basis.twoWayForms : (spec.forms ?? [''])
  const of = {
    planId: spec.isOfPlan ? (basis.question.planId ?? -1) : 0,
    ...{ themeId: spec.themeId ?? 0, audience: spec.audienceKey ?? '', language: spec.language ?? '' },
  }
  return forms.reduce((sum, form) => {
    const cell = cells.get(keyOf({ ...of, form }))
    return cell ? sum + (spec.isVerified ? cell.verified : amounts[spec.amount ?? 'one'](cell)) : sum
  }, 0)
}

const amounts: Record<Amount, (cell: AgencyCell) => number> = {
  one: (cell) => cell.done,
  times: (cell) => cell.times,
  present: (cell) => cell.present,
  copies: (cell) => cell.copies,
  listeners: (cell) => cell.listeners,
  views: (cell) => cell.views + cell.viewsCounted,
}

/** Agencies of a circle that have something, with the names of those that do not. */
export function agenciesThat(
  basis: Basis,
  circle: readonly number[],
  has: (agencyId: number) => boolean,
): Counted {
  const [named, missing] = [circle.filter(has), circle.filter((id) => !has(id))].map((ids) =>
    ids.map((id) => ({ id, name: basis.directory.byId(id)?.shortName ?? String(id) })),
  )
  return { value: named!.length, of: circle.length, named, missing }
}
