import assert from 'node:assert/strict'
import { test } from 'node:test'
import { daysBetween, movedDay } from './move-days.ts'
import { assetsIn, shownAgain } from './page-text.ts'

test('what a page and its styles load is found, once each, and nothing from elsewhere', () => {
  const page = '<link href="/assets/a-1.css"><script src="/assets/b-2.js"></script><a href="/lam-viec">x</a>'
  assert.deepEqual(assetsIn(page + page), ['/assets/a-1.css', '/assets/b-2.js'])
  assert.deepEqual(assetsIn('@font-face{src:url(/assets/c-3.woff2)} url("/assets/d-4.svg")'), [
    '/assets/c-3.woff2',
    '/assets/d-4.svg',
  ])
})

test('a kept page says when it was kept, and each time its form has another key', () => {
  const html =
    '<html lang="vi"><input type="hidden" name="clientKey" value="old"/><input name="what" value="old"/>'
  let count = 0
  const again = () =>
    shownAgain(html, { keptAt: '7', keyFields: ['clientKey'], newKey: () => `new-${++count}` })
  assert.equal(
    again(),
    '<html data-kept-at="7" lang="vi"><input type="hidden" name="clientKey" value="new-1"/><input name="what" value="old"/>',
  )
  assert.match(again(), /new-2/)
})

test('days pass at midnight in Vietnam', () => {
  const at = (iso: string) => Date.parse(iso)
  assert.equal(daysBetween(at('2023-09-20T16:59:00Z'), at('2023-09-20T17:01:00Z')), 1)
  assert.equal(daysBetween(at('2023-09-20T17:01:00Z'), at('2023-09-21T16:59:00Z')), 0)
  assert.equal(movedDay('2023-12-30', 3), '2024-01-02')
})
