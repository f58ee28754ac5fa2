import { join } from 'node:path'
import type pg from 'pg'
import { visitor } from '../src/platform/actor.ts'
import { buildAssets } from '../src/platform/assets/index.ts'
import { openDatabase } from '../src/platform/database/open.ts'
import { keepPagesTrue } from '../src/platform/http/keep-pages-true.ts'
import { createLiveParts } from '../src/platform/http/live-parts.ts'
import { createPageCache } from '../src/platform/http/page-cache.ts'
import { serve } from '../src/platform/http/serve.ts'
import { createSignIn } from '../src/platform/sign-in/index.ts'
import { showViews } from '../src/platform/visits.ts'
import { readPlace } from '../src/portal/place.ts'
import { createSite } from '../src/site.ts'
import type { World } from '../test/support/world.ts'

/** The site of a world behind its front door, with all the memory its pages want, put together as main.ts does. */
export async function servedPages(world: World) {
  const { deps, clock, visits } = world
  const pool = await poolOf(world)
  const cache = createPageCache(() => {}, 2 ** 30)
  const liveParts = createLiveParts(cache, console.error)
  const ear = await keepPagesTrue(pool.pool, {
    ...{ cache, clock, liveParts },
    viewsChanged: (totals) => showViews(cache, totals),
  })
  const site = createSite({
    ...{ deps, cache, liveParts, visits },
    signIn: createSignIn({ ...deps, pool: pool.pool, secret: 'only for this bench, known to everybody' }),
    assets: await buildAssets(),
    place: await readPlace(join(import.meta.dirname, '../packs/ninh-thuan')),
    identify: async () => visitor,
    settle: async () => {},
  })
  const served = await serve(site, cache, { host: '127.0.0.1', port: 0 })
  const text = async (path: string) => (await fetch(`http://127.0.0.1:${served.port}${path}`)).text()
  const silent = { writeHead() {}, setHeader() {}, end() {} }
  const isHeld = (path: string) =>
    cache.answer({ method: 'HEAD', url: path, headers: {} } as never, silent as never)
  return {
    text,
    size: () => cache.size,
    bytes: () => cache.bytes,
    held: (paths: readonly string[]) => paths.filter(isHeld),
    /** Makes the pages that are not held, eight at a time. */
    async warm(paths: readonly string[]) {
      const missing = paths.filter((path) => !isHeld(path))
      const next = async () => {
        for (let path = missing.pop(); path; path = missing.pop()) await text(path)
      }
      await Promise.all(Array.from({ length: 8 }, next))
    },
    async close() {
      await served.stop()
      await ear.close()
      await pool.close()
    },
  }
}

/** Another pool on the world's database: the world keeps its own. */
async function poolOf({ db }: World): Promise<{ pool: pg.Pool; close(): Promise<void> }> {
  const { name } = await db
    .selectNoFrom((eb) => eb.fn<string>('current_database', []).as('name'))
    .executeTakeFirstOrThrow()
  const url = new URL(process.env.LOA_TEST_DATABASE_URL!)
  url.pathname = `/${name}`
  return openDatabase(url.href, 3)
}
