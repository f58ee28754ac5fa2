import type { Assets } from '../assets/index.ts'
import { can, permissionsOf } from '../http/can.ts'
import { routes } from '../http/routes.ts'
import type { Lang } from '../i18n.ts'
import type { WorkerSettings } from './browser/worker-types.ts'
import { iconBytes, isIcon } from './icons.ts'
import { type AppFacts, manifestOf } from './manifest.ts'
import { workerPath } from './worker-path.ts'

const may = permissionsOf({ 'app.fetch': { who: 'everyone', of: 'any' } })

export type OfflineParts = {
  readonly assets: Assets
  readonly settings: WorkerSettings
  app(lang: Lang): AppFacts
}

/** The worker, the manifest and its icons: the same for everybody, so nobody need be signed in. */
export function offlineRoutes({ assets, settings, app }: OfflineParts) {
  const site = routes()

  // Its text names the script by its hash: a browser that looks again sees at once whether the worker is another.
  site.get(workerPath, can(may['app.fetch']), (c) => {
    const script = [
      `self.loaOffline=${JSON.stringify(settings)}`,
      `importScripts(${JSON.stringify(assets.url('offline-worker.js'))})`,
    ].join('\n')
    return c.body(script, 200, {
      'content-type': 'text/javascript; charset=utf-8',
      'cache-control': 'no-cache',
    })
  })

  site.get('/loa.webmanifest', can(may['app.fetch']), (c) =>
    c.body(JSON.stringify(manifestOf(c.var.lang, app(c.var.lang))), 200, {
      'content-type': 'application/manifest+json; charset=utf-8',
      'cache-control': 'public, max-age=3600',
    }),
  )

  site.get('/bieu-tuong/:icon', can(may['app.fetch']), async (c) => {
    const name = c.req.param('icon')
    if (!isIcon(name)) return c.notFound()
    return c.body(new Uint8Array(await iconBytes(name)), 200, {
      'content-type': 'image/png',
      'cache-control': 'public, max-age=86400',
    })
  })

  return site
}
