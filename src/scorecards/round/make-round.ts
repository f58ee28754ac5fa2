import { isAligned } from '../../coverage/index.ts'
import type { Actor } from '../../platform/actor.ts'
import { record } from '../../platform/history.ts'
import type { Deps } from '../../platform/http/context.ts'
import { done, notFound, type Result, refuse } from '../../platform/result.ts'
import { slugOf } from '../../platform/vietnamese.ts'
import { refusals } from './refusals.ts'
import { insertRound, roundBySlug } from './store-rounds.ts'

export type RoundInput = {
  readonly agencyId: number
  readonly year: number
  readonly nameVi: string
  readonly nameEn: string
  readonly planId: number | null
  /** ISO days, both included: what was done in them counts. */
  readonly fromDay: string
  readonly toDay: string
  readonly isSample?: boolean
}

/** A round in preparation. The same name of the same year sent again is the round that is there. */
export function makeRound(
  deps: Pick<Deps, 'db' | 'clock'>,
  actor: Actor,
  { isSample = false, ...input }: RoundInput,
): Promise<Result<{ readonly roundId: number }>> {
  return deps.db.transaction().execute(async (tx) => {
    if (!actor.is('programme_officer', input.agencyId)) return notFound
    const base = slugOf(input.nameVi).slice(0, 80)
    if (base === '') return refuse(refusals.nameRound, 'nameVi')
    if (input.toDay < input.fromDay) return refuse(refusals.daysInOrder, 'toDay')
    if (!isAligned({ from: input.fromDay, to: input.toDay })) return refuse(refusals.notAligned, 'toDay')
    const slug = base.includes(String(input.year)) ? base : `${base}-${input.year}`
    const nameEn = input.nameEn || input.nameVi
    const made = { madeAt: deps.clock.now().toString(), madeByName: actor.name }
    const roundId = await insertRound(tx, { ...input, nameEn, slug, isSample, ...made })
    if (roundId === undefined) {
      const there = await roundBySlug(tx, slug)
      const isSame =
        there?.agencyId === input.agencyId && there.state === 'draft' && there.nameVi === input.nameVi
      return isSame ? done({ roundId: there.id }) : refuse(refusals.sameName, 'nameVi')
    }
    await record(tx, actor, deps.clock, {
      action: 'round.made',
      subject: `round:${roundId}`,
      agencyId: input.agencyId,
      detail: { name: input.nameVi, year: input.year },
    })
    return done({ roundId })
  })
}
