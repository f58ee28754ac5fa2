import type { Actor } from '../../platform/actor.ts'
import { done, notFound, type Result, refuse } from '../../platform/result.ts'
import { type CheckDeps, lookAtOwn, settle } from './check-links.ts'
import type { Look } from './link.ts'
import { storyWithLink } from './link-deps.ts'
import { lookOutside } from './look-outside.ts'
import { addressFor } from './store-links.ts'
import { texts } from './texts.ts'

/**
 * Looks at one address now, because somebody mended it or does not believe the night. It counts like a night's look. What
 * can only be our own fault, no way out of the house, changes nothing.
 */
export async function recheckLink(
  deps: CheckDeps,
  actor: Actor,
  link: { readonly storyId: number; readonly url: string },
): Promise<Result<{ works: boolean }>> {
  if (!(await storyWithLink(deps, actor, link))) return notFound
  const address = await addressFor(deps.db, link.url)
  if (!address) return notFound
  const look =
    address.host === ''
      ? await lookAtOwn(deps, link.url)
      : (await lookOutside(link.url, { etag: null, modified: null }, { ...deps, timeout: 8000 })).look
  if (isPerhapsOurs(look)) return refuse(texts.cannotTell)
  await settle(deps, address, look)
  return done({ works: look.kind === 'works' })
}

/** No name server, no way: the same from here whether they or we are cut off. */
const isPerhapsOurs = (look: Look): boolean =>
  look.kind === 'fails' && (look.reason === 'name_unanswered' || look.reason === 'unreachable')
