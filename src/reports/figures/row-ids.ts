import { provedRows } from '../../activities/index.ts'
import { type CountedFact, countedFacts } from '../../coverage/index.ts'
import { dueRows } from '../../planning/index.ts'
import type { Queryable } from '../../platform/database/open.ts'
import type { Deps } from '../../platform/http/context.ts'
import { type Basis, loadBasis } from './basis.ts'
import type { ActivitySpec } from './catalog-activities.ts'
import type { Counted } from './count.ts'
import { countScope } from './count-scope.ts'
import { countedAs } from './counted-as.ts'
import type { FigureScope } from './figure.ts'
import { allBelow, loadGround } from './ground.ts'
import { namedRows } from './named-rows.ts'
import { type CountedScope, scopeAt } from './scope-at.ts'

export type RowIds = ReadonlyMap<string, readonly (number | string)[]>
type Asking = Pick<Deps, 'clock'>
type KeysOf = readonly { readonly agencyId: number; readonly keys: readonly string[] }[]

/** The ids of the rows that count to each of these figures, in their order: what is frozen with a signature. */
export async function rowIdsOf(
  db: Queryable,
  deps: Asking,
  { agencyId, ...question }: FigureScope,
  keys: readonly string[],
): Promise<RowIds> {
  return (await rowIdsOfMany(db, deps, question, [{ agencyId, keys }])).get(agencyId)!
}

/** The same of many agencies at once; the number of queries does not grow with them. */
export async function rowIdsOfMany(
  db: Queryable,
  deps: Asking,
  question: Omit<FigureScope, 'agencyId'>,
  asked: KeysOf,
): Promise<ReadonlyMap<number, RowIds>> {
  const ground = await loadGround(db, question)
  const ids = allBelow(
    ground,
    asked.map(({ agencyId }) => agencyId),
  )
  const basis = await loadBasis(db, deps, ground, ids)
  const found = await loadIds(db, basis, ids)
  return new Map(
    asked.map(({ agencyId, keys }) => [
      agencyId,
      new Map(keys.map((key) => [key, idsOf(basis, found, agencyId, key)])),
    ]),
  )
}

type Found = {
  /** What is counted in a scope, once for all its keys. */
  readonly counted: (name: string, scope: CountedScope) => ReadonlyMap<string, Counted>
  readonly facts: ReadonlyMap<number, readonly CountedFact[]>
  readonly proved: ReadonlyMap<number, readonly { readonly id: number }[]>
  readonly works: Readonly<Record<string, ReadonlyMap<number, readonly { readonly id: number }[]>>>
}

const all = { limit: 10_000_000, offset: 0 }

async function loadIds(db: Queryable, basis: Basis, agencyIds: readonly number[]): Promise<Found> {
  const { planId, window } = basis.question
  const span = { agencyIds, from: window.from, to: window.to }
  const byAgency = <T extends { readonly agencyId: number }>(rows: readonly T[]) =>
    Map.groupBy(rows, ({ agencyId }) => agencyId)
  const works: Record<string, ReadonlyMap<number, readonly { readonly id: number }[]>> = {}
  if (planId !== null)
    for (const which of ['due', 'done', 'verified', 'late'] as const)
      works[which] = byAgency(await dueRows(db, { ...span, planId, lateBy: basis.lateBy, which }, all))
  return {
    counted: countedOnce(basis),
    facts: byAgency(await countedFacts(db, { agencyIds, window })),
    proved: byAgency(await provedRows(db, span, all)),
    works,
  }
}

function countedOnce(basis: Basis): Found['counted'] {
  const kept = new Map<string, ReadonlyMap<string, Counted>>()
  return (name, scope) => {
    const counted = kept.get(name) ?? countScope(basis, scope)
    kept.set(name, counted)
    return counted
  }
}

function idsOf(basis: Basis, found: Found, own: number, key: string): readonly (number | string)[] {
  const asked = countedAs(key, basis)
  const scope = asked && scopeAt(basis, own, asked.agencyId)
  if (!asked || !scope) return []
  const { ids } = scope
  const of = (some: ReadonlyMap<number, readonly { readonly id: number }[]> | undefined) =>
    ids.flatMap((id) => (some?.get(id) ?? []).map((row) => row.id)).sort((a, b) => a - b)
  if (asked.kind === 'proved') return of(found.proved)
  if (asked.kind === 'works') return of(found.works[asked.which])
  if (asked.kind === 'named') {
    const counted = () => found.counted(`${own}@${asked.agencyId}`, scope)
    return namedRows(basis, scope, asked, new Map(), counted).map(({ id }) => id)
  }
  return ids
    .flatMap((id) =>
      (found.facts.get(id) ?? []).flatMap((fact) => (counts(fact, asked.spec, basis) ? fact.id : [])),
    )
    .sort((a, b) => a - b)
}

/** The same conditions as `countedRows` has in the database. */
function counts(fact: CountedFact, spec: ActivitySpec, { twoWayForms, question }: Basis): boolean {
  const forms = spec.forms === 'two-way' ? twoWayForms : spec.forms
  return (
    (!spec.isVerified || fact.isVerified) &&
    (!forms || forms.includes(fact.formKey)) &&
    (!spec.isOfPlan || fact.planIds.includes(question.planId ?? 0)) &&
    (spec.themeId === undefined || fact.themeIds.includes(spec.themeId)) &&
    (spec.audienceKey === undefined || fact.audienceKeys.includes(spec.audienceKey)) &&
    (spec.language === undefined || fact.languages.includes(spec.language))
  )
}
