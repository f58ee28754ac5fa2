import assert from 'node:assert/strict'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import fc from 'fast-check'
import { openFileStore, sha256Of } from './files.ts'

async function store(t: TestContext) {
  const folder = await mkdtemp(join(tmpdir(), 'loa-files-'))
  t.after(() => rm(folder, { recursive: true, force: true }))
  return { folder, files: openFileStore(folder) }
}

test('a file is kept byte for byte under its fingerprint, however often it comes', async (t) => {
  const { files, folder } = await store(t)
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 2000 }), async (bytes) => {
      const [sha256, again] = await Promise.all([files.keep(bytes), files.keep(bytes)])
      assert.equal(sha256, sha256Of(bytes))
      assert.equal(again, sha256)
      assert.deepEqual(new Uint8Array((await files.read(sha256))!), bytes)
    }),
    { numRuns: 40 },
  )
  const left = (await readdir(folder, { recursive: true })).filter((name) => name.includes('/.'))
  assert.deepEqual(left, [], 'half-written files were left behind')
})

test('what is not kept is not there, and a name that is no fingerprint never reaches the disk', async (t) => {
  const { files } = await store(t)
  assert.equal(await files.read('0'.repeat(64)), undefined)
  assert.throws(() => files.read('../../../etc/passwd'))
  assert.throws(() => files.stream('..'))
})
