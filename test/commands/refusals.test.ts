import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { chmod, mkdir, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { temporaryFolder } from '../../src/platform/embedded-postgres/test-support.ts'
import { endAll, loa } from './loa-process.ts'

const place = await temporaryFolder()
after(endAll)
after(() => rm(place, { recursive: true, force: true }))

/** Two lines at most, Vietnamese and English, after the steps; never a stack, never a password. */
async function refusalOf(env: Record<string, string>, args = ['start']) {
  const start = loa(args, { LOA_DATA: join(place, 'data'), ...env })
  const { code } = await start.ended
  assert.notEqual(code, 0)
  const lines = start
    .output()
    .trim()
    .split('\n')
    .filter((line) => !line.startsWith('['))
  assert.equal(lines.length, 2, start.output())
  assert.doesNotMatch(start.output(), /secret-word/)
  return lines.join('\n')
}

test('a wrong setting', async () => {
  assert.match(await refusalOf({ PORT: 'eighty' }), /^PORT phải là/)
})

test('a database address that is none', async () => {
  assert.match(
    await refusalOf({ DATABASE_URL: 'mysql://root:secret-word@db/loa' }),
    /^DATABASE_URL phải có dạng/,
  )
})

test('a database nobody answers for', async () => {
  const said = await refusalOf({ DATABASE_URL: 'postgresql://loa:secret-word@127.0.0.1:1/loa' })
  assert.match(said, /Không kết nối được tới PostgreSQL ở 127\.0\.0\.1:1\/loa/)
})

test('a database that is not PostgreSQL', async () => {
  const web = createServer((_, res) => res.end()).listen(0, '127.0.0.1')
  await new Promise((resolve) => web.once('listening', resolve))
  const { port } = web.address() as AddressInfo
  const said = await refusalOf({ DATABASE_URL: `postgresql://loa:secret-word@127.0.0.1:${port}/loa` })
  web.close()
  assert.match(said, /không trả lời như PostgreSQL/)
})

test('a database that does not exist on its server', async () => {
  const url = new URL(String(process.env.LOA_TEST_DATABASE_URL))
  url.pathname = '/khong_co'
  assert.match(await refusalOf({ DATABASE_URL: url.href }), /Chưa có cơ sở dữ liệu .*khong_co/)
})

test('one half of Loa on the embedded database', async () => {
  assert.match(await refusalOf({}, ['start', '--web']), /cần DATABASE_URL/)
})

test('an option and a command that do not exist', async () => {
  assert.match(await refusalOf({}, ['start', '--fast']), /Không có tùy chọn "--fast"/)
  assert.match(await refusalOf({}, ['toString']), /Không có lệnh "toString"/)
})

test('a data folder that is a file', async () => {
  const file = join(place, 'file')
  await writeFile(file, '')
  assert.match(await refusalOf({ LOA_DATA: file }), /phải là một thư mục/)
})

test('a data folder that may not be written to', async () => {
  const folder = join(place, 'read only')
  await mkdir(folder)
  await chmod(folder, 0o555)
  const { output, code } = await asPlainAccount({ LOA_DATA: folder })
  assert.equal(code, 1)
  assert.match(output, /Không được phép ghi .*read only/)
  assert.match(output, /Writing .*read only.* is not allowed/)
  assert.doesNotMatch(output, /\n\s+at /)
})

/** Root may write anywhere; so the command gives that up once its files are read. */
function asPlainAccount(env: Record<string, string>) {
  const script = `
    import { runCommand } from '${join(import.meta.dirname, '../../src/cli/run-command.ts')}'
    if (process.getuid() === 0) { process.setgroups([]); process.setgid(65534); process.setuid(65534) }
    process.exit(await runCommand(['start']))`
  const args = ['--import', import.meta.resolve('tsx'), '--input-type=module', '--eval', script]
  return new Promise<{ output: string; code: unknown }>((resolve) => {
    execFile(
      process.execPath,
      args,
      { env: { ...process.env, ...env, LOA_PACK: 'none' } },
      (error, stdout, stderr) => resolve({ output: `${stdout}${stderr}`, code: error?.code ?? 0 }),
    )
  })
}
