import { type Actor, system } from '../../platform/actor.ts'
import type { Tx } from '../../platform/database/open.ts'
import { formatDay } from '../../platform/dates.ts'
import { record } from '../../platform/history.ts'
import { announce } from '../../platform/outbox.ts'
import { done, notFound, type Result, refuse } from '../../platform/result.ts'
import { fieldsIn } from './fields-in.ts'
import { mailTexts } from './mail-texts.ts'
import { sheetPath, tell } from './mails.ts'
import { type MadeSheet, makeSheets } from './make-sheets.ts'
import { refusals } from './refusals.ts'
import { mayMoveRound, type Round, type RoundClass } from './round.ts'
import type { ScoreDeps } from './score-deps.ts'
import { appraisersOf, classesOf, lockRound, lockRoundForClock, moveRoundTo } from './store-rounds.ts'
import { type Author, classesToOpen } from './store-sheets.ts'

export type Opened = { readonly sheets: number }

/**
 * Opens a round: every class whose day has come gets its sheets, with what the facts propose; the others get theirs on
 * their day. Opened twice it is opened once.
 */
export function openRound(deps: ScoreDeps, actor: Actor, roundId: number): Promise<Result<Opened>> {
  return deps.db.transaction().execute(async (tx) => {
    const round = await lockRound(tx, actor, roundId)
    if (!round || !actor.is('programme_officer', round.agencyId)) return notFound
    if (round.state === 'open') return done({ sheets: 0 })
    if (!mayMoveRound('open', round.state)) return refuse(refusals.roundNotDraft)
    const classes = await classesOf(tx, roundId)
    if (classes.length === 0) return refuse(refusals.noClasses)
    const without = await fieldsWithoutAppraiser(tx, roundId)
    if (without.length > 0) {
      const fields = without.join(', ')
      return refuse({ vi: refusals.fieldsWithout.vi(fields), en: refusals.fieldsWithout.en(fields) })
    }
    await moveRoundTo(tx, roundId, 'open')
    const made = await openClasses(tx, deps, actor, round, classes)
    await announce(tx, deps.clock, { type: 'scorecard.opened', payload: { roundId } })
    await record(tx, actor, deps.clock, {
      action: 'scorecard.opened',
      subject: `round:${roundId}`,
      agencyId: round.agencyId,
      detail: { name: round.nameVi, sheets: made.length },
    })
    return done({ sheets: made.length })
  })
}

/** The job of every morning: classes of open rounds whose day has come. Answers how many sheets were made. */
export async function openDueClasses(deps: ScoreDeps): Promise<number> {
  let sheets = 0
  for (const roundId of await classesToOpen(deps.db, deps.clock.today().toString()))
    sheets += await deps.db.transaction().execute(async (tx) => {
      const round = await lockRoundForClock(tx, roundId)
      if (round?.state !== 'open') return 0
      const made = await openClasses(tx, deps, system, round, await classesOf(tx, roundId))
      if (made.length > 0)
        await record(tx, system, deps.clock, {
          action: 'scorecard.class-opened',
          subject: `round:${roundId}`,
          agencyId: round.agencyId,
          detail: { name: round.nameVi, sheets: made.length },
        })
      return made.length
    })
  return sheets
}

async function openClasses(
  tx: Tx,
  deps: ScoreDeps,
  actor: Actor,
  round: Round,
  classes: readonly RoundClass[],
): Promise<readonly MadeSheet[]> {
  const today = deps.clock.today().toString()
  const by: Author = { at: deps.clock.now().toString(), byUser: actor.userId, byName: actor.name }
  const all: MadeSheet[] = []
  for (const one of classes.filter(({ opensOn }) => opensOn <= today)) {
    const made = await makeSheets(tx, deps, round, one, by)
    await tellUnits(tx, deps, round, one, made)
    all.push(...made)
  }
  return all
}

const tellUnits = (
  tx: Tx,
  deps: ScoreDeps,
  round: Round,
  { selfDue }: RoundClass,
  made: readonly MadeSheet[],
): Promise<number> =>
  tell(
    tx,
    deps,
    ['unit_officer'],
    made.map(({ id, agencyId }) => ({
      key: `sheet:${id}:opened`,
      agencyId,
      write: () => mailTexts.opened(round.nameVi, formatDay(selfDue), `${deps.origin}${sheetPath({ id })}`),
    })),
  )

async function fieldsWithoutAppraiser(tx: Tx, roundId: number): Promise<readonly string[]> {
  const named = new Set((await appraisersOf(tx, roundId)).map(({ field }) => field))
  return (await fieldsIn(tx, await classesOf(tx, roundId))).filter((field) => !named.has(field))
}
