import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { SaxesParser } from 'saxes'
import { atomOf } from './atom.ts'
import { entryId, type Feed, updatedOf } from './feed.ts'
import { mailDate, rssOf } from './rss.ts'
import { sitemapIndexOf, sitemapOf } from './sitemap.ts'

/** Throws where the XML is not well formed or a namespace is not declared. */
function read(xml: string): readonly string[] {
  const names: string[] = []
  const parser = new SaxesParser({ xmlns: true })
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name }) => names.push(name))
  parser.write(xml).close()
  return names
}

const text = fc.string({ unit: 'binary', maxLength: 40 })
const feed: fc.Arbitrary<Feed> = fc.record({
  ...{ title: text, description: text, lang: fc.constant('vi'), page: fc.webUrl(), self: fc.webUrl() },
  ...{ publisher: text, updatedAt: fc.constant('2023-09-01T01:00:00.000Z') },
  entries: fc.array(
    fc.record({
      ...{
        id: text,
        url: fc.webUrl(),
        title: text,
        summary: text,
        text,
        lang: fc.constant('vi'),
        author: text,
      },
      categories: fc.array(text, { maxLength: 2 }),
      publishedAt: fc.constant('2023-09-01T01:00:00.000Z'),
      updatedAt: fc.constant('2023-09-02T01:00:00.000Z'),
    }),
    { maxLength: 3 },
  ),
})

test('whatever stories say, their feeds are well-formed XML', () => {
  fc.assert(
    fc.property(feed, (some) => {
      read(rssOf(some))
      read(atomOf(some))
    }),
  )
})

test('an Atom feed and its entries have what RFC 4287 asks of them', () => {
  fc.assert(
    fc.property(feed, (some) => {
      const names = read(atomOf(some))
      const count = (name: string) => names.filter((one) => one === name).length
      assert.equal(count('id'), some.entries.length + 1)
      assert.equal(count('updated'), some.entries.length + 1)
      assert.equal(count('title'), some.entries.length + 1)
    }),
    { numRuns: 20 },
  )
})

test('an entry’s name is made of what never changes', () => {
  const story = { id: 42, lang: 'vi', publishedAt: '2023-09-01T01:00:00.000Z' }
  assert.equal(entryId('https://cchc.example.vn', story), 'tag:cchc.example.vn,2023-09-01:story/42/vi')
})

test('a feed is as new as its newest entry', () => {
  assert.equal(updatedOf([], '2023-01-01T00:00:00Z'), '2023-01-01T00:00:00Z')
})

test('RSS dates are those of mail', () => {
  assert.equal(mailDate('2023-03-20T02:15:00Z'), 'Mon, 20 Mar 2023 02:15:00 +0000')
})

test('a sitemap names each address with its languages', () => {
  const url = 'https://a.vn/x?a=1&b=2'
  const names = read(
    sitemapOf([{ url, updatedAt: '2023-09-01T01:00:00Z', alternates: { vi: url, en: url } }]),
  )
  assert.deepEqual(names, ['urlset', 'url', 'loc', 'lastmod', 'xhtml:link', 'xhtml:link'])
  assert.deepEqual(read(sitemapIndexOf([{ url }])), ['sitemapindex', 'sitemap', 'loc'])
})
