import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'

const require = createRequire(import.meta.url)
const { isInStep } = require('./in-step.cjs')
const { alone } = require('./alone.cjs')

const place = await mkdtemp(join(tmpdir(), 'loa install '))
after(() => rm(place, { recursive: true, force: true }))

const wanted = {
  '': { name: 'loa' },
  'node_modules/tsx': { version: '4.0.0', integrity: 'sha512-a' },
  'node_modules/knip': { version: '6.0.0', integrity: 'sha512-b', dev: true },
  'node_modules/node-mac': { version: '26.0.0', integrity: 'sha512-c', optional: true },
}
const { 'node_modules/tsx': tsx, 'node_modules/knip': knip } = wanted
const all = { 'node_modules/tsx': tsx, 'node_modules/knip': knip }

async function checkout(installed?: object): Promise<string> {
  const root = await mkdtemp(join(place, 'checkout '))
  await mkdir(join(root, 'node_modules/tsx'), { recursive: true })
  await writeFile(join(root, 'node_modules/tsx/package.json'), '{}')
  await writeFile(join(root, 'package-lock.json'), JSON.stringify({ packages: wanted }))
  const record = join(root, 'node_modules/.package-lock.json')
  if (installed) await writeFile(record, JSON.stringify({ packages: installed }))
  return root
}

test('what the lock file asks for is in step; packages for other systems may be missing', async () => {
  assert.equal(isInStep(await checkout(all), true), true)
})

test('a fresh clone and an install that was cut off are not', async () => {
  assert.equal(isInStep(await checkout(), false), false)
  assert.equal(isInStep(join(place, 'nowhere'), false), false)
})

test('an install of another lock file is not', async () => {
  const older = { ...tsx, version: '3.9.0' }
  assert.equal(isInStep(await checkout({ ...all, 'node_modules/tsx': older }), false), false)
  const other = { ...tsx, integrity: 'sha512-z' }
  assert.equal(isInStep(await checkout({ ...all, 'node_modules/tsx': other }), false), false)
  assert.equal(isInStep(await checkout({ ...all, 'node_modules/gone': tsx }), false), false)
})

test('without what only the tests need, Loa may start and the tests may not', async () => {
  const root = await checkout({ 'node_modules/tsx': tsx })
  assert.equal(isInStep(root, false), true)
  assert.equal(isInStep(root, true), false)
})

test('two installs of one folder go one after the other', async () => {
  const lock = join(place, 'var/install.lock')
  const told: string[] = []
  const act = (name: string) => async () => {
    told.push(`${name} begins`)
    await pause(50)
    told.push(`${name} ends`)
  }
  await Promise.all([alone(lock, act('first')), alone(lock, act('second'))])
  assert.deepEqual(told, ['first begins', 'first ends', 'second begins', 'second ends'])
  assert.equal(existsSync(lock), false)
})

test('the lock of an install that was killed counts for nothing', async () => {
  const lock = join(place, 'killed.lock')
  await writeFile(lock, `${2 ** 22 + 1}\n`)
  assert.equal(await alone(lock, async () => {}), undefined)
})

test('a failed install lets the next one in', async () => {
  const lock = join(place, 'failed.lock')
  await assert.rejects(
    alone(lock, async () => {
      throw new Error('no network')
    }),
    /no network/,
  )
  assert.equal(existsSync(lock), false)
})
