import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith'
import { broughtStory } from '../../../test/support/brought-story.ts'
import { testWorld } from '../../../test/support/world.ts'

const awkward = 'Giá < 5 & "nháy" \u0007 ]]> điều 1'

test('the three formats are read by a parser that others wrote, and tell the same', async (t) => {
  const world = await testWorld(t)
  const { id, slug } = await broughtStory(world, {
    ...{ reformAreas: ['the_che'], byline: 'Ban Biên tập' },
    editions: [
      { title: awkward, summary: awkward },
      { title: `${awkward} sửa`, publishedAt: '2023-09-02T09:00:00+07:00', correctionNote: 'x' },
    ],
  })
  const read = async (format: string) => (await world.visit(`/nguon-tin/tat-ca.${format}`)).text()
  const rss = parseRssFeed(await read('rss'))
  const atom = parseAtomFeed(await read('atom'))
  const json = parseJsonFeed(await read('json'))
  const url = `http://localhost:3000/tin-tuc/${slug}`
  const title = `${awkward.replace('\u0007', '')} sửa`
  const guid = `tag:localhost,2023-09-01:story/${id}/vi`

  assert.equal(rss.language, 'vi')
  const item = rss.items?.[0]
  assert.deepEqual([item?.title, item?.link, item?.guid?.value], [title, url, guid])
  assert.equal(item?.guid?.isPermaLink, false)
  assert.equal(item?.pubDate, 'Fri, 01 Sep 2023 01:00:00 +0000')

  const entry = atom.entries?.[0]
  assert.deepEqual([entry?.id, entry?.title?.value ?? entry?.title], [guid, title])
  assert.equal(entry?.links?.[0]?.href, url)
  assert.match(String(entry?.updated), /^2023-09-02T02:00:00/)
  assert.match(String(entry?.published), /^2023-09-01T01:00:00/)
  assert.equal(atom.updated, entry?.updated)

  const one = json.items?.[0]
  assert.deepEqual([one?.id, one?.url, one?.title], [guid, url, `${awkward} sửa`])
  assert.equal(one?.language, 'vi')
  assert.equal(json.feed_url, 'http://localhost:3000/nguon-tin/tat-ca.json')
})

test('there is a feed of a section, a theme, an agency and a tag, each only of its own', async (t) => {
  const world = await testWorld(t)
  await world.db
    .insertInto('newsroom.section')
    .values({ key: 'mot', position: 1, nameVi: 'Một', nameEn: 'One' })
    .execute()
  const inside = await broughtStory(world, {
    ...{ section: 'mot', reformAreas: ['the_che'], agency: 'so-y-te', tags: ['Một cửa'] },
  })
  const outside = await broughtStory(world)
  for (const place of ['chuyen-muc/mot', 'noi-dung/the_che', 'don-vi/so-y-te', 'the/mot-cua'])
    for (const format of ['rss', 'atom', 'json']) {
      const answer = await world.visit(`/nguon-tin/${place}.${format}`)
      const text = await answer.text()
      assert.ok(text.includes(inside.slug) && !text.includes(outside.slug), `${place}.${format}`)
    }
  for (const path of ['chuyen-muc/x.rss', 'noi-dung/x.atom', 'don-vi/x.json', 'the/x.rss'])
    assert.equal((await world.visit(`/nguon-tin/${path}`)).status, 404, path)
})

test('an English feed holds what there is in English', async (t) => {
  const world = await testWorld(t)
  const only = await broughtStory(world)
  const both = await broughtStory(world, { editions: [{}, { lang: 'en', title: 'English' }] })
  const feed = parseAtomFeed(await (await world.visit('/en/nguon-tin/tat-ca.atom')).text())
  assert.deepEqual(
    feed.entries?.map(({ links }) => links?.[0]?.href),
    [`http://localhost:3000/en/tin-tuc/${both.slug}`],
  )
  assert.ok(!JSON.stringify(feed).includes(only.slug))
})

test('a withdrawn story is in no feed, and an unchanged feed is not sent again', async (t) => {
  const world = await testWorld(t)
  const gone = await broughtStory(world, {
    withdrawal: { at: '2023-09-02T08:00:00+07:00', reason: 'Sai' },
    publishedAt: '2023-09-01T08:00:00+07:00',
  })
  await broughtStory(world)
  const answer = await world.visit('/nguon-tin/tat-ca.rss')
  assert.ok(!(await answer.text()).includes(gone.slug))
  assert.match(answer.headers.get('content-type') ?? '', /^application\/rss\+xml/)
  assert.ok(answer.headers.get('etag'))
})

test('the page of feeds lists them, and lists name theirs in their head', async (t) => {
  const world = await testWorld(t)
  await broughtStory(world, { agency: 'so-y-te', tags: ['Một cửa'], reformAreas: ['the_che'] })
  const page = await (await world.visit('/nguon-tin')).text()
  for (const path of ['tat-ca.rss', 'noi-dung/the_che.atom', 'don-vi/so-y-te.json', 'the/mot-cua.rss'])
    assert.ok(page.includes(`href="/nguon-tin/${path}"`), path)
  const list = await (await world.visit('/noi-dung/the_che')).text()
  assert.match(
    list,
    /<link rel="alternate" href="\/nguon-tin\/noi-dung\/the_che\.rss"[^>]*type="application\/rss\+xml"/,
  )
})
