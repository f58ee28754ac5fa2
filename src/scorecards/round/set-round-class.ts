import type { Actor } from '../../platform/actor.ts'
import { record } from '../../platform/history.ts'
import type { Deps } from '../../platform/http/context.ts'
import { done, type Issue, notFound, type Result, refuse, refuseAll } from '../../platform/result.ts'
import { setOf } from '../sets/store.ts'
import { refusals } from './refusals.ts'
import { mayMoveRound, type RoundClass } from './round.ts'
import { classesOf, dropClass, lockRound, putClass, raiseEdit } from './store-rounds.ts'

export type ClassInput = {
  readonly roundId: number
  /** Which state of the round was seen. */
  readonly edit: number
  readonly classKey: string
  /** Null takes the class out of the round. */
  readonly dates: Omit<RoundClass, 'classKey'> | null
}

/** Brings a class into a round in preparation, with its criteria set and its days; or changes them, or takes it out. */
export function setRoundClass(
  deps: Pick<Deps, 'db' | 'clock'>,
  actor: Actor,
  { roundId, edit, classKey, dates }: ClassInput,
): Promise<Result> {
  return deps.db.transaction().execute(async (tx) => {
    const round = await lockRound(tx, actor, roundId)
    if (!round || !actor.is('programme_officer', round.agencyId)) return notFound
    if (!mayMoveRound('edit', round.state)) return refuse(refusals.roundNotDraft)
    const before = (await classesOf(tx, roundId)).find((one) => one.classKey === classKey)
    if (isSame(before, dates)) return done()
    if (round.edit !== edit) return refuse(refusals.roundChanged)
    if (dates) {
      const set = await setOf(tx, dates.setId)
      const isRight =
        set?.agencyId === round.agencyId && set.classKey === classKey && set.state === 'in_force'
      const issues = [
        ...datesInOrder(dates),
        ...(isRight ? [] : [{ field: 'setId', text: refusals.setNotInForce }]),
      ]
      if (issues.length > 0) return refuseAll(issues)
      await putClass(tx, roundId, { classKey, ...dates })
    } else await dropClass(tx, roundId, classKey)
    await raiseEdit(tx, roundId)
    await record(tx, actor, deps.clock, {
      action: dates ? 'round.class-set' : 'round.class-removed',
      subject: `round:${roundId}`,
      agencyId: round.agencyId,
      detail: { class: classKey, ...dates },
    })
    return done()
  })
}

/** A class is opened, scored, appraised and decided one after the other. */
export function datesInOrder(dates: Omit<RoundClass, 'classKey' | 'setId'>): readonly Issue[] {
  const { opensOn, selfDue, appraisalDue, finalDue } = dates
  const wrong =
    selfDue <= opensOn
      ? 'selfDue'
      : appraisalDue <= selfDue
        ? 'appraisalDue'
        : finalDue <= appraisalDue
          ? 'finalDue'
          : undefined
  return wrong ? [{ field: wrong, text: refusals.datesInOrder }] : []
}

const isSame = (before: RoundClass | undefined, dates: ClassInput['dates']): boolean =>
  before === undefined || dates === null
    ? before === undefined && dates === null
    : Object.entries(dates).every(([key, value]) => before[key as keyof RoundClass] === value)
