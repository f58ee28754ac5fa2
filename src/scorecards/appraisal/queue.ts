import type { Actor } from '../../platform/actor.ts'
import type { Queryable } from '../../platform/database/open.ts'
import { mayMoveSheet, type Round, type Sheet } from '../round/round.ts'
import { sheetsOfRound } from '../round/store.ts'
import { appraisersOf, roundsOf } from '../round/store-rounds.ts'
import { scoresOfSheets } from '../round/store-scores.ts'
import type { KeptSet } from '../sets/set.ts'
import { setOf } from '../sets/store.ts'
import { fieldsOfActor } from './may-appraise.ts'
import { type SheetStanding, sheetStandingOf } from './sheet-standing.ts'

export type QueueLine = { readonly sheet: Sheet; readonly standing: SheetStanding }
export type Queue = {
  readonly round: Round
  readonly fields: readonly string[]
  /** To appraise first, then to answer, each by its day. */
  readonly lines: readonly QueueLine[]
}

/** What waits for an appraiser in open rounds: rows of their fields not looked at, explanations not answered. */
export async function queueOf(db: Queryable, actor: Actor): Promise<readonly Queue[]> {
  const rounds = (await roundsOf(db, actor.agencies('appraiser'))).filter(({ state }) => state === 'open')
  const queues: Queue[] = []
  for (const round of rounds) {
    const fields = fieldsOfActor(actor, round.agencyId, await appraisersOf(db, round.id))
    if (fields.size === 0) continue
    const named = [...fields].filter((field) => field !== null)
    queues.push({ round, fields: named, lines: await linesOf(db, round.id, fields) })
  }
  return queues
}

async function linesOf(db: Queryable, roundId: number, fields: ReadonlySet<string | null>) {
  const open = (await sheetsOfRound(db, roundId)).filter(
    ({ state }) => mayMoveSheet('appraise', state) || mayMoveSheet('answer', state),
  )
  const scores = await scoresOfSheets(
    db,
    open.map(({ id }) => id),
  )
  const sets = new Map<number, KeptSet | undefined>()
  for (const id of new Set(open.map(({ setId }) => setId))) sets.set(id, await setOf(db, id))
  return open
    .map((sheet): QueueLine => {
      const criteria = sets.get(sheet.setId)?.criteria ?? []
      const own = scores.get(sheet.id) ?? new Map()
      return { sheet, standing: sheetStandingOf(criteria, own, sheet.state, fields) }
    })
    .filter(({ sheet, standing }) =>
      sheet.state === 'appraising' ? standing.waiting > 0 : standing.explained > 0,
    )
    .sort((a, b) => dueOf(a).localeCompare(dueOf(b)) || a.sheet.id - b.sheet.id)
}

const dueOf = ({ sheet }: QueueLine): string =>
  sheet.state === 'appraising' ? sheet.dates.appraisalDue : (sheet.explainUntil ?? sheet.dates.finalDue)
