import { sql } from 'kysely'
import type { Clock } from '../clock.ts'
import type { Queryable } from '../database/open.ts'
import type { Attachment } from './mail.ts'

export type NewMail = {
  /** What the mail is about, once for ever: 'reminder:42:before_2'. Queued again it stays one mail. */
  readonly key: string
  readonly recipient: string
  readonly subject: string
  /** Plain text. */
  readonly body: string
  /** Carries a link that lets in: outside the demo world nobody but the recipient reads it. */
  readonly isSecret?: boolean
  /** Waits this long before it leaves, so that whoever sent it may take it back. */
  readonly holdSeconds?: number
  /** Files of the file store that go with it; kept before it is queued. */
  readonly attachments?: readonly Attachment[]
}

/** Queues a mail, in the transaction of the act that causes it; the worker sends it. */
export async function queueMail(
  db: Queryable,
  { holdSeconds = 0, attachments = [], ...mail }: NewMail,
  now: ReturnType<Clock['now']>,
): Promise<void> {
  const held = holdSeconds > 0 && {
    nextAttemptAt: sql<string>`now() + make_interval(secs => ${holdSeconds})`,
  }
  const queued = await db
    .insertInto('platform.mail')
    .values({ ...mail, queuedAt: now.toString(), ...held })
    .onConflict((conflict) => conflict.column('key').doNothing())
    .returning('id')
    .executeTakeFirst()
  if (queued && attachments.length > 0) await attach(db, queued.id, attachments)
}

const attach = (db: Queryable, mailId: number, attachments: readonly Attachment[]) =>
  db
    .insertInto('platform.mailAttachment')
    .values(attachments.map((one, index) => ({ mailId, position: index + 1, ...one })))
    .execute()
