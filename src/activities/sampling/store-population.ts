import { type SqlBool, sql } from 'kysely'
import type { Tx } from '../../platform/database/open.ts'
import { risksOfEvidence } from '../evidence/risks.ts'
import type { RiskFacts } from './risk.ts'
import type { SampleFilter } from './sample.ts'

/** Of whose programme, and who judges: what they logged themselves is never theirs to judge. */
export type Waiting = {
  readonly programmeAgencyId: number
  readonly userId: string
  readonly filter: SampleFilter
}

export type Candidate = RiskFacts & { readonly id: number; readonly version: number }

const isWaiting = ({ programmeAgencyId, userId, filter }: Waiting) => {
  const { agencyId, formKey, from, to } = filter
  const conditions = [
    sql<SqlBool>`a.state = 'logged' and a.programme_agency_id = ${programmeAgencyId} and a.logged_by <> ${userId}`,
    ...(agencyId === undefined ? [] : [sql<SqlBool>`a.agency_id = ${agencyId}`]),
    ...(formKey === undefined ? [] : [sql<SqlBool>`a.form_key = ${formKey}`]),
    ...(from === undefined ? [] : [sql<SqlBool>`a.done_from >= ${from}`]),
    ...(to === undefined ? [] : [sql<SqlBool>`a.done_from <= ${to}`]),
  ]
  return sql.join(conditions, sql` and `)
}

/**
 * Everything that waits, with what its risk is judged by, at most so many. Usual is the median of a year's activities
 * of the same form and kind of reach, where there are ten of them.
 */
export async function waitingCandidates(
  tx: Tx,
  waiting: Waiting,
  { today, limit }: { today: string; limit: number },
): Promise<readonly Candidate[]> {
  const { rows } = await sql<Omit<Candidate, 'evidence'>>`
    with usual as (
      select form_key, reach_kind, percentile_cont(0.5) within group (order by reach) as reach
      from activities.activity
      where reach > 0 and state in ('logged', 'verified') and done_from > ${today}::date - 366
      group by 1, 2 having count(*) >= 10)
    select a.id, a.version, a.source is not null as is_self_logged,
      (a.logged_at at time zone 'Asia/Ho_Chi_Minh')::date - a.done_to as days_after,
      (a.reach / u.reach)::float8 as times_usual
    from activities.activity a left join usual u on u.form_key = a.form_key and u.reach_kind = a.reach_kind
    where ${isWaiting(waiting)} order by a.id limit ${limit}`.execute(tx)
  const risks = await risksOfEvidence(
    tx,
    rows.map(({ id }) => id),
    today,
  )
  return rows.map((row) => ({ ...row, evidence: risks.get(row.id) ?? [] }))
}
