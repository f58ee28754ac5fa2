import assert from 'node:assert/strict'
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { keptSecret } from './secret.ts'

const place = await mkdtemp(join(tmpdir(), 'loa-secret-'))
after(() => rm(place, { recursive: true, force: true }))

test('the secret is made once and the same for all who ask at the same time', async () => {
  const folder = join(place, 'new')
  const [first, ...others] = await Promise.all([1, 2, 3].map(() => keptSecret(folder)))
  assert.ok(String(first).length >= 43)
  assert.deepEqual(others, [first, first])
  assert.equal(await keptSecret(folder), first)
  assert.deepEqual(await readdir(folder), ['secret'])
})

test('nobody else may read it', async () => {
  const folder = join(place, 'closed')
  await keptSecret(folder)
  assert.equal((await stat(join(folder, 'secret'))).mode & 0o777, 0o600)
})
