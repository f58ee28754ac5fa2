import { roleHolders } from '../../agencies/index.ts'
import type { Actor } from '../../platform/actor.ts'
import { record } from '../../platform/history.ts'
import type { Deps } from '../../platform/http/context.ts'
import { done, notFound, type Result, refuse } from '../../platform/result.ts'
import { fieldsIn } from './fields-in.ts'
import { refusals } from './refusals.ts'
import { appraisersOf, classesOf, lockRound, putAppraiser } from './store-rounds.ts'

export type Naming = { readonly roundId: number; readonly field: string; readonly userId: string }

/** Names who appraises a field; in an open round too, because people fall ill. The last one named does it. */
export function nameAppraiser(
  deps: Pick<Deps, 'db' | 'clock'>,
  actor: Actor,
  { roundId, field, userId }: Naming,
): Promise<Result> {
  return deps.db.transaction().execute(async (tx) => {
    const round = await lockRound(tx, actor, roundId)
    if (!round || !actor.is('programme_officer', round.agencyId)) return notFound
    if (round.state !== 'draft' && round.state !== 'open') return refuse(refusals.roundNotOpen)
    if (!(await fieldsIn(tx, await classesOf(tx, roundId))).includes(field))
      return refuse(refusals.unknownField, 'field')
    const holders = await roleHolders(tx, 'appraiser', deps.clock.today().toString())
    const person = holders.find((one) => one.userId === userId && one.agencyId === round.agencyId)
    if (!person) return refuse(refusals.notAppraiser, 'userId')
    const before = (await appraisersOf(tx, roundId)).find((one) => one.field === field)
    if (before?.userId === userId) return done()
    await putAppraiser(tx, roundId, { field, userId, userName: person.fullName })
    await record(tx, actor, deps.clock, {
      action: 'round.appraiser-named',
      subject: `round:${roundId}`,
      agencyId: round.agencyId,
      detail: { field, name: person.fullName, ...(before && { instead: before.userName }) },
    })
    return done()
  })
}
