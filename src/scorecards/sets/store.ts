import { sql } from 'kysely'
import type { Queryable } from '../../platform/database/open.ts'
import type { Band, Criterion, CriterionKind, Scorer } from '../rules/criterion.ts'
import type { Applies, Rule } from '../rules/rule.ts'
import type { KeptSet, SetHead } from './set.ts'

const columns = [
  'id',
  'agencyId',
  'year',
  'classKey',
  'version',
  'nameVi',
  'nameEn',
  'legalBasis',
  'state',
  'validFrom',
  'validTo',
  'transition',
  'copiedFrom',
  'edit',
  'isSample',
  'madeAt',
  'madeByName',
] as const

/** A set with its criteria and bands, whoever asks: for the rules. Pages ask `setInSight`. */
export async function setOf(db: Queryable, setId: number): Promise<KeptSet | undefined> {
  const head = await headOf(db, setId)
  if (!head) return undefined
  return { ...head, criteria: await criteriaOf(db, setId), bands: await bandsOf(db, setId) }
}

export const headOf = (db: Queryable, setId: number): Promise<SetHead | undefined> =>
  db
    .selectFrom('scorecards.criteriaSet')
    .select(columns)
    .where('id', '=', setId)
    .executeTakeFirst() as Promise<SetHead | undefined>

/** Sets of these agencies, the newest year first, then class and the newest version. */
export async function setsFor(db: Queryable, agencyIds: readonly number[]): Promise<readonly SetHead[]> {
  if (agencyIds.length === 0) return []
  const rows = await db
    .selectFrom('scorecards.criteriaSet')
    .select(columns)
    .where('agencyId', 'in', [...agencyIds])
    .orderBy('year', 'desc')
    .orderBy('classKey')
    .orderBy('version', 'desc')
    .execute()
  return rows as SetHead[]
}

/** Sets in force, or once in force, of these classes: what units are scored by. */
export async function setsOfClasses(
  db: Queryable,
  classKeys: readonly string[],
): Promise<readonly SetHead[]> {
  if (classKeys.length === 0) return []
  const rows = await db
    .selectFrom('scorecards.criteriaSet')
    .select(columns)
    .where('classKey', 'in', [...classKeys])
    .where('state', '<>', 'draft')
    .orderBy('year', 'desc')
    .orderBy('classKey')
    .orderBy('version', 'desc')
    .execute()
  return rows as SetHead[]
}

export type SetQuestion = {
  readonly agencyId: number
  readonly year: number
  readonly classKey: string
  /** An ISO day. */
  readonly day: string
}

/** The version that held for the year and class on the day. */
export async function setInForce(db: Queryable, asked: SetQuestion): Promise<KeptSet | undefined> {
  const { rows } = await sql<{ id: number }>`
    select id from scorecards.criteria_set
    where agency_id = ${asked.agencyId} and year = ${asked.year} and class_key = ${asked.classKey}
      and state <> 'draft' and valid_from <= ${asked.day} and (valid_to is null or valid_to > ${asked.day})
    order by version desc limit 1`.execute(db)
  return rows[0] && setOf(db, rows[0].id)
}

/** The rows of a set; parents are told by their codes. */
async function criteriaOf(db: Queryable, setId: number): Promise<readonly Criterion[]> {
  const rows = await db
    .selectFrom('scorecards.criterion as c')
    .leftJoin('scorecards.criterion as p', 'p.id', 'c.parentId')
    .select(['c.id', 'c.code', 'p.code as parentCode', 'c.position', 'c.kind', 'c.nameVi', 'c.nameEn'])
    .select(['c.maximum', 'c.scorer', 'c.field', 'c.rule', 'c.applies', 'c.needsEvidence'])
    .select(['c.helpVi', 'c.helpEn', 'c.legalBasis', 'c.reformArea'])
    .where('c.setId', '=', setId)
    .orderBy('c.position')
    .orderBy('c.id')
    .execute()
  return rows.map((row) => ({
    ...row,
    kind: row.kind as CriterionKind,
    scorer: row.scorer as Scorer | null,
    rule: row.rule as Rule,
    applies: row.applies as Applies | null,
  }))
}

const bandsOf = (db: Queryable, setId: number): Promise<Band[]> =>
  db
    .selectFrom('scorecards.band')
    .select(['fromIndex', 'nameVi', 'nameEn'])
    .where('setId', '=', setId)
    .orderBy('fromIndex', 'desc')
    .execute()
