import { randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import type { Clock } from './clock.ts'
import type { Database } from './database/open.ts'

export { keepCounting, showViews } from './visits/keep-counting.ts'
export { viewsOf } from './visits/store.ts'

/**
 * Counts readers the honest way: programs and signed-in staff are left out, and a reader who loads the same page again
 * within half an hour is counted once. The reader's address never leaves memory and is mixed with a key that lives as
 * long as the process.
 */
export type Visits = {
  /** Notes that someone read a page; says whether it counted as a view. */
  note(subject: string, reader: Reader): boolean
  /** Readers seen in the last five minutes by all web processes, as of the last flush. */
  online(): number
  /** Adds what was counted to the database and answers the subjects whose totals changed. */
  flush(db: Database): Promise<readonly string[]>
}

export type Reader = { readonly address: string; readonly program: string; readonly isStaff: boolean }

const again = 30 * 60_000
const recently = 5 * 60_000
/** Beyond this somebody makes up readers; memory matters more than their count. */
const mostSeen = 500_000

/** `elapsed` only measures how long ago something was seen, in milliseconds; days come from the clock. */
export function createVisits(clock: Clock, elapsed = () => performance.now()): Visits {
  const salt = randomBytes(8).toString('hex')
  const seen = new Map<string, number>()
  const readers = new Map<string, number>()
  const programs = new Map<string, boolean>()
  let pending = new Map<string, number>()
  let everywhere = 0

  const isBot = (program: string) => {
    const known = programs.get(program)
    if (known !== undefined) return known
    if (programs.size > 5000) programs.clear()
    const bot = program === '' || botWords.test(program)
    programs.set(program, bot)
    return bot
  }

  return {
    note(subject, reader) {
      if (reader.isStaff || isBot(reader.program)) return false
      const now = elapsed()
      const who = `${salt}${reader.address}|${reader.program}`
      readers.set(who, now)
      const key = `${subject}|${who}`
      if (now - (seen.get(key) ?? -again) < again) return false
      if (seen.size > mostSeen) seen.clear()
      seen.set(key, now)
      pending.set(subject, (pending.get(subject) ?? 0) + 1)
      return true
    },
    online: () => everywhere,
    async flush(db) {
      const now = elapsed()
      forget(seen, now - again)
      forget(readers, now - recently)
      const counted = pending
      pending = new Map()
      try {
        if (counted.size > 0) await addViews(db, clock.today().toString(), counted)
        everywhere = await shareOnline(db, salt, readers.size)
      } catch (error) {
        for (const [subject, views] of counted) pending.set(subject, (pending.get(subject) ?? 0) + views)
        throw error
      }
      return [...counted.keys()]
    },
  }
}

const botWords =
  /bot|crawl|spider|slurp|preview|fetch|monitor|curl|wget|python|java\/|go-http|node|axios|headless|scan|lighthouse/i

function forget(times: Map<string, number>, before: number) {
  for (const [key, at] of times) if (at < before) times.delete(key)
}

const addViews = (db: Database, day: string, counted: ReadonlyMap<string, number>) =>
  db
    .insertInto('platform.viewCount')
    .values([...counted].map(([subject, views]) => ({ subject, day, views })))
    .onConflict((oc) =>
      oc.columns(['subject', 'day']).doUpdateSet({ views: sql`platform.view_count.views + excluded.views` }),
    )
    .execute()

/** Says how many this process sees and answers the sum over the processes that spoke within two minutes. */
async function shareOnline(db: Database, process: string, people: number): Promise<number> {
  await db
    .insertInto('platform.online')
    .values({ process, people, seenAt: sql`now()` })
    .onConflict((oc) => oc.column('process').doUpdateSet({ people, seenAt: sql`now()` }))
    .execute()
  const { rows } = await sql<{ people: number }>`
    with gone as (delete from platform.online where seen_at < now() - interval '2 minutes')
    select coalesce(sum(people), 0)::int as people from platform.online
    where seen_at >= now() - interval '2 minutes'`.execute(db)
  return rows[0]?.people ?? 0
}
