import { sql } from 'kysely'
import type { Actor } from '../../platform/actor.ts'
import { canonicalJson } from '../../platform/canonical-json.ts'
import type { Tx } from '../../platform/database/open.ts'
import { mayEditSets } from '../permissions.ts'
import type { Band, Criterion } from '../rules/criterion.ts'
import type { KeptSet, SetHead } from './set.ts'
import { setOf } from './store.ts'

export type Family = Pick<SetHead, 'agencyId' | 'year' | 'classKey'>

/** Versions of one year and class are made and put in force one after another; a lock that needs no row to be there. */
export const lockFamily = (tx: Tx, { agencyId, year, classKey }: Family) =>
  sql`select pg_advisory_xact_lock(hashtext('scorecards.criteria_set'), hashtext(${`${agencyId}:${year}:${classKey}`}))`.execute(
    tx,
  )

/** A set of an agency whose criteria the actor keeps, locked until the transaction ends. */
export async function lockSet(tx: Tx, actor: Actor, setId: number): Promise<KeptSet | undefined> {
  await sql`select 1 from scorecards.criteria_set where id = ${setId} for update`.execute(tx)
  const set = await setOf(tx, setId)
  return set && mayEditSets(actor, set.agencyId) ? set : undefined
}

export const versionsOf = (tx: Tx, family: Family) =>
  tx
    .selectFrom('scorecards.criteriaSet')
    .select(['id', 'version', 'state', 'copiedFrom', 'validFrom'])
    .where('agencyId', '=', family.agencyId)
    .where('year', '=', family.year)
    .where('classKey', '=', family.classKey)
    .orderBy('version', 'desc')
    .execute()

export type NewSet = Omit<SetHead, 'id' | 'edit' | 'validTo'>

export async function insertSet(tx: Tx, set: NewSet): Promise<number> {
  const { id } = await tx
    .insertInto('scorecards.criteriaSet')
    .values(set)
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

export const deleteSet = (tx: Tx, setId: number) =>
  tx.deleteFrom('scorecards.criteriaSet').where('id', '=', setId).execute()

type HeadChange = Partial<
  Pick<SetHead, 'nameVi' | 'nameEn' | 'legalBasis' | 'state' | 'validFrom' | 'validTo' | 'transition'>
>

/** Changes what is said of the set and counts the change, so that whoever looked at the set before is told. */
export const changeHead = (tx: Tx, setId: number, change: HeadChange = {}) =>
  tx
    .updateTable('scorecards.criteriaSet')
    .set((eb) => ({ ...change, edit: eb('edit', '+', 1) }))
    .where('id', '=', setId)
    .execute()

export async function replaceBands(tx: Tx, setId: number, bands: readonly Band[]) {
  await tx.deleteFrom('scorecards.band').where('setId', '=', setId).execute()
  if (bands.length > 0)
    await tx
      .insertInto('scorecards.band')
      .values(bands.map((band) => ({ setId, ...band })))
      .execute()
}

/** Makes the rows of a draft what they shall be: those with an id are changed, others added, those left out deleted. */
export async function writeCriteria(
  tx: Tx,
  setId: number,
  before: readonly Criterion[],
  after: readonly Criterion[],
) {
  const stays = new Set(after.map(({ id }) => id))
  const gone = before.flatMap(({ id }) => (id === undefined || stays.has(id) ? [] : [id]))
  if (gone.length > 0) await tx.deleteFrom('scorecards.criterion').where('id', 'in', gone).execute()
  const known = new Map(before.map((row) => [row.id, canonicalJson(row)]))
  for (const row of after)
    if (row.id !== undefined && known.get(row.id) !== canonicalJson(row))
      await tx.updateTable('scorecards.criterion').set(valuesOf(row)).where('id', '=', row.id).execute()
  const fresh = after.filter(({ id }) => id === undefined)
  for (let start = 0; start < fresh.length; start += 500)
    await tx
      .insertInto('scorecards.criterion')
      .values(fresh.slice(start, start + 500).map((row) => ({ setId, ...valuesOf(row) })))
      .execute()
  await tieToParents(tx, setId, after)
}

function valuesOf({ id: _, parentCode: __, rule, applies, ...row }: Criterion) {
  return { ...row, rule: JSON.stringify(rule), applies: applies && JSON.stringify(applies) }
}

/** Rows know their parents by code; the table by id, which a new row has only now. */
const tieToParents = (tx: Tx, setId: number, rows: readonly Criterion[]) =>
  sql`update scorecards.criterion c set parent_id = p.id
    from unnest(${rows.map(({ code }) => code)}::text[], ${rows.map(({ parentCode }) => parentCode)}::text[]) as said (code, parent)
    left join scorecards.criterion p on p.set_id = ${setId} and p.code = said.parent
    where c.set_id = ${setId} and c.code = said.code and c.parent_id is distinct from p.id`.execute(tx)
