import { chmod, mkdtemp, readdir, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startEmbeddedPostgres } from '../../src/platform/embedded-postgres/index.ts'

export type TestDatabase = { readonly url: string; stop(): Promise<void> }

/** The PostgreSQL of this run: the one named from outside, or a fresh one that forgets everything at the end. */
export async function startTestDatabase(): Promise<TestDatabase> {
  const given = process.env.LOA_TEST_DATABASE_URL
  if (given) return { url: given, stop: async () => {} }
  await removeAbandoned()
  const folder = await mkdtemp(join(tmpdir(), `loa-test-${process.pid}-`))
  // As root, the server runs under another account, which must get in.
  await chmod(folder, 0o711)
  const server = await startEmbeddedPostgres({ folder, durable: false })
  const stop = async () => {
    await server.stop()
    await rm(folder, { recursive: true, force: true })
  }
  return { url: server.url, stop }
}

/** A run that was killed could not tidy up; its server ended with it. */
async function removeAbandoned(): Promise<void> {
  for (const name of await readdir(tmpdir())) {
    const pid = name.match(/^loa-test-(\d+)-/)?.[1]
    const folder = join(tmpdir(), name)
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
