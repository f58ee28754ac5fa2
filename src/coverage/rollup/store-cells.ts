import { type RawBuilder, sql } from 'kysely'
import type { Queryable } from '../../platform/database/open.ts'
import { axesOf, type Cut, cutOf } from './cut.ts'
import type { Axis, Count, CountsQuestion, DoneCount, Filter, Totals } from './question.ts'
import { agenciesOf, areasOf, themesOf } from './store-keys.ts'
import type { Window } from './window.ts'

type Sums = Omit<Totals, 'reach'> & Totals['reach']
type Part = RawBuilder<unknown>

const sums = sql`coalesce(sum(done), 0) as done, coalesce(sum(verified), 0) as verified,
  coalesce(sum(times), 0) as times, coalesce(sum(present), 0) as present, coalesce(sum(copies), 0) as copies,
  coalesce(sum(listeners), 0) as listeners, coalesce(sum(views), 0) as views,
  coalesce(sum(views_counted), 0) as views_counted`

const keys: Record<Axis, Part> = {
  theme: sql`theme_id::text`,
  audience: sql`audience`,
  form: sql`form`,
  agency: sql`agency_id::text`,
  area: sql`area_id::text`,
  month: sql`to_char(bucket, 'YYYY-MM')`,
  language: sql`language`,
}

export async function countsFromCells(db: Queryable, question: CountsQuestion): Promise<Count[]> {
  const { rows, cols } = question
  const { rows: found } = await sql<Sums & { row: string; col: string | null }>`
    select ${keys[rows]} as "row", ${cols ? keys[cols] : sql`null`} as col, ${sums}
    from coverage.cell where ${kept(question, cutOf(question, axesOf(question)))}
    group by 1, 2 having sum(done) > 0 order by 1, 2`.execute(db)
  return found.map(({ row, col, ...rest }) => ({ row, col, ...totalsOf(rest) }))
}

/** Only how much was done, where the rest is not shown. */
export async function doneFromCells(db: Queryable, question: CountsQuestion): Promise<DoneCount[]> {
  const { rows, cols } = question
  const { rows: found } = await sql<DoneCount>`
    select ${keys[rows]} as "row", ${cols ? keys[cols] : sql`null`} as col, sum(done) as done
    from coverage.cell where ${kept(question, cutOf(question, axesOf(question)))}
    group by 1, 2 having sum(done) > 0 order by 1, 2`.execute(db)
  return found
}

export async function totalsFromCells(db: Queryable, filter: Filter): Promise<Totals> {
  const { rows } = await sql<Sums>`
    select ${sums} from coverage.cell where ${kept(filter, cutOf(filter, []))}`.execute(db)
  return totalsOf(rows[0]!)
}

const totalsOf = ({ done, verified, times, ...reach }: Sums): Totals => ({ done, verified, times, reach })

function kept({ planId, scope, themeId, audienceKey, window }: Filter, cut: Cut): Part {
  const conditions = [
    cut.byAgency ? sql`agency_id = any(${agenciesOf(scope)})` : sql`agency_id = 0`,
    cut.byArea ? sql`area_id = any(${areasOf(scope)})` : sql`area_id = 0`,
    cut.about === 'plan' ? sql`plan_id = ${planId}` : sql`plan_id = 0`,
    cut.about === 'theme' ? sql`theme_id = any(${themesOf({ planId, themeId })})` : sql`theme_id = 0`,
    cut.byAudience
      ? audienceKey === undefined
        ? sql`audience > ''`
        : sql`audience = ${audienceKey}`
      : sql`audience = ''`,
    cut.byForm ? sql`form > ''` : sql`form = ''`,
    cut.byLanguage ? sql`language > ''` : sql`language = ''`,
    within(window),
  ]
  return sql.join(conditions, sql` and `)
}

const within = ({ from, to }: Window) => sql`bucket between ${from} and ${to}`
