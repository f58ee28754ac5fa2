import assert from 'node:assert/strict'
import { test } from 'node:test'
import { deskPath } from '../../src/newsroom/workspace/addresses.ts'
import type { Actor } from '../../src/platform/actor.ts'
import { routesOf, withSamples } from '../permissions/routes-of.ts'
import { hostileScene, longestStretch } from '../support/hostile-scene.ts'

const tenMegabytes = 10_000_000
const megabyte = 1_000_000

test('ten megabytes sent to every form are refused in words, and the site lives on in the same memory', async (t) => {
  const scene = await hostileScene(t)
  const { world, deps, editor, chief, ids } = scene
  const { editionId, storyId } = await scene.draft({ by: editor, agencyId: ids.portal })
  const site = await world.site()
  const samples = {
    editionId: String(editionId),
    storyId: String(storyId),
    slug: 'so-noi-vu',
    id: '1',
    key: 'x',
  }
  const filler = new Proxy(samples, { get: (known, name) => known[name as keyof typeof known] ?? '1' })
  // Who says that a draft is open sends nothing that is read.
  const posts = routesOf(site).filter(({ method, path }) => method === 'POST' && !path.endsWith('/dang-mo'))
  assert.ok(posts.length > 60)
  const long = `title=x&text=${'a'.repeat(tenMegabytes)}`
  const post = async (
    path: string,
    body: BodyInit,
    as: Actor | undefined,
    headers: Record<string, string> = {},
  ) => {
    const response = await site.request(
      new URL(path, deps.origin).href,
      {
        method: 'POST',
        headers: { origin: deps.origin, ...(as && { cookie: scene.cookieOf(as) }), ...headers },
        body,
      },
      { address: '127.0.0.1' },
    )
    return { status: response.status, said: await response.text() }
  }
  const typed = { 'content-type': 'application/x-www-form-urlencoded', 'content-length': String(long.length) }
  await world.visit('/')
  const before = process.memoryUsage.rss()
  const wrong: string[] = []
  for (const { path } of posts) {
    const address = withSamples(path, filler)
    const { value, longest } = await longestStretch(() => post(address, long, chief, typed))
    if (![413, 422, 404, 303].includes(value.status) || longest > 1000)
      wrong.push(`${address}: ${value.status}, ${Math.round(longest)} ms`)
    if (value.status === 413) assert.match(value.said, /lớn|MB/, address)
  }
  assert.deepEqual(wrong, [])

  // Where files may come up, the same in fields that are for words.
  const desk = deskPath(editionId)
  const form = new FormData()
  for (const name of ['revision', 'title', 'summary', 'plain', 'text', 'name', 'label'])
    form.append(name, 'a'.repeat(tenMegabytes / 5))
  for (const path of [`${desk}/soan`, `${desk}/tep`, `${desk}/soan/anh`, `${desk}/soan/word`]) {
    const { value, longest } = await longestStretch(() => post(path, form, editor))
    assert.ok([413, 422].includes(value.status) && longest < 1000, `${path}: ${value.status}, ${longest} ms`)
  }
  const body = JSON.stringify({
    revision: 1,
    title: 'x',
    body: { type: 'doc', content: [textOf(tenMegabytes)] },
  })
  const json = await post(`${desk}/soan/luu`, body, editor, { 'content-type': 'application/json' })
  assert.ok([413, 422].includes(json.status), String(json.status))

  const grown = (process.memoryUsage.rss() - before) / megabyte
  assert.ok(grown < 500, `the process grew by ${Math.round(grown)} MB`)
  assert.equal((await world.visit('/')).status, 200)
})

const textOf = (length: number) => ({
  type: 'paragraph',
  content: [{ type: 'text', text: 'a '.repeat(length / 2) }],
})
