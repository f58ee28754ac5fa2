import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { Actor } from './actor.ts'
import type { Clock } from './clock.ts'
import type { Queryable, Tx } from './database/open.ts'

export type HistoryEntry = {
  /** `subject.past-tense`, for example 'plan.issued'. */
  readonly action: string
  /** What it happened to: 'plan:12'. */
  readonly subject: string
  readonly agencyId?: number | null
  /** What a reader needs to understand the line: reasons, names, counts. Never personal data of citizens. */
  readonly detail?: Record<string, unknown>
}

export type HistoryLine = {
  readonly id: number
  readonly at: string
  readonly actorId: string | null
  readonly actorName: string
  readonly agencyId: number | null
  readonly action: string
  readonly subject: string
  readonly detail: Record<string, unknown>
}

const chainLock = 4_815_162_342

/**
 * Writes a line of the history inside the transaction that made it true, chained to the line before by its hash.
 * Takes the chain's lock until the commit: call it last in an act, after every other row is locked.
 */
export const record = (tx: Tx, actor: Actor, clock: Clock, entry: HistoryEntry): Promise<void> =>
  recordAll(tx, [{ actor, at: clock.now(), entry }])

export type Recorded = { readonly actor: Actor; readonly at: Temporal.Instant; readonly entry: HistoryEntry }

/** Writes many lines at once, in the order given, for what one transaction made true in bulk. */
export async function recordAll(tx: Tx, recorded: readonly Recorded[]): Promise<void> {
  await sql`select pg_advisory_xact_lock(${chainLock})`.execute(tx)
  const last = await tx
    .selectFrom('platform.history')
    .select(['id', 'hash'])
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  let previousHash = last?.hash ?? firstHash
  const rows = recorded.map(({ actor, at, entry }, index) => {
    const line = lineOf((last?.id ?? 0) + 1 + index, actor, at, entry)
    const hash = hashOf(previousHash, line)
    const row = { ...line, detail: JSON.stringify(line.detail), previousHash, hash }
    previousHash = hash
    return row
  })
  for (let start = 0; start < rows.length; start += 500)
    await tx
      .insertInto('platform.history')
      .values(rows.slice(start, start + 500))
      .execute()
}

const lineOf = (id: number, actor: Actor, at: Temporal.Instant, entry: HistoryEntry): HistoryLine => ({
  id,
  at: new Date(at.epochMilliseconds).toISOString(),
  actorId: actor.userId,
  actorName: actor.name,
  agencyId: entry.agencyId ?? null,
  action: entry.action,
  subject: entry.subject,
  detail: JSON.parse(JSON.stringify(entry.detail ?? {})),
})

/** The lines about one thing, newest first. */
export async function historyOf(db: Queryable, subject: string, limit = 50): Promise<readonly HistoryLine[]> {
  const rows = await db
    .selectFrom('platform.history')
    .select(['id', 'at', 'actorId', 'actorName', 'agencyId', 'action', 'subject', 'detail'])
    .where('subject', '=', subject)
    .orderBy('id', 'desc')
    .limit(limit)
    .execute()
  return rows as unknown as HistoryLine[]
}

export type ChainCheck =
  | { readonly whole: true; readonly lines: number }
  | { readonly whole: false; readonly lines: number; readonly brokenAt: number; readonly why: 'gap' | 'hash' }

/** Walks the whole chain in batches and names the first line that was changed, removed or put in. */
export async function checkHistory(db: Queryable): Promise<ChainCheck> {
  let previousHash = firstHash
  let previousId = 0
  for (;;) {
    const batch = await db
      .selectFrom('platform.history')
      .selectAll()
      .where('id', '>', previousId)
      .orderBy('id')
      .limit(2000)
      .execute()
    for (const { hash, previousHash: claimed, ...line } of batch) {
      if (line.id !== previousId + 1)
        return { whole: false, lines: previousId, brokenAt: previousId + 1, why: 'gap' }
      const right = hashOf(previousHash, line as unknown as HistoryLine)
      if (claimed !== previousHash || hash !== right)
        return { whole: false, lines: previousId, brokenAt: line.id, why: 'hash' }
      previousHash = hash
      previousId = line.id
    }
    if (batch.length === 0) return { whole: true, lines: previousId }
  }
}

const firstHash = '0'.repeat(64)

/** SHA-256 over the previous hash and the line's fields in a fixed order, keys of the detail sorted. */
const hashOf = (previousHash: string, line: HistoryLine): string =>
  createHash('sha256')
    .update(
      JSON.stringify([
        previousHash,
        line.id,
        line.at,
        line.actorId,
        line.actorName,
        line.agencyId,
        line.action,
        line.subject,
        sorted(line.detail),
      ]),
    )
    .digest('hex')

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (value === null || typeof value !== 'object') return value
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
  return Object.fromEntries(entries.map(([key, inner]) => [key, sorted(inner)]))
}
