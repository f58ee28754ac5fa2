import { sql } from 'kysely'
import type { Queryable, Tx } from '../platform/database/open.ts'
import type { SourceDocument } from './import/source-document.ts'
import type {
  PlanClause,
  PlanDoubt,
  PlanGoal,
  PlanHead,
  Requirement,
  Task,
  Theme,
  WholePlan,
} from './plan.ts'

const headColumns = [
  'id',
  'slug',
  'agencyId',
  'state',
  'type',
  'number',
  'symbol',
  'issuedOn',
  'place',
  'issuingBody',
  'parentBody',
  'title',
  'year',
  'signer',
  'carriesOut',
  'amendsPlanId',
  'followsPlanId',
  'sourceSha256',
  'sourceName',
  'isSample',
  'version',
  'createdAt',
  'issuedAt',
] as const

const heads = (db: Queryable) => db.selectFrom('planning.plan').select(headColumns)

export async function headOf(db: Queryable, planId: number): Promise<PlanHead | undefined> {
  return (await heads(db).where('id', '=', planId).executeTakeFirst()) as PlanHead | undefined
}

/** Locks the plan's row: whoever changes a plan or issues it comes through here, one after another. */
export async function lockPlan(tx: Tx, planId: number): Promise<PlanHead | undefined> {
  return (await heads(tx).where('id', '=', planId).forUpdate().executeTakeFirst()) as PlanHead | undefined
}

/** What the public may read: issued, by its address. */
export async function issuedBySlug(db: Queryable, slug: string): Promise<PlanHead | undefined> {
  const query = heads(db).where('slug', '=', slug).where('state', '=', 'issued')
  return (await query.executeTakeFirst()) as PlanHead | undefined
}

/** All issued plans and the drafts of these agencies, newest year first. */
export async function plansFor(db: Queryable, agencyIds: readonly number[]): Promise<readonly PlanHead[]> {
  const rows = await heads(db)
    .where((eb) =>
      eb.or([
        eb('state', '=', 'issued'),
        eb.and([eb('state', '=', 'draft'), eb('agencyId', '=', eb.fn.any(eb.val([...agencyIds])))]),
      ]),
    )
    .orderBy('year', 'desc')
    .orderBy('id', 'desc')
    .execute()
  return rows as unknown as PlanHead[]
}

export async function sourceOf(db: Queryable, planId: number): Promise<SourceDocument> {
  const query = db.selectFrom('planning.plan').select('sourceBlocks').where('id', '=', planId)
  return (await query.executeTakeFirstOrThrow()).sourceBlocks as SourceDocument
}

/** The plan with all that stands in it, in the order of the document; parts an amendment took out are left out. */
export async function wholePlan(db: Queryable, head: PlanHead): Promise<WholePlan> {
  const themes = await partsOf<Theme>(
    db,
    head.id,
    sql`planning.theme`,
    sql`id, position, title, reform_area, sources`,
  )
  const requirements = await allOf<Requirement>(db, head.id, sql`planning.requirement`)
  const goals = await allOf<PlanGoal>(db, head.id, sql`planning.goal`)
  const tasks = await tasksOf(db, head.id)
  const clauses = await allOf<PlanClause>(db, head.id, sql`planning.clause`)
  const doubts = await sql<PlanDoubt>`
    select id, task_id, about, severity, code, reason, sources from planning.doubt
    where plan_id = ${head.id} and settled_at is null
    order by array_position(array['blocking', 'warning', 'note'], severity), id`.execute(db)
  return { head, themes, requirements, goals, tasks, clauses, doubts: doubts.rows }
}

async function partsOf<T>(
  db: Queryable,
  planId: number,
  table: ReturnType<typeof sql>,
  columns: ReturnType<typeof sql>,
) {
  const query = sql<T>`select ${columns} from ${table}
    where plan_id = ${planId} and removed_on is null order by position, id`
  return (await query.execute(db)).rows
}

async function allOf<T>(db: Queryable, planId: number, table: ReturnType<typeof sql>): Promise<T[]> {
  return (await sql<T>`select * from ${table} where plan_id = ${planId} order by position, id`.execute(db))
    .rows
}

/** Tasks with their themes and parties gathered in one query, so that a plan of any length costs the same trips. */
async function tasksOf(db: Queryable, planId: number): Promise<Task[]> {
  const { rows } = await sql<Task>`
    select t.id, t.position, t.number, t.group_number, t.group_title, t.content, t.forms, t.product, t.note,
      t.lead_text, t.coordinating_text, t.timing_text, t.timing, t.origin, t.sources, t.field_sources, t.extra_key, t.follows_task_id,
      coalesce((select array_agg(th.id order by th.position) from planning.task_theme tt
        join planning.theme th on th.id = tt.theme_id where tt.task_id = t.id), '{}') as theme_ids,
      coalesce((select jsonb_agg(jsonb_build_object('part', p.part, 'words', p.words, 'kind', p.kind,
          'agencyId', p.agency_id, 'classKey', p.class_key, 'isExcluded', p.is_excluded) order by p.part, p.position)
        from planning.task_party p where p.task_id = t.id), '[]') as parties
    from planning.task t
    where t.plan_id = ${planId} and t.removed_on is null
    order by t.position, t.id`.execute(db)
  return rows
}

/** Only ever a draft: what hangs on it goes with it. */
export const deletePlan = (tx: Tx, planId: number) =>
  tx.deleteFrom('planning.plan').where('id', '=', planId).where('state', '=', 'draft').execute()

/** A plan made from the very same file, so that loading a pack again finds what it loaded. */
export async function planWithSource(db: Queryable, sha256: string): Promise<PlanHead | undefined> {
  const query = heads(db).where('sourceSha256', '=', sha256).orderBy('id').limit(1)
  return (await query.executeTakeFirst()) as PlanHead | undefined
}

/** Whether that agency has a plan in force under the same number and year: most likely the same one again. */
export async function isNumberTaken(
  db: Queryable,
  { agencyId, number, symbol, year }: Pick<PlanHead, 'agencyId' | 'number' | 'symbol' | 'year'>,
): Promise<boolean> {
  const query = heads(db)
    .where('agencyId', '=', agencyId)
    .where('state', '=', 'issued')
    .where('year', '=', year)
    .where('number', '=', number)
    .where('symbol', 'is not distinct from', symbol)
  return (await query.limit(1).executeTakeFirst()) !== undefined
}
