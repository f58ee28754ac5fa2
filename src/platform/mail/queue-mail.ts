import type { Clock } from '../clock.ts'
import type { Queryable } from '../database/open.ts'

export type NewMail = {
  /** What the mail is about, once for ever: 'reminder:42:before_2'. Queued again it stays one mail. */
  readonly key: string
  readonly recipient: string
  readonly subject: string
  /** Plain text. */
  readonly body: string
  /** Carries a link that lets in: outside the demo world nobody but the recipient reads it. */
  readonly isSecret?: boolean
}

/** Queues a mail, in the transaction of the act that causes it; the worker sends it. */
export async function queueMail(db: Queryable, mail: NewMail, now: ReturnType<Clock['now']>): Promise<void> {
  await db
    .insertInto('platform.mail')
    .values({ ...mail, queuedAt: now.toString() })
    .onConflict((conflict) => conflict.column('key').doNothing())
    .execute()
}
