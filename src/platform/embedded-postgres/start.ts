import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { accountFor } from './account.ts'
import { findBinaries } from './binaries.ts'
import { ensureCluster } from './cluster.ts'
import { ensureDatabase } from './database.ts'
import { keepRunning } from './keep-running.ts'
import { stopLeftOver } from './left-over.ts'
import { findHome } from './place.ts'
import { urlOf } from './server.ts'
import { makeSocketFolder, removeSocketFolder } from './socket-folder.ts'

export type EmbeddedPostgres = {
  /** For `openDatabase`, for psql and for other processes of this user; a unix socket, no port is opened. */
  readonly url: string
  /** True when this start made the database. */
  readonly isNew: boolean
  /** Settles when the server is down for good; true when nobody had asked for it. */
  readonly ended: Promise<boolean>
  /** Ends it in order; safe to call twice. */
  stop(): Promise<void>
}

type Options = {
  /** The data folder of Loa; the cluster lies below it, unless the database's account cannot go there. */
  readonly folder: string
  /** False only for tests: nothing is synced, a power cut may lose everything. */
  readonly durable?: boolean
}

/**
 * Starts the PostgreSQL that came with the install and waits until it answers. Whatever an earlier start left behind
 * (a living server, a stale lock, a half-made cluster) is dealt with first. Throws CannotStart with a sentence when
 * the place does not allow it. The caller makes sure that nobody else uses the folder.
 */
export async function startEmbeddedPostgres({ folder, durable = true }: Options): Promise<EmbeddedPostgres> {
  await mkdir(folder, { recursive: true })
  const home = await findHome(folder)
  const cluster = join(home, 'postgres')
  const account = await accountFor(cluster)
  const binaries = await findBinaries(home, account)
  const log = join(folder, 'log', 'postgres.log')
  await mkdir(join(folder, 'log'), { recursive: true })

  await stopLeftOver(cluster)
  await ensureCluster({ cluster, binaries, account, durable })
  const socketFolder = await makeSocketFolder(home, account)
  const server = await keepRunning({ cluster, binaries, account, durable, socketFolder, log })
  const isNew = await ensureDatabase((database) => urlOf(socketFolder, database), 'loa')
  const stop = () => server.stop().then(() => removeSocketFolder(home))
  return { url: urlOf(socketFolder, 'loa'), isNew, ended: server.ended, stop }
}
