import { sql } from 'kysely'
import type { Queryable } from '../../../platform/database/open.ts'
import type { Sight } from '../../permissions.ts'
import type { Capture } from './capture.ts'

export type VisibleCapture = Capture & {
  /** Of the activity. */
  readonly what: string
  /** The words of the capture of the same link before it. */
  readonly wordsBefore: string | null
}

/** A capture of an activity the actor may see. */
export async function visibleCapture(
  db: Queryable,
  { own, programmes }: Sight,
  id: number,
): Promise<VisibleCapture | undefined> {
  const { rows } = await sql<VisibleCapture>`
    select c.id, c.activity_id, c.url, c.state, c.tries, c.asked_at, c.asked_by_name, c.looked_at, c.reason, c.status,
      c.final_url, c.title, c.bytes_size, c.bytes_sha256, c.text_sha256, c.characters, c.is_cut, c.is_sample, a.what,
      (select b.text_sha256 from activities.capture b
       where b.activity_id = c.activity_id and b.url = c.url and b.id < c.id and b.state = 'taken'
       order by b.id desc limit 1) as words_before
    from activities.capture c join activities.activity a on a.id = c.activity_id
    where c.id = ${id} and (a.agency_id = any(${[...own]}::int[]) or a.programme_agency_id = any(${[...programmes]}::int[]))`.execute(
    db,
  )
  return rows[0]
}

/** The activity a piece of evidence belongs to; 0 when there is none. Who may see it is for the caller to judge. */
export async function activityOfEvidence(db: Queryable, evidenceId: number): Promise<number> {
  const row = await db
    .selectFrom('activities.evidence')
    .select('activityId')
    .where('id', '=', evidenceId)
    .executeTakeFirst()
  return row?.activityId ?? 0
}
