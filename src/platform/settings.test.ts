import assert from 'node:assert/strict'
import { resolve } from 'node:path'
import { test } from 'node:test'
import fc from 'fast-check'
import { readSettings } from './settings.ts'

const settingsOf = (env: Record<string, string>) => {
  const read = readSettings(env)
  assert.ok(read.ok, JSON.stringify(read))
  return read.value
}
const wrongIn = (env: Record<string, string>) => {
  const read = readSettings(env)
  return read.ok ? [] : read.issues.map((issue) => issue.field)
}

test('with nothing set it is the demo of Ninh Thuận on 20/09/2023, reachable from this machine only', () => {
  const settings = settingsOf({})
  assert.equal(settings.port, 3000)
  assert.equal(settings.host, '127.0.0.1')
  assert.equal(settings.pack, 'ninh-thuan')
  assert.equal(settings.isDemo, true)
  assert.equal(String(settings.today), '2023-09-20')
  assert.equal(settings.origin, 'http://localhost:3000')
  assert.ok(settings.dataFolder.endsWith('/var'))
})

test('a database of its own means real work: no demo accounts, the real day', () => {
  const settings = settingsOf({ DATABASE_URL: 'postgresql://loa:x@db.local/loa' })
  assert.equal(settings.isDemo, false)
  assert.equal(settings.today, undefined)
  assert.equal(settings.pack, 'ninh-thuan')
})

test('the demo may be asked for on a database of its own', () => {
  const settings = settingsOf({ DATABASE_URL: 'postgresql://loa:x@db.local/loa', LOA_DEMO: '1' })
  assert.equal(settings.isDemo, true)
})

test('LOA_PACK=none begins empty and is never the demo', () => {
  const settings = settingsOf({ LOA_PACK: 'none' })
  assert.equal(settings.pack, undefined)
  assert.equal(settings.isDemo, false)
  assert.deepEqual(wrongIn({ LOA_PACK: 'none', LOA_DEMO: '1' }), ['LOA_DEMO'])
})

test('a setting left empty counts as not set', () => {
  assert.equal(settingsOf({ PORT: '', DATABASE_URL: ' ', LOA_TODAY: '' }).port, 3000)
})

test('a relative data folder is taken from where the command runs', () => {
  assert.equal(settingsOf({ LOA_DATA: 'kho' }).dataFolder, resolve('kho'))
})

test('a socket instead of a host is a database address too', () => {
  const url = 'postgresql://loa@/loa?host=%2Frun%2Fpostgresql'
  assert.equal(settingsOf({ DATABASE_URL: url }).databaseUrl, url)
})

const wrong: Record<string, readonly string[]> = {
  PORT: ['abc', '-1', '65536', '3000.5', '80a', '0x50'],
  HOST: ['a b', 'http://x'],
  DATABASE_URL: ['mysql://x/y', 'localhost', 'postgres'],
  LOA_PACK: ['../x', 'Ninh Thuận', '/etc'],
  LOA_DEMO: ['maybe', '2'],
  LOA_TODAY: ['20/09/2023', '2023-02-30', 'today', '2023-9-20'],
  LOA_ORIGIN: ['loa.local', 'ftp://x'],
  LOA_SECRET: ['short'],
  LOA_SMTP_URL: ['http://mail', 'smtp'],
  LOA_MAIL_FROM: ['loa', 'a@'],
  LOA_BEHIND_PROXY: ['maybe'],
}
for (const [name, values] of Object.entries(wrong))
  test(`${name} refuses ${values.join(', ')} and is named in the sentence`, () => {
    for (const value of values) {
      const read = readSettings({ [name]: value })
      assert.ok(!read.ok, value)
      assert.equal(read.issues.length, 1)
      assert.equal(read.issues[0]?.field, name)
      assert.match(String(read.issues[0]?.text.vi), new RegExp(name))
      assert.match(String(read.issues[0]?.text.en), new RegExp(name))
    }
  })

test('every wrong setting is named at once', () => {
  assert.deepEqual(wrongIn({ PORT: 'x', LOA_TODAY: 'y' }).sort(), ['LOA_TODAY', 'PORT'])
})

test('whatever is set, the answer is settings or a refusal that names a setting', () => {
  const names = ['PORT', 'HOST', 'LOA_DATA', ...Object.keys(wrong)]
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom(...names), fc.string()), (env) => {
      const read = readSettings(env)
      if (!read.ok) for (const issue of read.issues) assert.ok(names.includes(String(issue.field)))
    }),
  )
})
