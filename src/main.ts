import pino from 'pino'
import { loadActor } from './agencies/index.ts'
import { prepareCoverage } from './coverage/index.ts'
import { loadWorld, packFolderOf } from './load-world.ts'
import { keepSchedule } from './newsroom/index.ts'
import { buildAssets } from './platform/assets/index.ts'
import { clockStartingOn, realClock } from './platform/clock.ts'
import type { OpenDatabase } from './platform/database/open.ts'
import { openFileStore } from './platform/files.ts'
import type { Deps } from './platform/http/context.ts'
import { keepPagesTrue } from './platform/http/keep-pages-true.ts'
import { createLiveParts } from './platform/http/live-parts.ts'
import { createPageCache } from './platform/http/page-cache.ts'
import { addressOf, serve } from './platform/http/serve.ts'
import { workOffOutbox } from './platform/outbox.ts'
import type { Settings } from './platform/settings.ts'
import { createSignIn, type Demo } from './platform/sign-in/index.ts'
import { createVisits, keepCounting, readingOfRequest, showViews } from './platform/visits.ts'
import { readPlace } from './portal/place.ts'
import { reactionsOf } from './reactions.ts'
import { prepareSearch } from './search-sources.ts'
import { createSite } from './site.ts'
import { timetableOf } from './timetable.ts'
import { startWorker } from './worker.ts'

export type Start = {
  readonly settings: Settings & { readonly secret: string }
  readonly database: OpenDatabase
  readonly parts: { readonly web: boolean; readonly worker: boolean }
  /** Names what is to be closed; what was opened last is closed first. */
  onClose(close: () => Promise<unknown>): void
  /** Tells of the loading of the world, which takes a while the first time. */
  loading<T>(work: () => Promise<T>): Promise<T>
}

export type Loa = {
  readonly address: string
  /** The accounts of the demo world, empty elsewhere. */
  readonly signIns: readonly { readonly email: string; readonly who: string }[]
  readonly password?: string
}

/** Wires the parts of Loa on a database that has the newest schema, loads the world of its pack and opens its doors. */
export async function startLoa(start: Start): Promise<Loa> {
  const { settings, database, parts, onClose } = start
  const deps = depsOf(settings, database)
  const signIn = createSignIn({ ...database, ...deps, secret: settings.secret })

  const demo = await start.loading(async () => {
    const world = await loadWorld(deps, signIn, settings.pack)
    await prepareSearch(deps)
    await prepareCoverage(deps)
    return world
  })

  let address = settings.origin
  if (parts.web) address = await openDoors(start, deps, signIn, demo)
  if (parts.worker) {
    const reactions = reactionsOf(deps)
    const worker = await startWorker(deps, database.pool, reactions, timetableOf(deps, signIn, settings))
    onClose(worker.stop)
    onClose(keepSchedule(deps).stop)
  }
  const signIns = demo?.accounts.map(({ email, label }) => ({ email, who: label.vi })) ?? []
  return { address, signIns, password: demo?.password }
}

function depsOf(settings: Settings, { db }: OpenDatabase): Deps {
  return {
    db,
    clock: settings.today ? clockStartingOn(settings.today) : realClock,
    files: openFileStore(`${settings.dataFolder}/files`),
    log: pino({ level: 'warn', base: undefined }),
    origin: settings.origin,
    demo: settings.isDemo,
  }
}

async function openDoors(
  { settings, database, onClose }: Start,
  deps: Deps,
  signIn: ReturnType<typeof createSignIn>,
  demo: Demo | undefined,
): Promise<string> {
  const trustProxy = settings.isBehindProxy
  const visits = createVisits(deps.clock)
  const cache = createPageCache((subject, req) =>
    visits.note(subject, readingOfRequest(req, addressOf(req, trustProxy))),
  )
  const liveParts = createLiveParts(cache, (error) => deps.log.warn({ error: String(error) }, 'live parts'))
  const truth = await keepPagesTrue(database.pool, {
    ...{ cache, clock: deps.clock, liveParts },
    viewsChanged: (totals) => showViews(cache, totals),
  })
  onClose(truth.close)

  const reactions = reactionsOf(deps)
  const site = createSite({
    deps,
    cache,
    liveParts,
    visits,
    signIn,
    demo,
    assets: await buildAssets(),
    place: await readPlace(settings.pack && packFolderOf(settings.pack)),
    identify: async (headers) =>
      loadActor(deps.db, (await signIn.userOf(headers))?.userId ?? null, deps.clock),
    settle: () => shortly(workOffOutbox(deps.db, reactions)),
  })
  onClose(await keepCounting(visits, cache, deps))
  const served = await serve(site, cache, { ...settings, trustProxy, visits })
  onClose(served.stop)
  return settings.origin.replace(/:0$/, `:${served.port}`)
}

/** Waits for the reactions, but not long: they are durable and will happen anyway. */
const shortly = (work: Promise<unknown>) =>
  Promise.race([work.catch(() => {}), new Promise((resolve) => setTimeout(resolve, 800).unref())]).then(
    () => {},
  )
