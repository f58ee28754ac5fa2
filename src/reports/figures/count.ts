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

/** How much the activities of a spec come to, over the cells of some agencies. */
export function amountOf(cells: readonly AgencyCell[], spec: ActivitySpec, basis: Basis): number {
  const forms = spec.forms === 'two-way' ? basis.twoWayForms : spec.forms
  const planId = spec.isOfPlan ? basis.question.planId : 0
  let sum = 0
  for (const cell of cells) {
    if (cell.planId !== planId || cell.themeId !== (spec.themeId ?? 0)) continue
    if (cell.audience !== (spec.audienceKey ?? '') || cell.language !== (spec.language ?? '')) continue
    if (forms ? !forms.includes(cell.form) : cell.form !== '') continue
    sum += spec.isVerified ? cell.verified : amounts[spec.amount ?? 'one'](cell)
  }
  return sum
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
