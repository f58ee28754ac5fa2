import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestContext } from 'node:test'
import pino from 'pino'
import { loadActor, loadDirectory, type Role } from '../../src/agencies/index.ts'
import { type Actor, visitor } from '../../src/platform/actor.ts'
import { stoppedClock } from '../../src/platform/clock.ts'
import { type Database, openDatabase } from '../../src/platform/database/open.ts'
import { openFileStore } from '../../src/platform/files.ts'
import type { Deps } from '../../src/platform/http/context.ts'
import { workOffOutbox } from '../../src/platform/outbox.ts'
import { createVisits, type Visits } from '../../src/platform/visits.ts'
import { reactionsOf } from '../../src/reactions.ts'
import type { Site } from '../../src/site.ts'
import { fillTemplate } from './fill-template.ts'
import { type Request, requester } from './requester.ts'
import { freshDatabase } from './template-database.ts'

export type World = {
  readonly deps: Deps
  readonly db: Database
  readonly clock: ReturnType<typeof stoppedClock>
  /** Someone new who holds the role in the agency from the first day of Loa's knowledge on. */
  actor(role: Role, agencySlug: string): Promise<Actor>
  agencyId(slug: string): Promise<number>
  /** A request as that person (or a visitor), through the whole site; the answer as a browser gets it. */
  visit(path: string, request?: Request): Promise<Response>
  /** Who reads, as the site notes it. */
  readonly visits: Visits
  /** The whole site, as `visit` asks it. */
  site(): Promise<Site>
  /** Lets the reactions to everything announced so far happen. */
  settle(): Promise<void>
}

/**
 * A world of its own for one test: a database with the agencies of Ninh Thuận as of 2023 and nobody in it, an empty
 * file store, a clock that stands still. It is taken away when the test ends.
 */
export async function testWorld(t: TestContext, at = '2023-09-20'): Promise<World> {
  const database = await freshDatabase(fillTemplate, 'agencies')
  const folder = await mkdtemp(join(tmpdir(), 'loa-test-'))
  const { db, pool, close } = openDatabase(database.url, 6)
  t.after(async () => {
    await close()
    await database.drop()
    await rm(folder, { recursive: true, force: true })
  })

  const clock = stoppedClock(at)
  const deps: Deps = {
    db,
    clock,
    files: openFileStore(join(folder, 'files')),
    log: pino({ level: 'silent' }),
    origin: 'http://localhost:3000',
    demo: true,
  }
  const visits = createVisits(clock)
  const settle = async () => {
    await workOffOutbox(db, reactionsOf(deps), 10_000)
  }
  const actors = new Map<string, Actor>()
  const agencyId = async (slug: string) => {
    const agency = (await loadDirectory(db, clock.today().toString())).bySlug(slug)
    if (!agency) throw new Error(`no agency ${slug}`)
    return agency.id
  }

  return {
    deps,
    db,
    clock,
    agencyId,
    settle,
    async actor(role, agencySlug) {
      const userId = `test-${actors.size + 1}`
      const fullName = `${role} ${agencySlug}`
      await db
        .insertInto('agencies.person')
        .values({ userId, fullName, email: `${userId}@test.loa` })
        .execute()
      await db
        .insertInto('agencies.membership')
        .values({ userId, agencyId: await agencyId(agencySlug), role, validFrom: '2021-01-01' })
        .execute()
      const actor = await loadActor(db, userId, clock)
      actors.set(userId, actor)
      return actor
    },
    visits,
    ...requester({ ...deps, pool, visits }, settle, (userId) => actors.get(userId) ?? visitor),
  }
}
