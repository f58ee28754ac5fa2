import type { Actor } from '../platform/actor.ts'
import { record } from '../platform/history.ts'
import type { Deps } from '../platform/http/context.ts'
import { notFound, type Result, refuse, refuseAll } from '../platform/result.ts'
import { actTexts } from './act-texts.ts'
import { addRole, type RoleInput } from './give-role.ts'
import { issuesOfRole } from './membership.ts'
import { mayManagePeople } from './permissions.ts'
import { loadDirectory } from './store.ts'
import { lockPerson, personByEmail, putPerson } from './store-people.ts'

export type RegisterPerson = RoleInput & {
  readonly agencyId: number
  /** The account with which the person signs in. */
  readonly userId: string
  readonly fullName: string
  readonly email: string
  readonly phone?: string | null
}

/** Makes the holder of an account known as a person, with a first role in an agency. */
export async function registerPerson(
  deps: Pick<Deps, 'db' | 'clock'>,
  actor: Actor,
  { agencyId, userId, fullName, email, phone, ...role }: RegisterPerson,
): Promise<Result<{ readonly membershipId: number }>> {
  return deps.db.transaction().execute(async (tx) => {
    const directory = await loadDirectory(tx, deps.clock.today().toString())
    const agency = directory.byId(agencyId)
    if (!agency || !mayManagePeople(actor, agency, directory)) return notFound
    const known = (await lockPerson(tx, userId)) ?? (await personByEmail(tx, email))
    if (known) return refuse(actTexts.otherPerson, 'email')
    const issues = issuesOfRole({ validFrom: role.from, validTo: role.to ?? null }, agency, [])
    if (issues.length > 0) return refuseAll(issues)
    const person = { userId, fullName, email, phone }
    await putPerson(tx, person)
    await record(tx, actor, deps.clock, {
      action: 'person.registered',
      subject: `agency:${agencyId}`,
      agencyId,
      detail: { person: fullName, userId },
    })
    return addRole(tx, deps, actor, agency, person, role)
  })
}
