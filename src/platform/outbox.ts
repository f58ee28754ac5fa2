import { sql } from 'kysely'
import type { Clock } from './clock.ts'
import type { Database, Tx } from './database/open.ts'

/** Something that happened, named `subject.past-tense`, with the ids that whoever cares will need. */
export type Happening = { readonly type: string; readonly payload: Record<string, unknown> }

/**
 * Announces what happened, in the transaction in which it happened. `tags` name the finished public pages that are
 * no longer true ('story:42', 'plan:911'); every web process drops them when the transaction commits.
 */
export const announce = (tx: Tx, clock: Clock, happening: Happening, tags: readonly string[] = []) =>
  announceAll(tx, clock, [happening], tags)

/** Announces what one transaction made happen in bulk, in the order given. */
export async function announceAll(
  tx: Tx,
  clock: Clock,
  happenings: readonly Happening[],
  tags: readonly string[] = [],
): Promise<void> {
  const announcedAt = clock.now().toString()
  const rows = happenings.map(({ type, payload }) => ({
    type,
    payload: JSON.stringify(payload),
    announcedAt,
  }))
  if (rows.length > 0) await tx.insertInto('platform.outbox').values(rows).execute()
  await sql`select pg_notify('loa_outbox', '')`.execute(tx)
  await dropPages(tx, tags)
}

/** Tells every web process to forget the finished pages that carry one of the tags. */
export async function dropPages(tx: Tx | Database, tags: readonly string[]) {
  for (const some of inNotices([...new Set(tags)]))
    await sql`select pg_notify('loa_pages', ${JSON.stringify(some)})`.execute(tx)
}

/** PostgreSQL takes less than 8,000 bytes in one notice. */
function inNotices(tags: readonly string[]): readonly (readonly string[])[] {
  const notices: string[][] = []
  let room = 0
  for (const tag of tags) {
    const size = Buffer.byteLength(JSON.stringify(tag)) + 1
    if (size > room) {
      notices.push([])
      room = 7800
    }
    notices.at(-1)?.push(tag)
    room -= size
  }
  return notices
}

export type Reactions = Readonly<Record<string, (payload: Record<string, unknown>, tx: Tx) => Promise<void>>>

/**
 * Works off what was announced, each in a transaction of its own together with its reaction, so that a crash repeats
 * or undoes both. Returns how many were done. A failing one waits longer after each try and holds up no other.
 */
export async function workOffOutbox(db: Database, reactions: Reactions, limit = 100): Promise<number> {
  let doneCount = 0
  while (doneCount < limit && (await workOffOne(db, reactions))) doneCount++
  return doneCount
}

async function workOffOne(db: Database, reactions: Reactions): Promise<boolean> {
  let current: { id: number; attempts: number } | undefined
  try {
    return await db.transaction().execute(async (tx) => {
      const row = await tx
        .selectFrom('platform.outbox')
        .selectAll()
        .where('doneAt', 'is', null)
        .where('nextAttemptAt', '<=', sql<string>`now()`)
        .orderBy('id')
        .limit(1)
        .forUpdate()
        .skipLocked()
        .executeTakeFirst()
      if (!row) return false
      current = row
      await reactions[row.type]?.(row.payload as Record<string, unknown>, tx)
      await tx.updateTable('platform.outbox').set({ doneAt: sql`now()` }).where('id', '=', row.id).execute()
      return true
    })
  } catch (error) {
    if (!current) throw error
    await postpone(db, current, error)
    return true
  }
}

const postpone = (db: Database, row: { id: number; attempts: number }, error: unknown) =>
  db
    .updateTable('platform.outbox')
    .set({
      attempts: row.attempts + 1,
      nextAttemptAt: sql`now() + make_interval(secs => ${Math.min(2 ** row.attempts * 5, 3600)})`,
      lastError: String(error).slice(0, 2000),
    })
    .where('id', '=', row.id)
    .execute()
