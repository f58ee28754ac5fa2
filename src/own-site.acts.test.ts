import assert from 'node:assert/strict'
import { join } from 'node:path'
import { test } from 'node:test'
import { testWorld } from '../test/support/world.ts'
import { lookAtPage } from './activities/evidence/captures/look-at-page.ts'
import { ownSite } from './own-site.ts'
import type { SignIn } from './platform/sign-in/index.ts'
import { readPlace } from './portal/place.ts'

test('the worker reads pages of the portal as they are, to capture what activities link to', async (t) => {
  const { deps } = await testWorld(t)
  const nobody = { userOf: async () => null } as unknown as SignIn
  const ownPages = ownSite(deps, nobody, () => readPlace(join(import.meta.dirname, '../packs/ninh-thuan')))
  const seen = await lookAtPage({ origin: deps.origin, ownPages }, `${deps.origin}/ke-hoach`)
  assert.ok(seen.ok, JSON.stringify(seen))
  assert.match(seen.bytes.toString(), /<h1/)
})
