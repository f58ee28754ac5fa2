import { type Actor, visitor } from '../../src/platform/actor.ts'
import { buildAssets } from '../../src/platform/assets/index.ts'
import type { Deps } from '../../src/platform/http/context.ts'
import { createPageCache } from '../../src/platform/http/page-cache.ts'
import type { SignIn } from '../../src/platform/sign-in/index.ts'
import { createVisits } from '../../src/platform/visits.ts'
import { createSite } from '../../src/site.ts'

/** The whole site with people identified by a test cookie instead of a session. */
export async function siteForTests(deps: Deps, settle: () => Promise<void>, actorOf: (userId: string) => Actor) {
  return createSite({
    deps,
    settle,
    assets: await assets,
    cache: createPageCache(),
    visits: createVisits(deps.clock),
    signIn: noSignIn,
    identify: async (headers) => {
      const userId = /loa_session=([^;]+)/.exec(headers.get('cookie') ?? '')?.[1]
      return userId ? actorOf(userId) : visitor
    },
  })
}

const assets = buildAssets()

/** Signing in has tests of its own; a page that asks it in another test is in the wrong test. */
const noSignIn = new Proxy({} as SignIn, {
  get: (_, name) => () => {
    throw new Error(`signIn.${String(name)} in a test without sign-in`)
  },
})
