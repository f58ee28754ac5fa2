import type { Queryable, Tx } from '../database/open.ts'

/** Takes back mails that nobody has begun to send; false, and none is taken back, when one of them has left. */
export async function recallMails(tx: Tx, keys: readonly string[]): Promise<boolean> {
  const mails = await tx
    .selectFrom('platform.mail')
    .select('attempts')
    .where('key', 'in', keys)
    .forUpdate()
    .execute()
  if (mails.some(({ attempts }) => attempts > 0)) return false
  await tx.deleteFrom('platform.mail').where('key', 'in', keys).execute()
  return true
}

/** Of these mails, those that have left, or that somebody has begun to send. */
export async function haveLeft(db: Queryable, keys: readonly string[]): Promise<ReadonlySet<string>> {
  if (keys.length === 0) return new Set()
  const rows = await db
    .selectFrom('platform.mail')
    .select('key')
    .where('key', 'in', keys)
    .where('attempts', '>', 0)
    .execute()
  return new Set(rows.map(({ key }) => key))
}
