import assert from 'node:assert/strict'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { readPlace } from './place.ts'

test('the pack says whose portal it is and who keeps it', async () => {
  const place = await readPlace(join(import.meta.dirname, '../../packs/ninh-thuan'))
  assert.equal(place.province?.vi, 'tỉnh Ninh Thuận')
  assert.equal(place.keeper?.vi, 'Sở Nội vụ tỉnh Ninh Thuận')
})

test('without a pack no place is named', async () => assert.deepEqual(await readPlace(undefined), {}))

test('a pack that calls itself by another name is not taken', async (t) => {
  const folder = await mkdtemp(join(tmpdir(), 'loa-pack-'))
  t.after(() => rm(folder, { recursive: true }))
  const name = { vi: 'Khác', en: 'Other' }
  await writeFile(join(folder, 'pack.json'), JSON.stringify({ key: 'khac', name }))
  await assert.rejects(readPlace(folder), /pack\.json is of 'khac'/)
})
