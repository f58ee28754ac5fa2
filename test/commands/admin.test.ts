import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { promisify } from 'node:util'
import { temporaryFolder } from '../../src/platform/embedded-postgres/test-support.ts'
import { endAll, loa } from './loa-process.ts'

const root = join(import.meta.dirname, '../..')

const place = await temporaryFolder()
after(endAll)
after(() => rm(place, { recursive: true, force: true }))

test('an empty house is opened from inside: its first administrator gets a link that sets a password', async () => {
  const env = { LOA_DATA: place, LOA_PACK: 'ninh-thuan', LOA_DEMO: '0' }
  const running = loa(['start'], env)
  const address = await running.address
  assert.doesNotMatch(running.output(), /demo\.loa/, 'a real house offers no demo accounts')

  const { stdout } = await command(['admin', 'an@so.example', 'Nguyễn Văn An'], env)
  const link = new URL(/https?:\S+/.exec(stdout)![0])
  const page = await fetch(new URL(link.pathname + link.search, address))
  assert.equal(page.status, 200)
  assert.match(await page.text(), /an@so\.example|Nguyễn Văn An/)

  const again = await command(['admin', 'an@so.example', 'Nguyễn Văn An'], env)
  assert.match(again.stdout, /https?:/, 'asked again it prints a fresh link')
  running.interrupt()
  await running.ended
})

const command = (args: readonly string[], env: Readonly<Record<string, string>>) =>
  promisify(execFile)(join(root, 'bin/loa'), args, { env: { ...process.env, ...env } })
