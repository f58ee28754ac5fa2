import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { returnPath } from './return-path.ts'

test('a page of the site is returned to, with its query', () => {
  assert.equal(returnPath('/lam-viec/ke-hoach/3?loc=tre'), '/lam-viec/ke-hoach/3?loc=tre')
  assert.equal(returnPath('/en/don-vi'), '/en/don-vi')
})

for (const elsewhere of [
  undefined,
  '',
  'lam-viec',
  '//evil.example',
  '/\\evil.example',
  '\\\\evil.example',
  '/\t/evil.example',
  '/%09/evil.example',
  '/%2F/evil.example',
  '/a/..//evil.example',
  '/./../\\evil.example',
  'https://evil.example/lam-viec',
  'javascript:alert(1)',
  '/dang-xuat',
  '/dang-nhap?tiep=/lam-viec',
])
  test(`${JSON.stringify(elsewhere)} leads to the workspace`, () => {
    assert.equal(returnPath(elsewhere), '/lam-viec')
  })

const site = 'https://loa.example'
const piece = fc.constantFrom(
  '/',
  '\\',
  '.',
  '..',
  '%2f',
  '%5C',
  '\t',
  '@',
  ':',
  '?',
  '#',
  'evil.example',
  'lam-viec',
)
const wanted = fc.oneof(
  fc.string(),
  fc.webUrl(),
  fc.array(piece, { maxLength: 8 }).map((p) => `/${p.join('')}`),
)

test('whatever is asked for, a browser stays on the site', () => {
  fc.assert(
    fc.property(wanted, (text) => {
      const path = returnPath(text)
      assert.equal(new URL(path, `${site}/dang-nhap`).origin, site)
      // Some proxies decode a path once more.
      const decoded = path.replace(/%2f/gi, '/').replace(/%5c/gi, '\\')
      assert.equal(new URL(decoded, `${site}/dang-nhap`).origin, site)
    }),
    { numRuns: 2000 },
  )
})
