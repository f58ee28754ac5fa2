import type { Actor } from './platform/actor.ts'
import type { Assets } from './platform/assets/index.ts'
import type { Deps } from './platform/http/context.ts'
import type { LiveParts } from './platform/http/live-parts.ts'
import type { PageCache } from './platform/http/page-cache.ts'
import type { Demo, SignIn } from './platform/sign-in/index.ts'
import type { Visits } from './platform/visits.ts'
import type { Place } from './portal/place.ts'

/** What the site is put together from; given by main.ts, and by tests. */
export type SiteParts = {
  readonly deps: Deps
  readonly assets: Assets
  readonly cache: PageCache
  /** Where a capability registers what many pages show and it renders anew by itself: the newest stories. */
  readonly liveParts: LiveParts
  readonly visits: Visits
  readonly signIn: SignIn
  /** Whose portal this is, from the pack. */
  readonly place: Place
  /** The sample accounts to enter with one click; undefined in production. */
  readonly demo?: Demo
  /** Who sends this request: a signed-in person's actor or the visitor. */
  identify(request: Headers): Promise<Actor>
  /** Lets the reactions to what an act announced happen before the answer, for as long as that is quick. */
  settle(): Promise<void>
}
