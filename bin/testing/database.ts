import { access, chmod, constants, mkdtemp, readdir, rm, stat, statfs } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startEmbeddedPostgres } from '../../src/platform/embedded-postgres/index.ts'

export type TestDatabase = { readonly url: string; stop(): Promise<void> }

/** The PostgreSQL of this run: the one named from outside, or a fresh one that forgets everything at the end. */
export async function startTestDatabase(): Promise<TestDatabase> {
  const given = process.env.LOA_TEST_DATABASE_URL
  if (given) return { url: given, stop: async () => {} }
  const place = await quickPlace()
  await removeAbandoned(place)
  const folder = await mkdtemp(join(place, `loa-test-${process.pid}-`))
  // As root, the server runs under another account, which must get in.
  await chmod(folder, 0o711)
  const server = await startEmbeddedPostgres({ folder, durable: false })
  const stop = async () => {
    await server.stop()
    await rm(folder, { recursive: true, force: true })
  }
  return { url: server.url, stop }
}

/** A database per test is a thousand small files made and removed: in memory, where there is room, half the time. */
async function quickPlace(): Promise<string> {
  const memory = '/dev/shm'
  try {
    await access(memory, constants.W_OK)
    const { bavail, bsize } = await statfs(memory)
    return bavail * bsize > 4 * 1024 ** 3 ? memory : tmpdir()
  } catch {
    return tmpdir()
  }
}

/** A run that was killed could not tidy up; its server ended with it. */
async function removeAbandoned(place: string): Promise<void> {
  for (const name of await readdir(place)) {
    const pid = name.match(/^loa-test-(\d+)-/)?.[1]
    const folder = join(place, name)
    const owner = await stat(folder).catch(() => undefined)
    if (!pid || isAlive(Number(pid)) || owner?.uid !== process.getuid?.()) continue
    await rm(folder, { recursive: true, force: true }).catch(() => {})
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
