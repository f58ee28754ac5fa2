import type { Clock } from '../clock.ts'
import type { Database } from '../database/open.ts'
import * as behaviour from './behaviour.ts'
import { batchOfViews, createPending } from './pending.ts'
import { knownPrograms } from './programs.ts'
import { digitsOf, freshSalt, keyOfSalt, knownPrints, nameReader } from './reader-id.ts'
import type { Reading } from './reading.ts'
import { knownReferrers } from './referrers.ts'
import { hashed } from './sip-hash.ts'
import { addViews, forgetReaders, saltOf, shareOnline } from './store.ts'
import { createTable } from './table.ts'

/**
 * Counts readers the honest way. A view is one person reading one story, again only after half an hour; programs, staff
 * and pages fetched in advance are left out. Persons are told apart by a hash whose salt lives a day; addresses are kept
 * nowhere. Counting costs a request no question to the database and no memory of its own: numbers in tables, and batches.
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
const never = Number.NEGATIVE_INFINITY

/** `elapsed` only measures how long ago something was seen, in milliseconds; days and moments come from the clock. */
export function createVisits(clock: Clock, elapsed = () => performance.now()): Visits {
  const programOf = knownPrograms()
  const referrerOf = knownReferrers()
  const languagesOf = knownPrints()
  const readers = createTable(behaviour.behaviourColumns, most)
  /** When a reader of a subject last counted here; the subject's number is mixed into the reader's. */
  const seen = createTable(1, 2 * most)
  const subjects = new Map<string, number>()
  const pending = createPending()
  let salt = { day: '', key: keyOfSalt(freshSalt()) }
  let [tidiedAt, sharedAt, saltFrom] = [never, never, never]
  let everywhere = 0

  const name = ({ address, program, languages }: Reading) =>
    nameReader(salt.key, address, programOf(program).print, languagesOf(languages))
  const numberOf = (subject: string): number => {
    const known = subjects.get(subject)
    if (known !== undefined) return known
    subjects.set(subject, subjects.size + 1)
    return subjects.size
  }
  const rowOfView = (high: number, low: number, subject: string) => {
    const number = numberOf(subject)
    return seen.rowOf(high ^ Math.imul(number, 0x9e3779b1), low ^ Math.imul(number, 0x85ebca6b))
  }

  return {
    note(subject, reading) {
      if (reading.isStaff || !reading.isShown) return false
      const program = programOf(reading.program)
      if (program.isBot) return false
      const now = elapsed()
      nameReader(salt.key, reading.address, program.print, languagesOf(reading.languages))
      const { high, low } = hashed
      const row = readers.rowOf(high, low)
      const wasProgram = behaviour.isProgram(readers, row)
      if (behaviour.isProgramReading(readers, row, now, reading.isFromBrowser)) {
        if (!wasProgram) pending.takeBack(high, low)
        return false
      }
      const view = rowOfView(high, low, subject)
      const countedAt = seen.column(0)
      // A row just added says zero; times begin above it.
      if (countedAt[view] !== 0 && now + 1 - countedAt[view]! < halfAnHour) return false
      countedAt[view] = now + 1
      pending.add(high, low, subject, referrerOf(reading.referrer, reading.host), program.device)
      return true
    },
    noteAsset(reading) {
      name(reading)
      const row = readers.find(hashed.high, hashed.low)
      if (row !== -1) behaviour.actsLikeBrowser(readers, row)
    },
    noteRobot(reading) {
      name(reading)
      const { high, low } = hashed
      const row = readers.rowOf(high, low)
      readers.column(behaviour.seenAt)[row] = elapsed()
      behaviour.takeForProgram(readers, row)
      pending.takeBack(high, low)
    },
    online: () => everywhere,
    async flush(db) {
      const now = elapsed()
      const day = clock.today().toString()
      if (salt.day !== day || now - tidiedAt >= tidyEvery) await tidy(db, day, now)
      const changed = pending.size > 0 ? await write(db, day) : []
      if (now - sharedAt >= onlineEvery) {
        everywhere = await shareOnline(db, here(Math.max(sharedAt, saltFrom)), clock.now())
        sharedAt = now
      }
      return changed
    },
  }

  async function tidy(db: Database, day: string, now: number) {
    const key = keyOfSalt(await saltOf(db, day, freshSalt()))
    // Who was here under yesterday's salt would be another person under today's.
    if (salt.day !== '' && salt.day !== day) saltFrom = elapsed()
    salt = { day, key }
    await forgetReaders(db, clock)
    seen.sweep((row) => seen.column(0)[row]! > now - halfAnHour)
    readers.sweep((row) => readers.column(behaviour.seenAt)[row]! > now - halfAnHour)
    tidiedAt = now
  }

  /** What cannot be written stays for the next time; whom another process counted already is let go. */
  async function write(db: Database, day: string): Promise<readonly string[]> {
    const waiting = pending.take()
    const views = batchOfViews(waiting)
    const leftOut = await addViews(db, { day, at: clock.now(), views }).catch((error) => {
      pending.putBack(waiting)
      throw error
    })
    for (const key of leftOut) {
      const [reader, subject] = [key.slice(0, 16), key.slice(17)]
      const halves = [reader.slice(0, 8), reader.slice(8)].map((half) => Number.parseInt(half, 16) | 0)
      const row = rowOfView(halves[0]!, halves[1]!, subject)
      seen.column(0)[row] = 0
    }
    return [...new Set(waiting.subjects)]
  }

  /** Names of those who read since then. */
  function here(since: number): readonly string[] {
    const names: string[] = []
    readers.each((row, high, low) => {
      const isHere = readers.column(behaviour.seenAt)[row]! > since && !behaviour.isProgram(readers, row)
      if (isHere) names.push(digitsOf(high) + digitsOf(low))
    })
    return names
  }
}
