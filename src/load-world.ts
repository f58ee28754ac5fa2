import { join } from 'node:path'
import { loadAgenciesOfPack, loadSamplePeople, samplePeopleOf } from './agencies/index.ts'
import { loadStoriesOfPack } from './newsroom/index.ts'
import type { Deps } from './platform/http/context.ts'
import type { SignIn } from './platform/sign-in/index.ts'

export type DemoSignIn = { readonly email: string; readonly who: string }
export type World = { readonly signIns: readonly DemoSignIn[]; readonly password?: string }

/** The one password of all demo accounts; they exist in the demo world only. */
const demoPassword = 'loa-demo-2023'

/** Loads the province of a pack and, in the demo, its sample people, plan, stories and activities. Again is harmless. */
export async function loadWorld(deps: Deps, signIn: SignIn, pack: string | undefined): Promise<World> {
  if (!pack) return { signIns: [] }
  const folder = join(import.meta.dirname, '../packs', pack)
  await loadAgenciesOfPack(deps, folder)
  if (!deps.demo) return { signIns: [] }

  await loadSamplePeople(deps, folder, ({ email, name }) =>
    signIn.ensureDemoAccount({ email, name, password: demoPassword }),
  )
  await loadStoriesOfPack(deps, folder)
  const people = await samplePeopleOf(folder)
  return { signIns: people.map(({ email, name }) => ({ email, who: name })), password: demoPassword }
}
