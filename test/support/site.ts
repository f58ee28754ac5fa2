import { join } from 'node:path'
import type pg from 'pg'
import { type Actor, visitor } from '../../src/platform/actor.ts'
import { buildAssets } from '../../src/platform/assets/index.ts'
import type { Deps } from '../../src/platform/http/context.ts'
import { createLiveParts } from '../../src/platform/http/live-parts.ts'
import { createPageCache } from '../../src/platform/http/page-cache.ts'
import { createSignIn } from '../../src/platform/sign-in/index.ts'
import type { Visits } from '../../src/platform/visits.ts'
import { readPlace } from '../../src/portal/place.ts'
import { createSite } from '../../src/site.ts'

/** The whole site with people identified by a test cookie instead of a session. */
export async function siteForTests(
  deps: Deps & { readonly pool: pg.Pool; readonly visits: Visits },
  settle: () => Promise<void>,
  actorOf: (userId: string) => Actor,
) {
  const signIn = createSignIn({ ...deps, secret: 'only for tests, known to everybody' })
  const cache = createPageCache()
  return createSite({
    deps,
    settle,
    assets: await assets,
    cache,
    liveParts: createLiveParts(cache, () => {}),
    place: await readPlace(join(import.meta.dirname, '../../packs/ninh-thuan')),
    visits: deps.visits,
    // Sessions have tests of their own; here the cookie names the person.
    signIn: { ...signIn, userOf: async (headers) => sessionOf(headers) },
    identify: async (headers) => {
      const session = sessionOf(headers)
      return session ? actorOf(session.userId) : visitor
    },
  })
}

const sessionOf = (headers: Headers) => {
  const userId = /loa_session=([^;]+)/.exec(headers.get('cookie') ?? '')?.[1]
  return userId ? { userId, sessionId: `session of ${userId}` } : null
}

const assets = buildAssets()
