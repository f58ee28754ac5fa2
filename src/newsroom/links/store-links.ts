import { sql } from 'kysely'
import type { Queryable, Tx } from '../../platform/database/open.ts'
import type { Body } from '../body/body.ts'
import type { Judged, LinkState, Reason } from './link.ts'
import type { FoundLink } from './links-in.ts'

export type UnreadEdition = {
  readonly id: number
  readonly body: Body
  readonly transcript: string
  readonly files: readonly { readonly sha256: string; readonly name: string; readonly label: string }[]
}

/** Live editions whose links have not been read, a few at a time; what was published does not change. */
export async function unreadEditions(db: Queryable, limit: number): Promise<readonly UnreadEdition[]> {
  const { rows } = await sql<UnreadEdition>`
    select e.id, e.body, e.transcript,
      coalesce((select json_agg(json_build_object('sha256', a.sha256, 'name', a.name, 'label', a.label) order by a.position)
        from newsroom.attachment a where a.edition_id = e.id), '[]') as files
    from newsroom.edition e
    where e.state = 'published' and not exists (select from newsroom.links_read r where r.edition_id = e.id)
    order by e.id limit ${limit}`.execute(db)
  return rows
}

export type NotedLink = FoundLink & { readonly host: string }

export async function keepLinks(tx: Tx, editionId: number, links: readonly NotedLink[]): Promise<void> {
  await tx
    .insertInto('newsroom.linksRead')
    .values({ editionId })
    .onConflict((oc) => oc.doNothing())
    .execute()
  if (links.length === 0) return
  await tx
    .insertInto('newsroom.linkAddress')
    .values(links.map(({ url, host }) => ({ url, host })))
    .onConflict((oc) => oc.doNothing())
    .execute()
  await tx
    .insertInto('newsroom.link')
    .values(links.map(({ url, words }) => ({ editionId, url, words })))
    .onConflict((oc) => oc.doNothing())
    .execute()
}

export type DueAddress = {
  readonly url: string
  readonly host: string
  readonly state: LinkState
  readonly reason: Reason | null
  readonly failedFirstOn: string | null
  readonly etag: string | null
  readonly modified: string | null
}

const due = sql`url, host, state, reason, failed_first_on, etag, modified`

/** Addresses that something live leads to and that nobody has looked at since then, the longest waiting first. */
export async function dueAddresses(
  db: Queryable,
  since: string,
  limit: number,
): Promise<readonly DueAddress[]> {
  const { rows } = await sql<DueAddress>`
    select ${due} from newsroom.link_address a
    where (checked_at is null or checked_at < ${since}) and exists (
      select from newsroom.link l join newsroom.edition e on e.id = l.edition_id
      where l.url = a.url and e.state = 'published')
    order by checked_at nulls first, url limit ${limit}`.execute(db)
  return rows
}

export async function addressFor(db: Queryable, url: string): Promise<DueAddress | undefined> {
  const { rows } = await sql<DueAddress>`select ${due} from newsroom.link_address where url = ${url}`.execute(
    db,
  )
  return rows[0]
}

export type Looked = Judged & {
  readonly url: string
  readonly checkedAt: string
  readonly etag: string | null
  readonly modified: string | null
}

/** What works again need not be told of as if it had never worked, and nobody leaves it as it is any more. */
export async function saveLook(db: Queryable, { url, ...look }: Looked): Promise<void> {
  await db.updateTable('newsroom.linkAddress').set(look).where('url', '=', url).execute()
  if (look.state !== 'works') return
  await db.updateTable('newsroom.link').set({ toldOn: null }).where('url', '=', url).execute()
  await db.deleteFrom('newsroom.linkLeft').where('url', '=', url).execute()
}

export type LinkCheck = {
  readonly beganAt: string
  readonly outcome: 'checked' | 'unreachable'
  readonly addresses: number
}

export const noteCheck = (db: Queryable, check: LinkCheck) =>
  db.insertInto('newsroom.linkCheck').values(check).execute()

export async function lastCheck(db: Queryable): Promise<LinkCheck | undefined> {
  const row = await db
    .selectFrom('newsroom.linkCheck')
    .select(['beganAt', 'outcome', 'addresses'])
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row as LinkCheck | undefined
}
