import type { Queryable } from '../../platform/database/open.ts'
import type { Deps } from '../../platform/http/context.ts'
import { agencyColumns } from './agency-columns.ts'
import { asFigures } from './as-figures.ts'
import { type Basis, loadBasis } from './basis.ts'
import { countScope } from './count-scope.ts'
import type { FigureScope, Figures } from './figure.ts'
import { allBelow, loadGround } from './ground.ts'
import { atAgency } from './key.ts'
import { scopeAt } from './scope-at.ts'

type Asking = Pick<Deps, 'clock'>
/** The page whose '/so-lieu/…' lists the rows. */
type Based = { readonly base?: string }

/** All figures of a report, those of the agencies directly below under 'key@agency'. */
export async function figuresOf(
  db: Queryable,
  deps: Asking,
  { agencyId, base, ...question }: FigureScope & Based,
): Promise<Figures> {
  const figures = await figuresOfMany(db, deps, { ...question, base, agencyIds: [agencyId] })
  return figures.get(agencyId)!
}

/** The same of many agencies; the number of queries does not grow with them. */
export async function figuresOfMany(
  db: Queryable,
  deps: Asking,
  {
    agencyIds,
    base,
    ...question
  }: Omit<FigureScope, 'agencyId'> & Based & { readonly agencyIds: readonly number[] },
): Promise<ReadonlyMap<number, Figures>> {
  const ground = await loadGround(db, question)
  const basis = await loadBasis(db, deps, ground, allBelow(ground, agencyIds))
  return new Map(agencyIds.map((id) => [id, figuresIn(basis, id, base)]))
}

function figuresIn(basis: Basis, agencyId: number, base: string | undefined): Figures {
  const counted = new Map(countScope(basis, scopeAt(basis, agencyId, null)!))
  const below = basis.directory.childrenOf(agencyId).filter(({ id }) => takesPart(basis, id))
  for (const at of below.length > 0 ? [...below.map(({ id }) => id), 0] : []) {
    const some = countScope(basis, scopeAt(basis, agencyId, at)!)
    for (const key of agencyColumns) {
      const one = some.get(key)
      if (one) counted.set(atAgency(key, at), one)
    }
  }
  for (const [key, { value }] of restOf(basis, agencyId)) {
    const whole = counted.get(key)
    if (whole) counted.set(key, { ...whole, rest: value })
  }
  return asFigures(basis, agencyId, counted, base)
}

/** What is counted of those below whom no report tells of that is owed to the agency. */
function restOf(basis: Basis, agencyId: number): ReadonlyMap<string, { readonly value: number }> {
  const owing = basis.sent.get(agencyId) ?? []
  if (owing.length === 0) return new Map()
  const told = new Set(
    allBelow(
      basis,
      owing.map((one) => one.agencyId),
    ),
  )
  const ids = allBelow(basis, [agencyId]).filter((id) => !told.has(id))
  return countScope(basis, { agencyId, ids })
}

/** An agency below stands in the tables when it, or anybody below it, owes or did something. */
const takesPart = ({ below, participants, cells }: Basis, id: number) =>
  (below.get(id) ?? []).some((one) => participants.has(one) || cells.has(one))
