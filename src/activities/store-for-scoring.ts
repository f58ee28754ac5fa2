import { sql } from 'kysely'
import type { Queryable } from '../platform/database/open.ts'
import type { ActivityLine } from './activity.ts'
import { linesWhere } from './store-read.ts'

export type ScoredSpan = {
  readonly agencyId: number
  /** ISO days, both included. */
  readonly from: string
  readonly to: string
  /** Those about these themes come first. */
  readonly themeIds: readonly number[]
  /** Narrows down to what was done in words; empty: all. */
  readonly words: string
}

/** Counted activities of an agency that may prove a score: about the themes first, verified before logged, newest first. */
export const activitiesToProve = (
  db: Queryable,
  { agencyId, from, to, themeIds, words }: ScoredSpan,
  limit: number,
): Promise<ActivityLine[]> =>
  linesWhere(
    db,
    sql`a.agency_id = ${agencyId} and a.done_from between ${from} and ${to} and a.state in ('logged', 'verified')
      and (${words} = '' or a.what ilike ${`%${words.replace(/[\\%_]/g, '\\$&')}%`})
      order by exists (
          select 1 from activities.activity_theme t where t.activity_id = a.id and t.theme_id = any(${[...themeIds]}::int[])
        ) desc, a.state = 'verified' desc, a.done_from desc, a.id desc
      limit ${limit}`,
  )

/** Those of these activities that are the agency's and count. */
export const ownActivities = (
  db: Queryable,
  agencyId: number,
  ids: readonly number[],
): Promise<ActivityLine[]> =>
  ids.length === 0
    ? Promise.resolve([])
    : linesWhere(
        db,
        sql`a.agency_id = ${agencyId} and a.id = any(${[...ids]}::int[]) and a.state in ('logged', 'verified') order by a.id`,
      )
