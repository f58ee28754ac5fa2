import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { emptyBody } from '../body/body.ts'
import { type BroughtEdition, fatesOf } from './fates.ts'

const now = '2023-09-20T08:00:00+07:00'
const edition = (lang: 'vi' | 'en', publishedAt: string): BroughtEdition => ({
  ...{ lang, publishedAt, title: publishedAt, summary: '', body: emptyBody },
})
const story = (...editions: BroughtEdition[]) => ({ publishedAt: '2023-03-20T09:00:00+07:00', editions })
const states = (of: Parameters<typeof fatesOf>[0]) => fatesOf(of, now).map(({ state }) => state)

test('the newest edition whose moment has come is out, those before it are superseded', () => {
  const first = edition('vi', '2023-03-20T09:00:00+07:00')
  const correction = edition('vi', '2023-04-02T09:00:00+07:00')
  const fates = fatesOf(story(correction, first), now)
  assert.deepEqual(
    fates.map(({ state, version }) => [state, version]),
    [
      ['superseded', 1],
      ['published', 2],
    ],
  )
})

test('an edition that lies ahead is scheduled', () => {
  assert.deepEqual(states(story(edition('vi', '2023-09-20T08:00:01+07:00'))), ['scheduled'])
})

test('a story withdrawn by now has no edition out', () => {
  const withdrawal = { at: '2023-05-01T00:00:00+07:00', reason: 'Nội dung không còn đúng' }
  const of = { ...story(edition('vi', '2023-03-20T09:00:00+07:00')), withdrawal }
  assert.deepEqual(states(of), ['withdrawn'])
  assert.equal(fatesOf(of, now)[0]?.withdrawal?.reason, withdrawal.reason)
})

test('whatever is brought in, each language has at most one edition out and one to come', () => {
  const day = fc
    .integer({ min: 1, max: 28 })
    .map((n) => `2023-09-${String(n).padStart(2, '0')}T08:00:00+07:00`)
  const any = fc
    .tuple(fc.constantFrom('vi' as const, 'en' as const), day)
    .map(([lang, at]) => edition(lang, at))
  fc.assert(
    fc.property(fc.uniqueArray(any, { selector: (e) => e.lang + e.publishedAt }), (editions) => {
      const fates = fatesOf(story(...editions), now)
      for (const lang of ['vi', 'en'])
        for (const state of ['published', 'scheduled'])
          assert.ok(fates.filter((fate) => fate.edition.lang === lang && fate.state === state).length <= 1)
    }),
  )
})
