import assert from 'node:assert/strict'
import { test } from 'node:test'
import { buildAssets } from '../assets/index.ts'
import { Gallery } from './gallery/gallery.tsx'

const assets = await buildAssets()
const pages = await Promise.all(
  (['portal', 'workspace'] as const).map(async (look) => String(await Gallery({ lang: 'vi', assets, look }))),
)

const all = (html: string, pattern: RegExp) => [...html.matchAll(pattern)].map((match) => match[1]!)

for (const [at, look] of ['portal', 'workspace'].entries()) {
  const html = pages[at]!

  test(`${look}: what people typed is escaped`, () => {
    assert.ok(html.includes('Loa số 2 &lt; loa số 1 &amp; &quot;rè&quot;'))
  })

  test(`${look}: nothing is written inline that the content security policy forbids`, () => {
    assert.deepEqual(all(html, /<[^>]*\s(style|on\w+)="/g), [])
    assert.deepEqual(all(html, /<script(?![^>]*src=)(?![^>]*ld\+json)([^>]*)>/g), [])
  })

  test(`${look}: no id is given twice, and every reference leads to one`, () => {
    const ids = all(html, /\sid="([^"]+)"/g)
    assert.deepEqual(
      ids.filter((id, place) => ids.indexOf(id) !== place),
      [],
    )
    const named = all(html, /\s(?:aria-describedby|aria-labelledby|for|list)="([^"]+)"/g).flatMap((list) =>
      list.split(' '),
    )
    assert.deepEqual(
      named.filter((id) => !ids.includes(id)),
      [],
    )
  })

  test(`${look}: every field has its label`, () => {
    const labelled = new Set(all(html, /<label[^>]*\sfor="([^"]+)"/g))
    const inputs = all(html, /<(?:input|select|textarea)((?![^>]*type="(?:radio|checkbox|search)")[^>]*)>/g)
    const without = inputs.filter((input) => !labelled.has(/\sid="([^"]+)"/.exec(input)?.[1] ?? ''))
    assert.deepEqual(without, [])
  })

  test(`${look}: there is one first heading`, () => {
    assert.equal(all(html, /<(h1)[\s>]/g).length, 1)
  })
}
