import assert from 'node:assert/strict'
import { test } from 'node:test'
import { routesOf } from '../../test/permissions/routes-of.ts'
import { broughtStory } from '../../test/support/brought-story.ts'
import { testWorld } from '../../test/support/world.ts'

const facts = ['title', 'creator', 'date', 'description', 'publisher', 'identifier', 'language', 'type']

const metaOf = (html: string, name: string) =>
  new RegExp(`<meta (?:name|property)="${name.replace('.', '\\.')}" content="([^"]*)"`).exec(html)?.[1]

test('no public page leaves one of the eight facts of Dublin Core empty, in either language', async (t) => {
  const world = await testWorld(t)
  const { slug } = await broughtStory(world, { reformAreas: ['the_che'], tags: ['Một cửa'] })
  const plain = routesOf(await world.site())
    .filter(({ method, path }) => method === 'GET' && !path.includes(':') && !path.startsWith('/lam-viec'))
    .map(({ path }) => path)
  const paths = [
    ...new Set(plain),
    ...[
      `/tin-tuc/${slug}`,
      '/noi-dung/the_che',
      '/the/mot-cua',
      '/don-vi/so-noi-vu',
      '/don-vi/so-noi-vu/tin',
    ],
    ...['/luu-tru/2023-09', '/doi-tuong/x', '/khong-co'],
  ]
  let looked = 0
  for (const path of paths.flatMap((one) => [one, one === '/' ? '/en' : `/en${one}`])) {
    const answer = await world.visit(path)
    if (!answer.headers.get('content-type')?.startsWith('text/html')) continue
    looked++
    const html = await answer.text()
    for (const fact of facts) assert.ok(metaOf(html, `DC.${fact}`), `${path}: DC.${fact}`)
    for (const name of ['og:title', 'og:image', 'og:url', 'og:description', 'twitter:card'])
      assert.ok(metaOf(html, name), `${path}: ${name}`)
    assert.match(html, /<link rel="canonical" href="http/, path)
  }
  assert.ok(looked > 40, `${looked} pages`)
})

test('what is shared carries a picture of its own', async (t) => {
  const world = await testWorld(t)
  const { slug } = await broughtStory(world)
  const html = await (await world.visit(`/tin-tuc/${slug}`)).text()
  const picture = metaOf(html, 'og:image') ?? ''
  assert.ok(picture.endsWith(`/anh-chia-se/${slug}.png`))
  const answer = await world.visit(new URL(picture).pathname)
  assert.equal(answer.headers.get('content-type'), 'image/png')
  const etag = answer.headers.get('etag') ?? ''
  const again = await world.visit(new URL(picture).pathname, { headers: { 'if-none-match': etag } })
  assert.equal(again.status, 304)
})

test('an error page is kept out of search engines', async (t) => {
  const world = await testWorld(t)
  const html = await (await world.visit('/khong-co')).text()
  assert.equal(metaOf(html, 'robots'), 'noindex')
})
