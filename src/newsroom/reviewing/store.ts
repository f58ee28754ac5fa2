import { sql } from 'kysely'
import { peopleByIds } from '../../agencies/index.ts'
import type { Queryable, Tx } from '../../platform/database/open.ts'

export type Comment = {
  readonly id: number
  /** The revision of the text that it was said about. */
  readonly revision: number
  /** The block of the text, from 0; null: the whole. */
  readonly block: number | null
  readonly text: string
  readonly byUser: string | null
  readonly byName: string
  readonly isGuest: boolean
  readonly guestLinkId: number | null
  readonly at: string
  readonly settledAt: string | null
  readonly settledBy: string | null
  readonly settledByName: string | null
}

/** What was said about an edition, the oldest first. The caller has loaded it through the actor. */
export async function commentsOf(db: Queryable, editionId: number): Promise<readonly Comment[]> {
  const { rows } = await sql<Comment>`
    select id, revision, block, text, by_user, by_name, guest_link_id is not null as is_guest, guest_link_id, at, settled_at, settled_by
    from newsroom.comment where edition_id = ${editionId} order by at, id`.execute(db)
  const settlers = rows.flatMap(({ settledBy }) => (settledBy === null ? [] : [settledBy]))
  const names = new Map((await peopleByIds(db, settlers)).map((one) => [one.userId, one.fullName]))
  return rows.map((row) => ({ ...row, settledByName: names.get(row.settledBy ?? '') ?? null }))
}

type NewComment = {
  readonly editionId: number
  readonly revision: number
  readonly block: number | null
  readonly text: string
  readonly byUser: string | null
  readonly byName: string
  readonly guestLinkId: number | null
  readonly at: string
}

/** The same words about the same place by the same person, just said: a form sent twice. */
export async function sameComment(tx: Tx, comment: NewComment, since: string): Promise<number | undefined> {
  const { rows } = await sql<{ id: number }>`
    select id from newsroom.comment
    where edition_id = ${comment.editionId} and block is not distinct from ${comment.block}::integer
      and text = ${comment.text} and by_user is not distinct from ${comment.byUser}
      and guest_link_id is not distinct from ${comment.guestLinkId}::integer and at > ${since} limit 1`.execute(
    tx,
  )
  return rows[0]?.id
}

export const insertComment = async (tx: Tx, comment: NewComment): Promise<number> =>
  (await tx.insertInto('newsroom.comment').values(comment).returning('id').executeTakeFirstOrThrow()).id

export const commentById = (tx: Tx, id: number) =>
  tx
    .selectFrom('newsroom.comment')
    .select(['id', 'editionId', 'settledAt'])
    .where('id', '=', id)
    .executeTakeFirst()

export const settle = (tx: Tx, id: number, by: string | null, at: string) =>
  tx.updateTable('newsroom.comment').set({ settledAt: at, settledBy: by }).where('id', '=', id).execute()

export type GuestLink = {
  readonly id: number
  readonly editionId: number
  readonly guest: string
  readonly madeBy: string
  readonly madeAt: string
  readonly expiresAt: string
  readonly endedAt: string | null
}

const linkColumns = ['id', 'editionId', 'guest', 'madeBy', 'madeAt', 'expiresAt', 'endedAt'] as const

export const guestLinksOf = (db: Queryable, editionId: number): Promise<GuestLink[]> =>
  db
    .selectFrom('newsroom.guestLink')
    .select(linkColumns)
    .where('editionId', '=', editionId)
    .orderBy('id', 'desc')
    .execute()

export const insertGuestLink = (
  tx: Tx,
  link: Omit<GuestLink, 'id' | 'endedAt'> & { readonly tokenSha256: string },
) => tx.insertInto('newsroom.guestLink').values(link).execute()

export const guestLinkById = (tx: Tx, id: number): Promise<GuestLink | undefined> =>
  tx.selectFrom('newsroom.guestLink').select(linkColumns).where('id', '=', id).executeTakeFirst()

export const endGuestLinkAt = (tx: Tx, id: number, at: string) =>
  tx.updateTable('newsroom.guestLink').set({ endedAt: at }).where('id', '=', id).execute()

/** The link of that token while it lets in: neither ended nor past its day. */
export const openGuestLink = (
  db: Queryable,
  tokenSha256: string,
  now: string,
): Promise<GuestLink | undefined> =>
  db
    .selectFrom('newsroom.guestLink')
    .select(linkColumns)
    .where('tokenSha256', '=', tokenSha256)
    .where('endedAt', 'is', null)
    .where('expiresAt', '>', now)
    .executeTakeFirst()
