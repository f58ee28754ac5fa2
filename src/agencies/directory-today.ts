import type { Context } from 'hono'
import type { AppEnv } from '../platform/http/context.ts'
import type { Directory } from './directory.ts'
import { loadDirectory } from './store.ts'

const loaded = new WeakMap<Context<AppEnv>, Promise<Directory>>()

/** The directory of today, loaded once for all that a page and its frame ask. */
export function directoryToday(c: Context<AppEnv>): Promise<Directory> {
  const { db, clock } = c.var.deps
  const directory = loaded.get(c) ?? loadDirectory(db, clock.today().toString())
  loaded.set(c, directory)
  return directory
}
