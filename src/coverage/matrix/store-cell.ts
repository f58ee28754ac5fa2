import { type RawBuilder, sql } from 'kysely'
import type { Queryable } from '../../platform/database/open.ts'
import type { Axis, Filter } from '../rollup/question.ts'

export type Place = { readonly axis: Axis; readonly key: string }
export type Older = { readonly day: string; readonly id: number }

type CellFilter = Omit<Filter, 'planId' | 'themeId' | 'audienceKey'> & { readonly planId: number }

/**
 * Activities that a cell counts, newest first; the cell is where they lie along one axis or two, or everything. `of` is
 * how many there are: many are met soon on the way from the newest, few are sought among all of the window.
 */
export async function activitiesOfCell(
  db: Queryable,
  filter: CellFilter,
  places: readonly Place[],
  older: Older | undefined,
  { limit, of }: { readonly limit: number; readonly of: number },
): Promise<readonly number[]> {
  if (of === 0) return []
  const newest = of > limit * 4 ? sql`f.day` : sql`f.day + 0`
  const conditions = [...keptBy(filter), ...places.map(liesAt)]
  if (older) conditions.push(sql`(f.day, f.activity_id) < (${older.day}, ${older.id})`)
  const { rows } = await sql<{ id: number }>`
    select f.activity_id as id from coverage.counted f where ${sql.join(conditions, sql` and `)}
    order by ${newest} desc, f.activity_id desc limit ${limit}`.execute(db)
  return rows.map(({ id }) => id)
}

export type ReachByWay = {
  readonly kind: 'present' | 'copies' | 'listeners' | 'views'
  readonly way: 'headcount' | 'attendance_list' | 'estimate' | 'system_counter'
  readonly activities: number
  readonly reach: number
}

/** Whom the activities of a cell reached, by what was counted and how. */
export async function reachOfCell(
  db: Queryable,
  filter: CellFilter,
  places: readonly Place[],
): Promise<readonly ReachByWay[]> {
  const { rows } = await sql<ReachByWay>`
    select w.reach_kind as kind, w.reach_counted as way, count(*)::integer as activities, sum(w.reach)::bigint as reach
    from coverage.counted f join activities.whole w on w.id = f.activity_id
    where w.reach is not null and ${sql.join([...keptBy(filter), ...places.map(liesAt)], sql` and `)}
    group by 1, 2 order by 1, 2`.execute(db)
  return rows
}

export type OwedWork = {
  readonly assignmentId: number
  readonly agencyId: number
  readonly number: string | null
  readonly content: string
  readonly dueOn: string
  readonly state: string
}

/** Planned for the cell and not done yet, soonest due first. */
export async function owedOfCell(
  db: Queryable,
  { planId, window, scope }: CellFilter,
  places: readonly Place[],
  limit: number,
): Promise<readonly OwedWork[]> {
  const { rows } = await sql<OwedWork>`
    select o.assignment_id, o.agency_id, o.number, o.content, o.due_on, o.state from planning.owed o
    where o.plan_id = ${planId} and o.due_on between ${window.from} and ${window.to}
      and o.state not in ('reported', 'verified')
      and exists (select from planning.theme_of_task t where t.task_id = o.task_id)
      and exists (select from coverage.task_audience u where u.task_id = o.task_id)
      ${scope.agencyIds ? sql`and o.agency_id = any(${[...scope.agencyIds]}::integer[])` : sql``}
      ${scope.areaId === undefined ? sql`` : isOwedIn(scope.areaId, window.to)}
      ${sql.join(
        places.map((place) => isOwedAt(place, window.to)),
        sql` `,
      )}
    order by o.due_on, o.assignment_id limit ${limit}`.execute(db)
  return rows
}

type Part = RawBuilder<unknown>

function keptBy({ planId, window, scope }: CellFilter): Part[] {
  const conditions: Part[] = [
    sql`f.bucket between ${window.from} and ${window.to}`,
    sql`${planId} = any(f.plan_ids)`,
  ]
  if (scope.agencyIds) conditions.push(sql`f.agency_id = any(${[...scope.agencyIds]}::integer[])`)
  if (scope.areaId !== undefined) conditions.push(sql`${scope.areaId} = any(f.area_ids)`)
  return conditions
}

function liesAt({ axis, key }: Place): Part {
  if (axis === 'theme') return sql`${Number(key)}::integer = any(f.theme_ids)`
  if (axis === 'area') return sql`${Number(key)}::integer = any(f.area_ids)`
  if (axis === 'agency') return sql`f.agency_id = ${Number(key)}`
  if (axis === 'audience') return sql`${key} = any(f.audience_keys)`
  if (axis === 'language') return sql`${key} = any(f.languages)`
  if (axis === 'form') return sql`f.form_key = ${key}`
  return sql`to_char(f.bucket, 'YYYY-MM') = ${key}`
}

const isOwedIn = (areaId: number, day: string): Part =>
  sql`and ${areaId} = any(agencies.areas_on(array[o.agency_id], ${day}::date))`

/** Forms and languages are not planned: everything owed may take them. */
function isOwedAt({ axis, key }: Place, day: string): Part {
  if (axis === 'theme')
    return sql`and exists (select from planning.theme_of_task t where t.task_id = o.task_id and t.theme_id = ${Number(key)})`
  if (axis === 'audience')
    return sql`and exists (select from coverage.task_audience u where u.task_id = o.task_id and u.audience_key = ${key})`
  if (axis === 'agency') return sql`and o.agency_id = ${Number(key)}`
  if (axis === 'area') return isOwedIn(Number(key), day)
  if (axis === 'month') return sql`and to_char(o.due_on, 'YYYY-MM') = ${key}`
  return sql``
}
