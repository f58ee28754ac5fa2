import { sql } from 'kysely'
import type { Database, Queryable } from '../database/open.ts'
import { type Attachment, type Mail, type MailState, mostAttempts } from './mail.ts'

const columns = [
  'id',
  'recipient',
  'subject',
  'body',
  'isSecret',
  'queuedAt',
  'sentAt',
  'attempts',
  'lastError',
] as const

/**
 * Takes the next mail that is due and puts its next try off before it is handed over: 1, 2, 4 … minutes, at most six
 * hours. Another worker skips the row; a worker that dies with it in hand leaves it to be tried again later.
 */
export async function claimMail(db: Database): Promise<Mail | undefined> {
  return db
    .updateTable('platform.mail')
    .set((eb) => ({
      attempts: eb('attempts', '+', 1),
      nextAttemptAt: sql`now() + make_interval(secs => least(60 * 2 ^ attempts, 21600))`,
    }))
    .where('id', '=', (eb) =>
      eb
        .selectFrom('platform.mail')
        .select('id')
        .where('sentAt', 'is', null)
        .where('attempts', '<', mostAttempts)
        .where('nextAttemptAt', '<=', sql<string>`now()`)
        .orderBy('nextAttemptAt')
        .orderBy('id')
        .limit(1)
        .forUpdate()
        .skipLocked(),
    )
    .returning(columns)
    .executeTakeFirst()
}

/** A secret has done its work once it is sent; `body` then says nothing any more. */
export const markSent = (db: Queryable, { id }: Mail, at: string, keepBody: boolean) =>
  db
    .updateTable('platform.mail')
    .set({ sentAt: at, lastError: null, ...(keepBody ? {} : { body: '' }) })
    .where('id', '=', id)
    .execute()

export const markFailed = (db: Queryable, { id }: Mail, error: unknown) =>
  db
    .updateTable('platform.mail')
    .set({ lastError: String(error).slice(0, 500) })
    .where('id', '=', id)
    .execute()

/** Puts a given-up or postponed mail back to the front; nothing happens to one that was sent. */
export async function requeueMail(db: Queryable, id: number): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('platform.mail')
    .set({ attempts: 0, nextAttemptAt: sql`now()` })
    .where('id', '=', id)
    .where('sentAt', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

export const mailById = (db: Queryable, id: number): Promise<Mail | undefined> =>
  db.selectFrom('platform.mail').select(columns).where('id', '=', id).executeTakeFirst()

export const attachmentsOf = (db: Queryable, mailId: number): Promise<Attachment[]> =>
  db
    .selectFrom('platform.mailAttachment')
    .select(['name', 'mediaType', 'sha256'])
    .where('mailId', '=', mailId)
    .orderBy('position')
    .execute()

export type MailFilter = { readonly state?: MailState; readonly words?: string }

/** Newest first, without what they say; the words are looked for in recipient and subject, without diacritics. */
export async function listMails(db: Queryable, filter: MailFilter, limit: number, offset: number) {
  const { rows } = await sql<Omit<Mail, 'body'> & { total: number }>`
    select id, recipient, subject, is_secret, queued_at, sent_at, attempts, last_error, count(*) over () as total
    from platform.mail
    where ${inState(filter.state)} and ${withWords(filter.words)}
    order by id desc limit ${limit} offset ${offset}`.execute(db)
  return { mails: rows, total: rows[0]?.total ?? 0 }
}

export async function countMails(db: Queryable, filter: MailFilter): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from platform.mail
    where ${inState(filter.state)} and ${withWords(filter.words)}`.execute(db)
  return rows[0]?.count ?? 0
}

const inState = (state: MailState | undefined) => {
  if (state === 'sent') return sql<boolean>`sent_at is not null`
  if (state === 'waiting') return sql<boolean>`sent_at is null and attempts < ${mostAttempts}`
  if (state === 'failed') return sql<boolean>`sent_at is null and attempts >= ${mostAttempts}`
  return sql<boolean>`true`
}

const withWords = (words: string | undefined) =>
  words
    ? sql<boolean>`strpos(platform.fold(recipient || ' ' || subject), platform.fold(${words})) > 0`
    : sql<boolean>`true`
