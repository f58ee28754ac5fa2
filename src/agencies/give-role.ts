import type { Actor } from '../platform/actor.ts'
import type { Tx } from '../platform/database/open.ts'
import { record } from '../platform/history.ts'
import type { Deps } from '../platform/http/context.ts'
import { done, notFound, type Result, refuse, refuseAll } from '../platform/result.ts'
import { actTexts } from './act-texts.ts'
import type { Agency } from './agency.ts'
import { issuesOfRole } from './membership.ts'
import { mayManagePeople } from './permissions.ts'
import type { Role } from './roles.ts'
import { loadDirectory } from './store.ts'
import { insertMembership, lockPerson, type Person, periodsOfRole } from './store-people.ts'

/** A role from a day on; `to` is the first day without it, null until further notice. */
export type RoleInput = { readonly role: Role; readonly from: string; readonly to?: string | null }
export type GiveRole = RoleInput & { readonly agencyId: number; readonly userId: string }

/** Gives a person who is already known a role in an agency. */
export async function giveRole(
  deps: Pick<Deps, 'db' | 'clock'>,
  actor: Actor,
  input: GiveRole,
): Promise<Result<{ readonly membershipId: number }>> {
  return deps.db.transaction().execute(async (tx) => {
    const directory = await loadDirectory(tx, deps.clock.today().toString())
    const agency = directory.byId(input.agencyId)
    if (!agency || !mayManagePeople(actor, agency, directory)) return notFound
    const person = await lockPerson(tx, input.userId)
    if (!person) return refuse(actTexts.unknownPerson, 'email')
    return addRole(tx, deps, actor, agency, person, input)
  })
}

/** Judged, written and recorded inside the act that calls it; the person is locked or new. */
export async function addRole(
  tx: Tx,
  { clock }: Pick<Deps, 'clock'>,
  actor: Actor,
  agency: Agency,
  person: Person,
  { role, from, to = null }: RoleInput,
): Promise<Result<{ readonly membershipId: number }>> {
  const { userId, fullName } = person
  const wanted = { validFrom: from, validTo: to }
  const issues = issuesOfRole(wanted, agency, await periodsOfRole(tx, userId, agency.id, role))
  if (issues.length > 0) return refuseAll(issues)
  const membershipId = await insertMembership(tx, { ...wanted, userId, agencyId: agency.id, role })
  await record(tx, actor, clock, {
    action: 'role.given',
    subject: `agency:${agency.id}`,
    agencyId: agency.id,
    detail: { person: fullName, userId, role, from, to },
  })
  return done({ membershipId })
}
