import assert from 'node:assert/strict'
import { test } from 'node:test'
import { broughtStory } from '../../../test/support/brought-story.ts'
import { testWorld } from '../../../test/support/world.ts'

const inThree = [{ lang: 'vi' }, { lang: 'en', title: 'In English' }, { lang: 'cjm', title: 'Chăm' }] as const

test('each language of a story has one address, and every page of it names the others', async (t) => {
  const world = await testWorld(t)
  const { slug } = await broughtStory(world, { editions: inThree })
  const addresses = { vi: `/tin-tuc/${slug}`, en: `/en/tin-tuc/${slug}`, cjm: `/tin-tuc/${slug}?ban=cjm` }
  for (const [lang, address] of Object.entries(addresses)) {
    const html = await (await world.visit(address)).text()
    assert.ok(html.includes(`<link rel="canonical" href="http://localhost:3000${address}"/>`), lang)
    for (const [other, to] of Object.entries({ ...addresses, 'x-default': addresses.vi }))
      assert.ok(html.includes(`hreflang="${other}" href="http://localhost:3000${to}"`), `${lang} to ${other}`)
  }
})

test('the words of another language are marked as such', async (t) => {
  const world = await testWorld(t)
  const { slug } = await broughtStory(world, { editions: inThree })
  const html = await (await world.visit(`/tin-tuc/${slug}?ban=cjm`)).text()
  assert.match(html, /<h1 class="story-title" lang="cjm">Chăm<\/h1>/)
  assert.match(html, /class="matter" data-kind="news" lang="cjm"/)
})

test('Vietnamese and English are never read at a second address, and a language that is missing leads to one that is there', async (t) => {
  const world = await testWorld(t)
  const { slug } = await broughtStory(world, { editions: inThree })
  for (const [asked, to] of [
    [`/tin-tuc/${slug}?ban=vi`, `/tin-tuc/${slug}`],
    [`/tin-tuc/${slug}?ban=en`, `/en/tin-tuc/${slug}`],
    [`/tin-tuc/${slug}?ban=rog`, `/tin-tuc/${slug}`],
  ] as const) {
    const answer = await world.visit(asked)
    assert.deepEqual([answer.status, answer.headers.get('location')], [301, to])
  }
})

test('an English page of a Vietnamese story says so and names the Vietnamese address as its own', async (t) => {
  const world = await testWorld(t)
  const { slug } = await broughtStory(world)
  const html = await (await world.visit(`/en/tin-tuc/${slug}`)).text()
  assert.match(html, /not available in English/)
  assert.ok(html.includes(`<link rel="canonical" href="http://localhost:3000/tin-tuc/${slug}"/>`))
  assert.doesNotMatch(html, /hreflang="en" href="http/)
})

test('English lists put what is in English first and mark the rest', async (t) => {
  const world = await testWorld(t)
  await broughtStory(world, {
    publishedAt: '2023-09-10T08:00:00+07:00',
    editions: [{ title: 'Chỉ tiếng Việt' }],
  })
  await broughtStory(world, {
    publishedAt: '2023-02-10T08:00:00+07:00',
    editions: [{}, { lang: 'en', title: 'Older but English' }],
  })
  const html = await (await world.visit('/en/tin-tuc')).text()
  assert.ok(html.indexOf('Older but English') < html.indexOf('Chỉ tiếng Việt'))
  assert.match(html, /<h3 lang="vi">.*Chỉ tiếng Việt.*Vietnamese only/s)
})
