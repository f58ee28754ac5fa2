import { sql } from 'kysely'
import type { Tx } from '../../platform/database/open.ts'

type Sample = { readonly id: number; readonly url: string | null; readonly loggedAt: string }

/** The last sample activity of an agency that waits to be verified; where a link is asked for, the last that has one. */
export async function newestSample(
  tx: Tx,
  agencySlug: string,
  having: 'any' | 'link',
): Promise<Sample | undefined> {
  const { rows } = await sql<Sample>`
    select a.id, a.logged_at, e.url
    from activities.activity a
    join agencies.agency g on g.id = a.agency_id
    left join lateral (select url from activities.evidence where activity_id = a.id and url is not null order by position limit 1) e on true
    where g.slug = ${agencySlug} and a.is_sample
      and case when ${having} = 'any' then a.state = 'logged' else a.state in ('logged', 'verified') and e.url is not null end
    order by a.done_from desc, a.id desc limit 1`.execute(tx)
  return rows[0]
}

type SampleCapture = {
  readonly activityId: number
  readonly url: string
  readonly lookedAt: string
  readonly title: string
  readonly bytesSize: number
  readonly bytesSha256: string
  readonly textSha256: string
  readonly characters: number
}

/** A capture that says of itself that it is a sample; nothing was fetched for it. */
export const insertSampleCapture = (tx: Tx, { url, lookedAt, ...capture }: SampleCapture) =>
  tx
    .insertInto('activities.capture')
    .values({
      ...capture,
      url,
      lookedAt,
      askedAt: lookedAt,
      finalUrl: url,
      state: 'taken',
      tries: 1,
      status: 200,
      mediaType: 'text/html',
      charset: 'utf-8',
      isSample: true,
    })
    .execute()
