import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { entryKinds } from '../entry.ts'
import { sortings } from '../find/store-match.ts'
import { addressOf, askingQuery } from './address.ts'

const read = (address: string) =>
  askingQuery.parse(Object.fromEntries(new URL(address, 'http://loa').searchParams))

test('an address says all that was asked, and is read back as it was written', () => {
  const word = fc.stringMatching(/^[a-z0-9-]{1,20}$/)
  const plain = { noNullPrototype: true }
  const asking = fc.record(
    {
      query: fc.string({ unit: 'grapheme', maxLength: 60 }).map((text) => text.toWellFormed()),
      filters: fc.record(
        { kind: fc.constantFrom(...entryKinds), section: word, agency: word, theme: word, lang: word },
        { requiredKeys: [], ...plain },
      ),
      sorting: fc.constantFrom(...sortings),
      page: fc.integer({ min: 1, max: 10_000 }),
      isExact: fc.boolean(),
    },
    plain,
  )
  fc.assert(
    fc.property(asking, (asked) => assert.deepEqual(read(addressOf(asked, { page: asked.page })), asked)),
  )
})

test('another filter begins at the first page again', () => {
  const asked = { query: 'kế hoạch', filters: {}, sorting: 'newest', page: 7, isExact: false } as const
  assert.equal(
    addressOf(asked, { filters: { year: '2023' } }),
    '/tim-kiem?q=k%E1%BA%BF+ho%E1%BA%A1ch&nam=2023&xep=moi-nhat',
  )
})

test('a question of ten thousand letters is cut', () => {
  assert.equal(askingQuery.parse({ q: 'a'.repeat(10_000) }).query.length, 200)
})
