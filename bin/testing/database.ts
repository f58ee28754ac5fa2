import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startEmbeddedPostgres } from '../../src/platform/embedded-postgres/index.ts'

export type TestDatabase = { readonly url: string; stop(): Promise<void> }

/** The PostgreSQL of this run: the one named from outside, or a fresh one that forgets everything at the end. */
export async function startTestDatabase(): Promise<TestDatabase> {
  const given = process.env.LOA_TEST_DATABASE_URL
  if (given) return { url: given, stop: async () => {} }
  const folder = await mkdtemp(join(tmpdir(), 'loa-test-'))
  const server = await startEmbeddedPostgres({ folder, durable: false })
  const stop = async () => {
    await server.stop()
    await rm(folder, { recursive: true, force: true })
  }
  return { url: server.url, stop }
}
