import { Hono } from 'hono'
import type { Actor } from './platform/actor.ts'
import { visitor } from './platform/actor.ts'
import type { Assets } from './platform/assets/index.ts'
import type { AppEnv, Deps } from './platform/http/context.ts'
import { keepPages } from './platform/http/keep-page.ts'
import { language, pathOf } from './platform/http/language.ts'
import type { PageCache } from './platform/http/page-cache.ts'
import { headers, limitBodies, sameSiteForms } from './platform/http/security.ts'
import type { Routes } from './platform/http/routes.ts'
import type { Visits } from './platform/visits.ts'

export type AppParts = {
  readonly deps: Deps
  readonly assets: Assets
  readonly cache: PageCache
  readonly visits: Visits
  /** Who sends this request: a signed-in person's actor or the visitor. */
  identify(request: Headers): Promise<Actor>
  /** Lets the reactions to what an act announced happen before the answer, for as long as that is quick. */
  settle(): Promise<void>
}

export type Mounted = { readonly at: string; readonly routes: Routes }

/** The whole site as one function from request to response; `mounts` are the portal, the workspace and the rest. */
export function createApp(parts: AppParts, mounts: readonly Mounted[], rest: (app: Hono<AppEnv>) => void) {
  const app = new Hono<AppEnv>({ getPath: pathOf })
  app.use(keepPages(parts.cache))
  app.use(headers)
  app.use(sameSiteForms(parts.deps.origin))
  app.use(limitBodies((path) => takesFiles.test(path)))
  app.use(language)
  app.use(async (c, next) => {
    c.set('deps', parts.deps)
    c.set('actor', mayBeSignedIn(c.req.header('cookie')) ? await parts.identify(c.req.raw.headers) : visitor)
    await next()
    if (c.req.method === 'POST' && c.res.status < 400) await parts.settle()
  })
  for (const { at, routes } of mounts) app.route(at, routes)
  rest(app)
  return app
}

/** Where files may come up; everywhere else a body is small. */
const takesFiles = /^\/lam-viec\/(ke-hoach|ghi|hoat-dong)(\/|$)/

const mayBeSignedIn = (cookie: string | undefined) => cookie?.includes('loa_session') ?? false
