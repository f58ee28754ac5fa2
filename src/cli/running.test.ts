import assert from 'node:assert/strict'
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { CannotStart } from '../platform/cannot-start.ts'
import { bornAt } from './born-at.ts'
import { claim, whoRuns } from './running.ts'

const place = await mkdtemp(join(tmpdir(), 'loa-claim-'))
after(() => rm(place, { recursive: true, force: true }))

test('whoever claims a folder is known to others, with address, until it lets go', async () => {
  const folder = join(place, 'claimed')
  const ours = await claim(folder)
  await ours.tell({ address: 'http://localhost:3000' })
  assert.equal((await whoRuns(folder))?.address, 'http://localhost:3000')
  await assert.rejects(claim(folder), (error) => {
    assert.ok(error instanceof CannotStart)
    return error.text.vi.includes('http://localhost:3000')
  })
  await ours.release()
  assert.equal(await whoRuns(folder), undefined)
  assert.deepEqual(await readdir(folder), [])
})

test('of two who claim at once exactly one gets the folder', async () => {
  const folder = join(place, 'at once')
  const outcomes = await Promise.allSettled([claim(folder), claim(folder), claim(folder)])
  assert.equal(outcomes.filter(({ status }) => status === 'fulfilled').length, 1)
})

for (const [what, content] of [
  ['a process that is gone', JSON.stringify({ pid: 2 ** 22 + 1, born: '1' })],
  ['a process id that somebody else has by now', JSON.stringify({ pid: process.pid, born: '1' })],
  ['half a line', '{"pid": 12'],
  ['nothing', ''],
] as const)
  test(`a claim left by ${what} counts for nothing`, async () => {
    const folder = await mkdtemp(join(place, 'stale'))
    await writeFile(join(folder, 'loa.pid.json'), content)
    const ours = await claim(folder)
    assert.equal((await whoRuns(folder))?.born, await bornAt(process.pid))
    await ours.release()
  })
