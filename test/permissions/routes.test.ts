import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testWorld } from '../support/world.ts'
import { routesOf } from './routes-of.ts'

test('every route names its permission', async (t) => {
  const world = await testWorld(t)
  const site = await world.site()
  const routes = routesOf(site)
  assert.ok(routes.length > 30, `only ${routes.length} routes found`)
  assert.deepEqual(
    routes.filter(({ permission }) => !permission).map(({ method, path }) => `${method} ${path}`),
    [],
  )
})
