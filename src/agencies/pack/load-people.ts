import { z } from 'zod'
import { system } from '../../platform/actor.ts'
import type { Deps } from '../../platform/http/context.ts'
import { packProblem, readPackJson } from '../../platform/pack-file.ts'
import { addRole } from '../give-role.ts'
import { roles } from '../roles.ts'
import { loadDirectory } from '../store.ts'
import { lockPerson, periodsOfRole, putPerson } from '../store-people.ts'

const file = 'sample/people.json'
const role = z.object({ role: z.enum(roles), agency: z.string(), from: z.iso.date() })
const person = z.object({
  email: z.email(),
  name: z.string().min(1),
  nameEn: z.string().optional(),
  /** What may be tried with the account; only those are offered on the sign-in page. */
  does: z.object({ vi: z.string(), en: z.string() }).optional(),
  roles: z.array(role).min(1),
})

export type SamplePerson = z.output<typeof person>

/** The demo people of a pack in their order; a person without a word that marks them as a sample is refused. */
export async function samplePeopleOf(folder: string): Promise<readonly SamplePerson[]> {
  const { people } = await readPackJson(folder, file, z.object({ people: z.array(person) }))
  const unmarked = people.find(({ name }) => !name.includes('(mẫu)'))
  const missing = {
    vi: `“${unmarked?.name}” thiếu chữ “(mẫu)”`,
    en: `“${unmarked?.name}” lacks the mark “(mẫu)”`,
  }
  if (unmarked) throw packProblem(folder, file, undefined, missing)
  return people
}

/**
 * Gives each demo person an account (`accountFor` answers its user id), a name and their roles. Again is harmless: a
 * role once given is not given again, even when an administrator has ended it since.
 */
export async function loadSamplePeople(
  deps: Pick<Deps, 'db' | 'clock'>,
  folder: string,
  accountFor: (person: SamplePerson) => Promise<string>,
): Promise<void> {
  for (const sample of await samplePeopleOf(folder))
    await load(deps, folder, sample, await accountFor(sample))
}

async function load(deps: Pick<Deps, 'db' | 'clock'>, folder: string, sample: SamplePerson, userId: string) {
  const { name: fullName, email } = sample
  await deps.db.transaction().execute(async (tx) => {
    const directory = await loadDirectory(tx, deps.clock.today().toString())
    const known = await lockPerson(tx, userId)
    const person = { userId, fullName, email }
    if (known?.fullName !== fullName || known.email !== email) await putPerson(tx, person)
    for (const { role, agency: slug, from } of sample.roles) {
      const agency = directory.bySlug(slug)
      const unknown = { vi: `chưa khai báo “${slug}”`, en: `“${slug}” is not declared` }
      if (!agency) throw packProblem(folder, file, undefined, unknown)
      if ((await periodsOfRole(tx, userId, agency.id, role)).length > 0) continue
      await addRole(tx, deps, system, agency, person, { role, from })
    }
  })
}
