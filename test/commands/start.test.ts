import assert from 'node:assert/strict'
import { readdir, readFile, rename, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { queryAt, temporaryFolder } from '../../src/platform/embedded-postgres/test-support.ts'
import { aliveOf, endAll, loa, treeOf } from './loa-process.ts'
import { preparedData } from './prepared-data.ts'

const place = await temporaryFolder()
after(endAll)
after(() => rm(place, { recursive: true, force: true }))

/** For what comes after a first start. */
async function preparedIn(name: string): Promise<string> {
  const folder = join(place, name)
  await rename(await preparedData('none'), folder)
  return folder
}

const runnerOf = async (folder: string) => JSON.parse(await readFile(join(folder, 'loa.pid.json'), 'utf8'))

test('the first start tells its steps and where Loa is; Ctrl-C ends all of it', async () => {
  const folder = join(place, 'first start')
  const first = loa(['start'], { LOA_DATA: folder })
  const response = await fetch(`${await first.address}/healthz`)
  assert.equal(response.status, 200)
  assert.match(await (await fetch(`${await first.address}/dang-nhap`)).text(), /<form/)
  assert.match(first.output(), /^\[1\/\d\] Cơ sở dữ liệu \(database\) … \d+,\d giây$/m)
  const tree = await treeOf(first.pid)
  assert.ok(tree.length > 3)

  first.interrupt()
  first.interrupt()
  assert.deepEqual(await first.ended, { code: 0, signal: null })
  assert.deepEqual(await aliveOf(tree), [])
  const left = await readdir(folder)
  assert.ok(!left.includes('loa.pid.json') && !left.includes('socket'))
})

test('a second start on the same data says where the first one is and leaves it alone', async () => {
  const folder = await preparedIn('second start')
  const first = loa(['start'], { LOA_DATA: folder })
  const address = await first.address
  const second = loa(['start'], { LOA_DATA: folder })
  assert.deepEqual(await second.ended, { code: 1, signal: null })
  assert.match(second.output(), new RegExp(`đang chạy trên dữ liệu này .* ${first.pid}: ${address}`))
  assert.match(second.output(), /already runs on these data/)
  assert.equal((await fetch(`${address}/healthz`)).status, 200)
  first.interrupt()
  assert.equal((await first.ended).code, 0)
})

test('after kill -9 of everything while rows are written, the next start has every acknowledged row', async () => {
  const folder = await preparedIn('killed')
  const first = loa(['start'], { LOA_DATA: folder })
  await first.address
  const { databaseUrl } = await runnerOf(folder)
  await queryAt(databaseUrl, 'create table written (value integer primary key)')
  const acknowledged: number[] = []
  const writing = (async () => {
    for (let value = 0; ; value += 1) {
      await queryAt(databaseUrl, `insert into written values (${value})`)
      acknowledged.push(value)
    }
  })().catch(() => {})
  while (acknowledged.length < 20) await pause(5)
  for (const pid of await aliveOf(await treeOf(first.pid))) process.kill(pid, 'SIGKILL')
  await writing
  await first.ended

  const next = loa(['start'], { LOA_DATA: folder })
  await next.address
  const rows = await queryAt((await runnerOf(folder)).databaseUrl, 'select value from written')
  const found = new Set(rows.map((row) => row.value))
  assert.deepEqual(
    acknowledged.filter((value) => !found.has(value)),
    [],
  )
  next.interrupt()
  assert.equal((await next.ended).code, 0)
})

test('after kill -9 of Loa alone, the next start takes over from the server left behind', async () => {
  const folder = await preparedIn('left behind')
  const first = loa(['start'], { LOA_DATA: folder })
  await first.address
  await queryAt((await runnerOf(folder)).databaseUrl, 'create table kept as select 1 as value')
  const [, ...below] = await treeOf(first.pid)
  process.kill(first.pid, 'SIGKILL')
  await first.ended

  const next = loa(['start'], { LOA_DATA: folder })
  await next.address
  assert.deepEqual(await aliveOf(below), [])
  assert.deepEqual(await queryAt((await runnerOf(folder)).databaseUrl, 'select value from kept'), [
    { value: 1 },
  ])
  next.interrupt()
  assert.equal((await next.ended).code, 0)
})

test('a taken port is one sentence, before any data are touched', async () => {
  const other = createServer().listen(0, '127.0.0.1')
  await new Promise((resolve) => other.once('listening', resolve))
  const { port } = other.address() as AddressInfo
  const folder = join(place, 'taken port')
  const start = loa(['start'], { LOA_DATA: folder, PORT: String(port) })
  assert.equal((await start.ended).code, 1)
  other.close()
  assert.match(start.output(), new RegExp(`Cổng ${port} đang có chương trình khác dùng`))
  assert.doesNotMatch(start.output(), /\n\s+at /)
  assert.deepEqual(await readdir(folder), [])
})

test('Ctrl-C in the middle of the first start leaves nothing running, and the next start is whole', async () => {
  const folder = join(place, 'interrupted')
  const first = loa(['start'], { LOA_DATA: folder })
  while (!first.output().includes('[1/')) await pause(5)
  first.interrupt()
  assert.equal((await first.ended).code, 0)
  assert.deepEqual(await aliveOf(await treeOf(first.pid)), [])
  const next = loa(['start'], { LOA_DATA: folder })
  await next.address
  next.interrupt()
  assert.equal((await next.ended).code, 0)
})
