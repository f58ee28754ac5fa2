import assert from 'node:assert/strict'
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { CannotStart } from '../cannot-start.ts'
import { startEmbeddedPostgres } from './index.ts'
import { queryAt, temporaryFolder } from './test-support.ts'

const place = await temporaryFolder()
after(() => rm(place, { recursive: true, force: true }))

const started = async <T>(folder: string, look: (url: string, isNew: boolean) => Promise<T>): Promise<T> => {
  const server = await startEmbeddedPostgres({ folder, durable: false })
  return look(server.url, server.isNew).finally(server.stop)
}
const postgresPid = async (folder: string) =>
  Number((await readFile(join(folder, 'postgres/postmaster.pid'), 'utf8')).split('\n')[0])

test('a new folder holds a database in UTF-8 that knows Vietnamese order and opens no port', async () => {
  const facts = await started(join(place, 'mới'), async (url, isNew) => {
    assert.equal(isNew, true)
    return queryAt(
      url,
      `select current_setting('server_encoding') as encoding, current_setting('listen_addresses') as ports,
              current_setting('TimeZone') as zone, lower('ĐẠI') as lower,
              (select string_agg(word, ' ' order by word collate "vi-x-icu")
                 from unnest(array['đa', 'da', 'e', 'ả', 'ă', 'a']) as word) as sorted`,
    )
  })
  assert.deepEqual(facts, [
    { encoding: 'UTF8', ports: '', zone: 'Asia/Ho_Chi_Minh', lower: 'đại', sorted: 'a ả ă da đa e' },
  ])
})

test('by default what is committed is on disk before it is acknowledged', async () => {
  const server = await startEmbeddedPostgres({ folder: join(place, 'durable') })
  const rows = await queryAt(
    server.url,
    `select name, setting from pg_settings where name in ('fsync', 'synchronous_commit', 'full_page_writes') order by 1`,
  ).finally(server.stop)
  assert.deepEqual(
    rows.map((row) => row.setting),
    ['on', 'on', 'on'],
  )
})

test('a second start finds what the first one kept', async () => {
  const folder = join(place, 'twice')
  await started(folder, (url) => queryAt(url, 'create table kept as select 7 as value'))
  await started(folder, async (url, isNew) => {
    assert.equal(isNew, false)
    assert.deepEqual(await queryAt(url, 'select value from kept'), [{ value: 7 }])
  })
})

test('a path too long for a socket still works, and leaves nothing in the temporary folder', async () => {
  const folder = join(place, 'thư mục có tên rất dài '.repeat(5).trim(), 'dữ liệu')
  const socket = await started(folder, async (url) => {
    assert.deepEqual(await queryAt(url, 'select 1 as one'), [{ one: 1 }])
    return String(new URL(url).searchParams.get('host'))
  })
  assert.ok(Buffer.byteLength(socket) < 93)
  await assert.rejects(readdir(socket), { code: 'ENOENT' })
})

test('a lock of a process id that is somebody else’s by now does not keep it from starting', async () => {
  const folder = join(place, 'stale lock')
  await started(folder, (url) => queryAt(url, 'create table kept as select 1 as value'))
  const other = await startEmbeddedPostgres({ folder: join(place, 'other'), durable: false })
  // PostgreSQL itself takes this for a living server: a process of the same account.
  const pid = await postgresPid(join(place, 'other'))
  const lock = `${pid}\n${join(folder, 'postgres')}\n1\n5432\n${join(folder, 'socket')}\n\n0 0\nready\n`
  await writeFile(join(folder, 'postgres/postmaster.pid'), lock)
  await mkdir(join(folder, 'socket'))
  await writeFile(join(folder, 'socket/.s.PGSQL.5432.lock'), `${pid}\n`)
  assert.deepEqual(await started(folder, (url) => queryAt(url, 'select value from kept')), [{ value: 1 }])
  assert.deepEqual(await queryAt(other.url, 'select 1 as one'), [{ one: 1 }])
  await other.stop()
})

test('a cluster that was never finished is put aside and made again', async () => {
  const folder = join(place, 'half made')
  await mkdir(join(folder, 'postgres/base/1'), { recursive: true })
  await writeFile(join(folder, 'postgres/PG_VERSION'), '18\n')
  await mkdir(join(folder, 'postgres.making-4711/base'), { recursive: true })
  assert.deepEqual(await started(folder, (url) => queryAt(url, 'select 1 as one')), [{ one: 1 }])
  const names = await readdir(folder)
  assert.ok(!names.includes('postgres.making-4711'))
  assert.ok(names.some((name) => name.startsWith('postgres.unfinished-')))
})

test('a server killed from outside comes back on the same address with all it had acknowledged', async () => {
  const folder = join(place, 'comes back')
  const server = await startEmbeddedPostgres({ folder })
  await queryAt(server.url, 'create table kept as select 5 as value')
  process.kill(await postgresPid(folder), 'SIGKILL')
  const rows = await soon(() => queryAt(server.url, 'select value from kept'))
  await server.stop()
  assert.deepEqual(rows, [{ value: 5 }])
  assert.equal(await server.ended, false)
})

test('data of another version of PostgreSQL are left alone, with a sentence', async () => {
  const folder = join(place, 'other version')
  await started(folder, (url) => queryAt(url, 'select 1'))
  await writeFile(join(folder, 'postgres/PG_VERSION'), '17\n')
  await assert.rejects(startEmbeddedPostgres({ folder, durable: false }), (error) => {
    assert.ok(error instanceof CannotStart)
    return /PostgreSQL 17/.test(error.text.vi)
  })
})

/** The first answer that is not a failure; the last failure when none comes in ten seconds. */
async function soon<T>(act: () => Promise<T>, patience = 100): Promise<T> {
  await pause(100)
  return act().catch((error) => {
    if (patience === 0) throw error
    return soon(act, patience - 1)
  })
}

test('a machine no programs were installed for is told so', async (t) => {
  const { arch } = process
  t.after(() => Object.defineProperty(process, 'arch', { value: arch }))
  Object.defineProperty(process, 'arch', { value: 'mips' })
  await assert.rejects(startEmbeddedPostgres({ folder: join(place, 'mips') }), (error) => {
    assert.ok(error instanceof CannotStart)
    return /linux-mips|darwin-mips/.test(error.text.vi)
  })
})
