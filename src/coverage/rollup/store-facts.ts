import { type RawBuilder, sql } from 'kysely'
import type { Queryable } from '../../platform/database/open.ts'
import type { ActiveDay, Axis, Count, CountsQuestion, DaysQuestion, Filter, Totals } from './question.ts'
import { linesOf } from './store-days.ts'
import { themesOf } from './store-keys.ts'

type Sums = Omit<Totals, 'reach'> & Totals['reach']
type Part = RawBuilder<unknown>

const sums = sql`count(*) as done, coalesce(sum(f.verified), 0) as verified, coalesce(sum(f.times), 0) as times,
  coalesce(sum(f.present), 0) as present, coalesce(sum(f.copies), 0) as copies,
  coalesce(sum(f.listeners), 0) as listeners, coalesce(sum(f.views), 0) as views,
  coalesce(sum(f.views_counted), 0) as views_counted`

/** Every question can be answered from the facts; the figures that pages ask for every day are kept ready elsewhere. */
export async function countsFromFacts(db: Queryable, question: CountsQuestion): Promise<Count[]> {
  const { rows, cols } = question
  const { rows: found } = await sql<Sums & { row: string; col: string | null }>`
    select ${keyOf(rows, 'r')} as "row", ${cols ? keyOf(cols, 'c') : sql`null`} as col, ${sums}
    from coverage.counted f ${spread(question, rows, 'r')} ${cols ? spread(question, cols, 'c') : sql``}
    where ${kept(question)} group by 1, 2 order by 1, 2`.execute(db)
  return found.map(({ row, col, ...rest }) => ({ row, col, ...totalsOf(rest) }))
}

export async function totalsFromFacts(db: Queryable, filter: Filter): Promise<Totals> {
  const { rows } = await sql<Sums>`select ${sums} from coverage.counted f where ${kept(filter)}`.execute(db)
  return totalsOf(rows[0]!)
}

export const daysFromFacts = (
  db: Queryable,
  question: DaysQuestion,
): Promise<ReadonlyMap<string, readonly ActiveDay[]>> => {
  const { by, planId } = question
  return linesOf(
    db,
    question,
    sql`select ${by === 'plan' ? sql`${String(planId ?? 0)}::text` : keyOf(by, 'k')} as key, f.day,
        count(*) as done, sum(f.verified) as verified
      from coverage.counted f ${by === 'plan' ? sql`` : spread(question, by, 'k')}
      where ${kept(question)} group by 1, 2`,
  )
}

const totalsOf = ({ done, verified, times, ...reach }: Sums): Totals => ({
  done,
  verified,
  times,
  reach,
})

function kept({ window, planId, scope, themeId, audienceKey }: Filter): Part {
  const conditions: Part[] = [sql`f.day between ${window.from} and ${window.to}`]
  if (planId !== null) conditions.push(sql`${planId} = any(f.plan_ids)`)
  if (themeId !== undefined) conditions.push(sql`f.theme_ids && ${themesOf({ planId, themeId })}`)
  if (audienceKey !== undefined) conditions.push(sql`${audienceKey} = any(f.audience_keys)`)
  if (scope.agencyIds) conditions.push(sql`f.agency_id = any(${[...scope.agencyIds]}::integer[])`)
  if (scope.areaId !== undefined) conditions.push(sql`${scope.areaId} = any(f.area_ids)`)
  return sql.join(conditions, sql` and `)
}

const severals = {
  theme: 'theme_ids',
  audience: 'audience_keys',
  area: 'area_ids',
  language: 'languages',
} as const
const isSeveral = (axis: Axis): axis is keyof typeof severals => axis in severals

function keyOf(axis: Axis, as: string): Part {
  if (axis === 'month') return sql`to_char(f.day, 'YYYY-MM')`
  if (axis === 'form') return sql`f.form_key`
  if (axis === 'agency') return sql`f.agency_id::text`
  return sql`${sql.ref(as)}.key::text`
}

/** A row for each of those that an activity has several of, where the axis is one of them. */
function spread({ planId, themeId, audienceKey }: Filter, axis: Axis, as: string): Part {
  if (!isSeveral(axis)) return sql``
  const each = sql`cross join lateral unnest(${sql.ref(`f.${severals[axis]}`)}) as ${sql.ref(as)}(key)`
  if (axis === 'audience' && audienceKey !== undefined)
    return sql`join lateral unnest(f.audience_keys) as ${sql.ref(as)}(key) on ${sql.ref(as)}.key = ${audienceKey}`
  if (axis !== 'theme') return each
  return sql`join lateral unnest(f.theme_ids) as ${sql.ref(as)}(key)
    on ${sql.ref(as)}.key = any(${themesOf({ planId, themeId })})`
}
