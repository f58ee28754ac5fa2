import { type AskOwnSite, askOwnSite } from './ask-own-site.ts'
import { visitor } from './platform/actor.ts'
import { buildAssets } from './platform/assets/index.ts'
import type { Deps } from './platform/http/context.ts'
import { createLiveParts } from './platform/http/live-parts.ts'
import { createPageCache } from './platform/http/page-cache.ts'
import type { SignIn } from './platform/sign-in/index.ts'
import { createVisits } from './platform/visits.ts'
import type { Place } from './portal/place.ts'
import { createSite } from './site.ts'

/**
 * This very site for the worker, which has no door of its own: the nightly look at links asks it for pages, as a visitor
 * whom nobody counts. Made when first asked.
 */
export function ownSite(deps: Deps, signIn: SignIn, place: () => Promise<Place>): AskOwnSite {
  let made: Promise<AskOwnSite> | undefined
  return async (path, mostBytes) => {
    made ??= makeSite(deps, signIn, place)
    return (await made)(path, mostBytes)
  }
}

async function makeSite(deps: Deps, signIn: SignIn, place: () => Promise<Place>): Promise<AskOwnSite> {
  // Nobody reads from this one: whoever asks comes in behind it, and no change is told to it.
  const cache = createPageCache(() => {}, 0)
  const site = createSite({
    ...{ deps, cache, signIn },
    liveParts: createLiveParts(cache, (error) => deps.log.warn({ error: String(error) }, 'live parts')),
    visits: createVisits(deps.clock),
    assets: await buildAssets(),
    place: await place(),
    identify: async () => visitor,
    settle: async () => {},
  })
  return askOwnSite(site, deps.origin)
}
