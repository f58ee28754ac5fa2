import assert from 'node:assert/strict'
import { test } from 'node:test'
import { getMigrations } from 'better-auth/db/migration'
import { signInWorld } from '../../../test/support/sign-in-world.ts'
import { createAuth } from './auth.ts'

test('the migration gives better-auth every table, column and index it asks for', async () => {
  const { pool } = await signInWorld()
  const auth = createAuth({
    pool,
    origin: 'http://loa.test',
    secret: 's'.repeat(40),
    demo: true,
    sendReset: async () => {},
  })
  const missing = await getMigrations(auth.options)
  assert.deepEqual([missing.toBeCreated, missing.toBeAdded], [[], []])
  assert.equal(await missing.compileMigrations(), ';')
})
