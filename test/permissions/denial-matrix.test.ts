import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Role, roles } from '../../src/agencies/index.ts'
import type { Actor } from '../../src/platform/actor.ts'
import { testWorld } from '../support/world.ts'
import { fingerprintOf } from './fingerprint.ts'
import { type Route, routesOf, withSamples } from './routes-of.ts'
import { secret, secretWorld } from './secret-world.ts'

/** None of these has anything to do with the records of the secret world. */
const foreignAgencies = ['so-cong-thuong', 'ubnd-huyen-ninh-son', 'ubnd-xa-nhon-hai', 'bao-ninh-thuan']

test('no role of a foreign agency gets at a record, sees a word of it or changes it, on any route', async (t) => {
  const world = await testWorld(t)
  const { samples, rightful } = await secretWorld(world)
  const routes = routesOf(await world.site()).filter(({ permission }) => permission?.who !== 'everyone')
  const before = await fingerprintOf(world.db)
  let tried = 0
  const leaks: string[] = []

  for (const agency of foreignAgencies)
    for (const role of roles) {
      // Two of them, because nobody may post to every route within one minute.
      const strangers = [await world.actor(role, agency), await world.actor(role, agency)]
      await manyAtOnce(routes, async (route, at) => {
        tried++
        const answer = await ask(route, strangers[at % 2])
        const wrong = leakIn(route, role, answer)
        if (wrong) leaks.push(`${role} of ${agency}: ${route.method} ${route.path}: ${wrong}`)
      })
    }
  for (const route of routes) {
    tried++
    const answer = await ask(route, undefined)
    if (answer.status !== 303 || !answer.location?.startsWith('/dang-nhap'))
      leaks.push(`a visitor: ${route.method} ${route.path}: ${answer.status}`)
  }

  assert.deepEqual(leaks, [])
  assert.equal(await fingerprintOf(world.db), before, 'a refused request changed a record')
  t.diagnostic(`${tried} combinations of role, route and foreign agency tried, ${leaks.length} leaks`)

  // The samples are real: whoever may, does see each record.
  const unseen: string[] = []
  for (const route of routes.filter(({ method, path }) => method === 'GET' && path.includes(':'))) {
    const seen = await Promise.all(rightful.map((actor) => ask(route, actor)))
    if (!seen.some(({ status }) => status < 400)) unseen.push(route.path)
  }
  assert.deepEqual(unseen, [])

  async function ask(route: Route, as: Actor | undefined) {
    const path = withSamples(route.path, samples(route.path))
    const response = await world.visit(path, {
      as,
      method: route.method,
      ...(route.method === 'GET' ? {} : { form: { khong: 'co' } }),
    })
    return {
      status: response.status,
      location: response.headers.get('location'),
      text: await response.text(),
    }
  }
})

/** Asked a few at a time: each waits for the database most of its time. */
async function manyAtOnce<T>(all: readonly T[], ask: (one: T, at: number) => Promise<void>) {
  const atOnce = 6
  for (let from = 0; from < all.length; from += atOnce)
    await Promise.all(all.slice(from, from + atOnce).map((one, at) => ask(one, from + at)))
}

type Answer = { readonly status: number; readonly text: string }

function leakIn({ path, permission }: Route, role: Role, { status, text }: Answer): string | undefined {
  if (status >= 500) return `broke with ${status}`
  const mayUse = permission?.who === 'signed-in' || permission?.who.includes(role)
  // What a role may see of any agency (an administrator the outgoing mail) is no leak.
  const seesAll = permission?.of === 'any' && permission.who !== 'signed-in' && mayUse
  if (text.includes(secret) && !seesAll) return 'shows a foreign record'
  if (!mayUse && status !== 404) return `let in with ${status}`
  if (permission?.of === 'agency' && path.includes(':') && status !== 404)
    return `a record answered ${status}`
  return undefined
}
