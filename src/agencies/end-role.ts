import type { Actor } from '../platform/actor.ts'
import type { Tx } from '../platform/database/open.ts'
import { record } from '../platform/history.ts'
import type { Deps } from '../platform/http/context.ts'
import { done, notFound, type Result, refuse } from '../platform/result.ts'
import { actTexts } from './act-texts.ts'
import { mayManagePeople } from './permissions.ts'
import { loadDirectory } from './store.ts'
import { holdersOn, lockAgency, membershipOf, setLastDay } from './store-people.ts'

export type EndRole = {
  readonly membershipId: number
  readonly agencyId: number
  /** The first day without the role: today ends it at once. */
  readonly on: string
}

/** Ends a role from a day on. What was done while it was held stays as it was. */
export async function endRole(
  deps: Pick<Deps, 'db' | 'clock'>,
  actor: Actor,
  input: EndRole,
): Promise<Result> {
  return deps.db.transaction().execute(async (tx) => {
    const today = deps.clock.today().toString()
    const directory = await loadDirectory(tx, today)
    const agency = directory.byId(input.agencyId)
    if (!agency || !mayManagePeople(actor, agency, directory)) return notFound
    await lockAgency(tx, agency.id)
    const membership = await membershipOf(tx, agency.id, input.membershipId)
    if (!membership) return notFound
    if (membership.validTo !== null && membership.validTo <= today) return refuse(actTexts.endedAlready)
    if (input.on < today) return refuse(actTexts.endInPast, 'on')
    if (
      membership.role === 'administrator' &&
      (await isLastAdministrator(tx, agency.id, membership.id, input.on))
    )
      return refuse(actTexts.lastAdministrator)
    const on = input.on < membership.validFrom ? membership.validFrom : input.on
    await setLastDay(tx, membership.id, on)
    await record(tx, actor, deps.clock, {
      action: 'role.ended',
      subject: `agency:${agency.id}`,
      agencyId: agency.id,
      detail: { person: membership.fullName, userId: membership.userId, role: membership.role, on },
    })
    return done()
  })
}

/** Whether nobody else would administer the agency from that day on. */
async function isLastAdministrator(
  tx: Tx,
  agencyId: number,
  membershipId: number,
  on: string,
): Promise<boolean> {
  const administrators = await holdersOn(tx, agencyId, 'administrator', on)
  return administrators.every((one) => one.id === membershipId)
}
