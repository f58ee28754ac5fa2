import assert from 'node:assert/strict'
import { test } from 'node:test'
import { judgeUrl } from './judge-url.ts'

test('only web addresses without a name and password in them are asked', () => {
  for (const address of [
    'ftp://a.vn/',
    'file:///etc/passwd',
    'gopher://a.vn',
    'javascript:alert(1)',
    'a',
    '//a.vn',
    '',
  ])
    assert.equal(judgeUrl(address), 'address_wrong', address)
  assert.equal(judgeUrl('https://an:kin@example.vn/'), 'credentials')
  assert.equal(judgeUrl(`https://example.vn/${'a'.repeat(2000)}`), 'address_wrong')
})

test('names that mean a machine of the house are refused in every spelling', () => {
  const names = [
    'localhost',
    'LOCALHOST',
    'localhost.',
    'a.localhost',
    'metadata.google.internal',
    'may-in.local',
  ]
  for (const name of [...names, 'router.home.arpa', 'intranet', 'ⓛocalhost', 'localhost.localdomain'])
    assert.equal(judgeUrl(`http://${name}/`), 'not_allowed', name)
})

test('a public name is asked at the port that its scheme or the address says', () => {
  const judged = judgeUrl('https://Ninhthuan.gov.vn./tin?a=1#cuoi')
  assert.ok(typeof judged === 'object')
  assert.deepEqual([judged.host, judged.port], ['ninhthuan.gov.vn', 443])
  const other = judgeUrl('http://example.vn:8080/')
  assert.equal(typeof other === 'object' && other.port, 8080)
})

test('a redirect is read from where it stands', () => {
  const judged = judgeUrl('../b', new URL('https://example.vn/a/c'))
  assert.equal(typeof judged === 'object' && judged.url.href, 'https://example.vn/b')
  assert.equal(judgeUrl('//localhost/x', new URL('https://example.vn/')), 'not_allowed')
})
