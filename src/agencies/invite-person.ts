import type { Actor } from '../platform/actor.ts'
import type { Deps } from '../platform/http/context.ts'
import { notFound, type Result, refuse, refuseAll } from '../platform/result.ts'
import { actTexts } from './act-texts.ts'
import { giveRole, type RoleInput } from './give-role.ts'
import { issuesOfRole } from './membership.ts'
import { mayManagePeople } from './permissions.ts'
import { registerPerson } from './register-person.ts'
import { loadDirectory } from './store.ts'
import { personByEmail } from './store-people.ts'

/** Makes an account for a new person and answers its user id, or says why not. */
export type AccountFor = (person: {
  readonly email: string
  readonly fullName: string
}) => Promise<Result<string>>

export type InvitePerson = RoleInput & {
  readonly agencyId: number
  readonly email: string
  /** Needed for somebody new only. */
  readonly fullName: string
}

/**
 * Gives a role to whoever has the address: somebody known, or somebody new, who then gets an account. The account is
 * made last, when nothing stands against the role any more.
 */
export async function invitePerson(
  deps: Pick<Deps, 'db' | 'clock'>,
  actor: Actor,
  { agencyId, email, fullName, ...role }: InvitePerson,
  accountFor: AccountFor,
): Promise<Result<{ readonly membershipId: number }>> {
  const directory = await loadDirectory(deps.db, deps.clock.today().toString())
  const agency = directory.byId(agencyId)
  if (!agency || !mayManagePeople(actor, agency, directory)) return notFound
  const known = await personByEmail(deps.db, email)
  if (known) return giveRole(deps, actor, { ...role, agencyId, userId: known.userId })
  if (fullName === '') return refuse(actTexts.unknownPerson, 'fullName')
  const issues = issuesOfRole({ validFrom: role.from, validTo: role.to ?? null }, agency, [])
  if (issues.length > 0) return refuseAll(issues)
  const account = await accountFor({ email, fullName })
  if (!account.ok) return account
  return registerPerson(deps, actor, { ...role, agencyId, userId: account.value, fullName, email })
}
