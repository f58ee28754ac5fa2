import { type RawBuilder, sql } from 'kysely'
import type { Queryable } from '../../platform/database/open.ts'
import type { Axis, Scope } from '../rollup/question.ts'
import type { Window } from '../rollup/window.ts'

export type PlannedQuestion = {
  readonly planId: number
  readonly rows: Axis
  readonly cols: Axis | null
  readonly window: Window
  readonly scope: Scope
  readonly themeId?: number
  readonly audienceKey?: string
}

/** A row or column of null is the sum over that axis, each occurrence once. */
export type Planned = { readonly row: string | null; readonly col: string | null; readonly planned: number }

/** What a plan says of an occurrence; which form it takes and in which language is left to whoever does it. */
const plannedAxes: readonly Axis[] = ['theme', 'audience', 'agency', 'area', 'month']
export const isPlanned = (axis: Axis): boolean => plannedAxes.includes(axis)

/**
 * Occurrences due in the window that serve a theme and an audience, by one axis or two, with their sums over either and
 * both. One that serves several counts in each of them, and once in every sum. Nothing where the plan does not say.
 */
export async function plannedBy(db: Queryable, question: PlannedQuestion): Promise<readonly Planned[]> {
  const { rows, cols } = question
  if (!isPlanned(rows) || (cols !== null && !isPlanned(cols))) return []
  const own = [rows, ...(cols ? [cols] : [])].flatMap((axis) => ownOf(axis, question))
  const { rows: found } = await sql<Planned>`
    with owed as materialized (${owedIn(question)})
    select "row", ${cols ? sql`col` : sql`null`} as col, count(distinct assignment_id)::integer as planned
    from (select assignment_id, ${keys[rows]} as "row", ${cols ? keys[cols] : sql`''`} as col
      from owed ${partsFor([rows, cols])} where ${sql.join([sql`true`, ...own], sql` and `)}) o
    group by ${cols ? sql`grouping sets (("row", col), ("row"), (col), ())` : sql`grouping sets (("row"), ())`}
    having (grouping("row") = 1 or "row" is not null) ${cols ? sql`and (grouping(col) = 1 or col is not null)` : sql``}`.execute(
    db,
  )
  return found
}

/** Occurrences of the plan by the day they are due, for the rhythm of the year. */
export async function plannedDays(
  db: Queryable,
  question: Omit<PlannedQuestion, 'rows' | 'cols'>,
): Promise<readonly { readonly day: string; readonly planned: number }[]> {
  const { rows } = await sql<{ day: string; planned: number }>`
    select due_on as day, count(*)::integer as planned from (${owedIn(question)}) o group by 1 order by 1`.execute(
    db,
  )
  return rows
}

type Part = RawBuilder<unknown>

/** The tasks are found first: there are few of them, and each has hundreds of occurrences. */
const owedIn = ({
  planId,
  window,
  scope,
  themeId,
  audienceKey,
}: Omit<PlannedQuestion, 'rows' | 'cols'>): Part => sql`
  select o.assignment_id, o.task_id, o.agency_id, o.due_on from planning.owed o
  where o.plan_id = ${planId} and o.due_on between ${window.from} and ${window.to}
    and o.task_id = any(array(select k.id from planning.task k where k.plan_id = ${planId}
      and exists (select from planning.theme_of_task t where t.task_id = k.id
        ${themeId === undefined ? sql`` : sql`and t.theme_id = ${themeId}`})
      and exists (select from coverage.task_audience u where u.task_id = k.id
        ${audienceKey === undefined ? sql`` : sql`and u.audience_key = ${audienceKey}`})))
    ${scope.agencyIds ? sql`and o.agency_id = any(${[...scope.agencyIds]}::integer[])` : sql``}
    ${
      scope.areaId === undefined
        ? sql``
        : sql`and o.agency_id in (select id from agencies.agency
            where ${scope.areaId} = any(agencies.areas_on(array[id], ${window.to}::date)))`
    }`

const keys: Partial<Record<Axis, Part>> = {
  theme: sql`theme_id::text`,
  audience: sql`audience_key`,
  agency: sql`owed.agency_id::text`,
  area: sql`area_id::text`,
  month: sql`to_char(due_on, 'YYYY-MM')`,
}

/** Along the axis that is asked for only its own row. */
function ownOf(axis: Axis, { themeId, audienceKey }: PlannedQuestion): readonly Part[] {
  if (axis === 'theme' && themeId !== undefined) return [sql`theme_id = ${themeId}`]
  return axis === 'audience' && audienceKey !== undefined ? [sql`audience_key = ${audienceKey}`] : []
}

/** An agency plans where it stands: in its own area and those around it. Found once for each agency. */
const parts: Partial<Record<Axis, Part>> = {
  theme: sql`join planning.theme_of_task using (task_id)`,
  audience: sql`join coverage.task_audience using (task_id)`,
  // One without an area counts in the sums.
  area: sql`left join (select a.agency_id, area_id
    from (select agency_id, max(due_on) as day from owed group by 1) a
    cross join lateral unnest(agencies.areas_on(array[a.agency_id], a.day)) as area_id) placed
    on placed.agency_id = owed.agency_id`,
}
const partsFor = (axes: readonly (Axis | null)[]): Part =>
  sql.join(
    [...new Set(axes)].map((axis) => (axis && parts[axis]) || sql``),
    sql` `,
  )
