import type { Clock } from '../clock.ts'
import type { Database } from '../database/open.ts'
import { type Behaviour, newcomer, readPage } from './behaviour.ts'
import { knownPrograms } from './programs.ts'
import { freshSalt, readerId } from './reader-id.ts'
import type { Reading } from './reading.ts'
import { knownReferrers } from './referrers.ts'
import { addViews, forgetReaders, saltOf, shareOnline, type View } from './store.ts'

/**
 * Counts readers the honest way. A view is one person reading one story, again only after half an hour; programs, staff
 * and pages fetched in advance are left out. Persons are told apart by a hash whose salt lives a day; addresses are kept
 * nowhere. Counting costs a request no question to the database: everything goes there in batches.
 */
export type Visits = {
  /** Notes that someone read a page; says whether it counts as a view as far as this process knows. */
  note(subject: string, reading: Reading): boolean
  /** Someone fetched a style, script or font, as browsers do. */
  noteAsset(reading: Reading): void
  /** Someone read robots.txt, as no person does. */
  noteRobot(reading: Reading): void
  /** Readers seen in the last five minutes by all web processes, as of the last flush. */
  online(): number
  /** Adds what was counted to the database and answers the subjects whose totals changed. */
  flush(db: Database): Promise<readonly string[]>
}

const halfAnHour = 30 * 60_000
const onlineEvery = 5000
const tidyEvery = 60_000
/** Beyond this somebody makes up readers: memory matters more, and the database still knows who was counted. */
const most = 500_000

/** `elapsed` only measures how long ago something was seen, in milliseconds; days and moments come from the clock. */
export function createVisits(clock: Clock, elapsed = () => performance.now()): Visits {
  const programOf = knownPrograms()
  const referrerOf = knownReferrers()
  const readers = new Map<string, Behaviour>()
  /** When a reader of a subject last counted here. */
  const seen = new Map<string, number>()
  let arrived = new Set<string>()
  let pending = new Map<string, View>()
  let salt = { day: '', text: freshSalt() }
  let tidiedAt = Number.NEGATIVE_INFINITY
  let sharedAt = Number.NEGATIVE_INFINITY
  let everywhere = 0

  const behaviourOf = (who: string, now: number): Behaviour => {
    const known = readers.get(who)
    if (known) return known
    if (readers.size >= most) readers.clear()
    const fresh = newcomer(now)
    readers.set(who, fresh)
    return fresh
  }
  const takeBack = (who: string) => {
    arrived.delete(who)
    for (const [key, view] of pending) if (view.reader === who) pending.delete(key)
  }

  return {
    note(subject, reading) {
      if (reading.isStaff || !reading.isShown) return false
      const program = programOf(reading.program)
      if (program.isBot) return false
      const now = elapsed()
      const reader = readerId(salt.text, reading)
      const behaviour = behaviourOf(reader, now)
      const wasProgram = behaviour.isProgram
      readPage(behaviour, now, reading.isFromBrowser)
      if (behaviour.isProgram) {
        if (!wasProgram) takeBack(reader)
        return false
      }
      arrived.add(reader)
      const key = `${reader} ${subject}`
      if (now - (seen.get(key) ?? Number.NEGATIVE_INFINITY) < halfAnHour) return false
      if (seen.size >= most) seen.clear()
      seen.set(key, now)
      const referrer = referrerOf(reading.referrer, reading.host)
      pending.set(key, { reader, subject, referrer, device: program.device })
      return true
    },
    noteAsset(reading) {
      const behaviour = readers.get(readerId(salt.text, reading))
      if (behaviour) behaviour.actsLikeBrowser = true
    },
    noteRobot(reading) {
      const reader = readerId(salt.text, reading)
      behaviourOf(reader, elapsed()).isProgram = true
      takeBack(reader)
    },
    online: () => everywhere,
    async flush(db) {
      const now = elapsed()
      const day = clock.today().toString()
      if (salt.day !== day || now - tidiedAt >= tidyEvery) {
        // Who was here under yesterday's salt would be another person under today's.
        if (salt.day !== '' && salt.day !== day) arrived.clear()
        salt = { day, text: await saltOf(db, day, freshSalt()) }
        await forgetReaders(db, clock)
        forget(seen, (at) => at < now - halfAnHour)
        forget(readers, ({ seenAt }) => seenAt < now - halfAnHour)
        tidiedAt = now
      }
      const subjects = await addPending(db, day)
      if (now - sharedAt >= onlineEvery) {
        await share(db)
        sharedAt = now
      }
      return subjects
    },
  }

  async function share(db: Database) {
    const here = arrived
    arrived = new Set()
    try {
      everywhere = await shareOnline(db, [...here], clock.now())
    } catch (error) {
      arrived = new Set([...here, ...arrived])
      throw error
    }
  }

  /** What could not be written stays for the next time; whom another process counted already is let go. */
  async function addPending(db: Database, day: string): Promise<readonly string[]> {
    if (pending.size === 0) return []
    const views = pending
    pending = new Map()
    try {
      const leftOut = await addViews(db, { day, at: clock.now(), views: [...views.values()] })
      for (const key of leftOut) {
        views.delete(key)
        seen.delete(key)
      }
      return [...new Set(Array.from(views.values(), ({ subject }) => subject))]
    } catch (error) {
      pending = new Map([...views, ...pending])
      throw error
    }
  }
}

function forget<T>(known: Map<string, T>, isOld: (what: T) => boolean) {
  for (const [key, what] of known) if (isOld(what)) known.delete(key)
}
