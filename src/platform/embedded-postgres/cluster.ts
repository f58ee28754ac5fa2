import { mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { CannotStart } from '../cannot-start.ts'
import { type Account, giveTo } from './account.ts'
import type { Binaries } from './binaries.ts'
import { failureOf } from './failure.ts'
import { run } from './run.ts'
import { texts } from './texts.ts'

type Wanted = { cluster: string; binaries: Binaries; account: Account; durable: boolean }

/** A cluster stands under its name only when it is whole: it is made aside and then renamed. */
export async function ensureCluster(wanted: Wanted): Promise<void> {
  await clearHalfMade(wanted.cluster)
  if (!(await exists(wanted.cluster))) await makeCluster(wanted)
  const version = await readFile(join(wanted.cluster, 'PG_VERSION'), 'utf8').catch(() => '?')
  if (version.trim() !== wanted.binaries.major)
    throw new CannotStart(texts.otherVersion(wanted.cluster, version.trim(), wanted.binaries.major))
  const { uid } = await stat(wanted.cluster)
  if (wanted.account && uid !== wanted.account.uid) await giveTo(wanted.account, wanted.cluster)
}

/** Without pg_control nothing in it can be read by any PostgreSQL. It is still put aside, not thrown away. */
async function clearHalfMade(cluster: string): Promise<void> {
  const home = dirname(cluster)
  for (const name of await readdir(home))
    if (name.startsWith(`${basename(cluster)}.making-`))
      await rm(join(home, name), { recursive: true, force: true })
  if (!(await exists(cluster)) || (await exists(join(cluster, 'global/pg_control')))) return
  await rename(cluster, `${cluster}.unfinished-${Date.now()}`)
}

async function makeCluster({ cluster, binaries, account, durable }: Wanted): Promise<void> {
  const making = `${cluster}.making-${process.pid}`
  await mkdir(making, { mode: 0o700 })
  await giveTo(account, making)
  const { code, output } = await run(
    binaries.initdb,
    [...wishes, ...(durable ? [] : ['--no-sync']), making],
    {
      account,
      cwd: dirname(cluster),
    },
  )
  if (code !== 0) {
    await rm(making, { recursive: true, force: true })
    throw failureOf(output, dirname(cluster))
  }
  await rename(making, cluster)
  const parent = await open(dirname(cluster), 'r')
  await parent.sync().finally(() => parent.close())
}

/** The builtin locale sorts by code point and never changes under an index; Vietnamese order is asked for by name. */
const wishes = [
  '--username=loa',
  '--encoding=UTF8',
  '--locale=C',
  '--locale-provider=builtin',
  '--builtin-locale=C.UTF-8',
  // The socket lies in a folder only its owner and root can open; no port is listened on.
  '--auth-local=trust',
  '--auth-host=reject',
]

const exists = (path: string) =>
  stat(path).then(
    () => true,
    () => false,
  )
