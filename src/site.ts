import { type Context, Hono } from 'hono'
import { askOwnSite } from './ask-own-site.ts'
import { offlineParts } from './offline-parts.ts'
import { visitor } from './platform/actor.ts'
import { assetRoutes } from './platform/http/assets-route.ts'
import type { AppEnv } from './platform/http/context.ts'
import { brokenPage, notFoundPage } from './platform/http/errors.tsx'
import { healthRoutes } from './platform/http/health.ts'
import { keepPages } from './platform/http/keep-page.ts'
import { language, pathOf } from './platform/http/language.ts'
import { pictureRoutes } from './platform/http/pictures-route.ts'
import { publicFileRoutes } from './platform/http/public-files-route.ts'
import { limitLookups, limitPosts } from './platform/http/rate-limit.tsx'
import { headers, limitBodies, sameSiteForms } from './platform/http/security.ts'
import { offlineRoutes } from './platform/offline/index.ts'
import { readingOf } from './platform/visits.ts'
import { portalFrame } from './portal/frame.tsx'
import { guideTheLost } from './portal/guide-the-lost.tsx'
import { portal } from './portal.tsx'
import type { SiteParts } from './site-parts.ts'
import { workspaceFrame } from './workspace/frame.tsx'
import { workspace } from './workspace.tsx'

export type Site = Hono<AppEnv>

/** The whole site as one function from request to response. */
export function createSite(parts: SiteParts): Site {
  const app = new Hono<AppEnv>({ getPath: pathOf })
  app.use(keepPages(parts.cache))
  app.use(headers)
  app.use(language)
  app.use(async (c, next) => {
    c.set('deps', parts.deps)
    c.set('actor', mayBeSignedIn(c.req.header('cookie')) ? await parts.identify(c.req.raw.headers) : visitor)
    await next()
    if (c.req.method === 'POST' && c.res.status < 400) await parts.settle()
    if (c.var.madeFrom?.counted && c.res.status === 200)
      parts.visits.note(c.var.madeFrom.counted, readerOf(c))
  })
  app.use(portalFrame(parts))
  app.use(guideTheLost)
  app.use('/lam-viec/*', workspaceFrame(parts.assets))
  app.use(sameSiteForms(parts.deps.origin))
  app.use(limitBodies((path) => takesFiles.test(path)))
  app.use(limitPosts())
  app.use(limitLookups({ costs: isLookup }))
  app.notFound(notFoundPage)
  app.onError(brokenPage)

  app.route('/', assetRoutes(parts.assets))
  app.route('/', healthRoutes())
  app.route('/', publicFileRoutes())
  app.route('/', offlineRoutes(offlineParts(parts)))
  app.route('/', pictureRoutes())
  app.route('/', portal(parts))
  app.route('/lam-viec', workspace(parts, askOwnSite(app, parts.deps.origin)))
  return app
}

const readerOf = (c: Context<AppEnv>) =>
  readingOf({
    address: c.env?.address ?? '',
    method: c.req.method,
    isStaff: c.var.actor.userId !== null,
    header: (name) => c.req.header(name),
  })

/** What is searched for or narrowed down is made for each who asks; the files of the register are long besides. */
const isLookup = ({ req }: Context<AppEnv>) =>
  req.path === '/tim-kiem' ||
  /^\/van-ban\.(csv|json)$/.test(req.path) ||
  (req.path === '/van-ban' && req.url.includes('?'))

/** Where files may come up; everywhere else a body is small. */
const takesFiles = /^\/lam-viec\/(ke-hoach|ghi|hoat-dong|cham-diem|toa-soan\/ban\/\d+\/(tep|soan))(\/|$)/

const mayBeSignedIn = (cookie: string | undefined) => cookie?.includes('loa_session') ?? false
