import type { Actor } from '../../platform/actor.ts'
import { record } from '../../platform/history.ts'
import type { Deps } from '../../platform/http/context.ts'
import { done, notFound, type Result, refuse } from '../../platform/result.ts'
import { mayMoveRound } from '../round/round.ts'
import { lockRound } from '../round/store-rounds.ts'
import { mayRunRound } from './permissions.ts'
import { setDecision } from './store.ts'
import { refusals } from './texts.ts'

export type Decision = {
  readonly roundId: number
  /** As on the document: '15/QĐ-UBND'. */
  readonly number: string
  /** ISO day. */
  readonly day: string
}

/** Enters the decision that the results were approved by; nothing is invented before it is there. */
export async function enterDecision(
  deps: Pick<Deps, 'db' | 'clock'>,
  actor: Actor,
  { roundId, number, day }: Decision,
): Promise<Result> {
  return deps.db.transaction().execute(async (tx) => {
    const round = await lockRound(tx, actor, roundId)
    if (!round || !mayRunRound(actor, round)) return notFound
    if (round.decisionNumber === number && round.decidedOn === day) return done()
    if (!mayMoveRound('decide', round.state)) return refuse(refusals.notFinalised)
    if (!/^\d/.test(number)) return refuse(refusals.number, 'number')
    if (day === '') return refuse(refusals.day, 'day')
    if (day > deps.clock.today().toString()) return refuse(refusals.dayAhead, 'day')
    await setDecision(tx, roundId, number, day)
    await record(tx, actor, deps.clock, {
      action: 'round.decided',
      subject: `round:${roundId}`,
      agencyId: round.agencyId,
      detail: { name: round.nameVi, number, day },
    })
    return done()
  })
}
