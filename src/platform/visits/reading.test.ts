import assert from 'node:assert/strict'
import { test } from 'node:test'
import { deviceOf } from './programs.ts'
import { keyOfSalt, nameReader, printOf } from './reader-id.ts'
import { type Reading, readingOf } from './reading.ts'
import { knownReferrers } from './referrers.ts'
import { hashed } from './sip-hash.ts'

const asked = (headers: Record<string, string>, method = 'GET'): Reading =>
  readingOf({ address: '10.0.0.1', method, isStaff: false, header: (name) => headers[name] })

test('a page asked for by HEAD or in advance is not shown to anybody', () => {
  assert.equal(asked({}).isShown, true)
  assert.equal(asked({}, 'HEAD').isShown, false)
  for (const headers of [
    { 'sec-purpose': 'prefetch' },
    { 'sec-purpose': 'prefetch;prerender' },
    { purpose: 'prefetch' },
    { 'x-moz': 'prefetch' },
    { purpose: 'preview' },
  ])
    assert.equal(asked(headers as never).isShown, false)
})

test('a browser shows itself by how it moves on or by the page it still has', () => {
  assert.equal(asked({}).isFromBrowser, false)
  assert.equal(asked({ 'sec-fetch-mode': 'navigate' }).isFromBrowser, true)
  assert.equal(asked({ 'if-none-match': '"x"' }).isFromBrowser, true)
})

test('the same person has another name under another salt; one household of IPv6 has one', () => {
  const nameOf = (salt: string, address: string, program = 'Firefox') => {
    nameReader(keyOfSalt(salt), address, printOf(program), printOf('vi'))
    return `${hashed.high} ${hashed.low}`
  }
  const name = nameOf('a', '10.0.0.1')
  assert.equal(nameOf('a', '10.0.0.1'), name)
  assert.equal(nameOf('a', '::ffff:10.0.0.1'), name)
  for (const other of [nameOf('b', '10.0.0.1'), nameOf('a', '10.0.0.2'), nameOf('a', '10.0.0.1', 'Safari')])
    assert.notEqual(other, name)
  assert.equal(nameOf('a', '2001:db8:1:2::1'), nameOf('a', '2001:db8:1:2:ffff::9'))
})

test('phones, tablets and computers are told apart by what their browsers say', () => {
  const android = 'Mozilla/5.0 (Linux; Android 13; SM-A135F) AppleWebKit/537.36 Chrome/120'
  assert.equal(deviceOf(`${android} Mobile Safari/537.36`), 'phone')
  assert.equal(deviceOf(`${android} Safari/537.36`), 'tablet')
  assert.equal(deviceOf('Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X) Mobile/15E148'), 'phone')
  assert.equal(deviceOf('Mozilla/5.0 (iPad; CPU OS 12_2 like Mac OS X) Mobile/15E148'), 'tablet')
  assert.equal(deviceOf('Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:150.0) Firefox/150.0'), 'computer')
})

test('of where a reader came from only a known site, our own or "other" is kept', () => {
  const of = knownReferrers()
  assert.equal(of('', 'cong.vn'), 'none')
  assert.equal(of('https://cong.vn/tin-tuc/x?y', 'cong.vn'), 'own')
  assert.equal(of('https://www.google.com.vn/search?q=bi+mat', 'cong.vn'), 'google')
  assert.equal(of('https://snv.ninhthuan.gov.vn/', 'cong.vn'), 'ninhthuan')
  assert.equal(of('https://moha.gov.vn', 'cong.vn'), 'gov.vn')
  assert.equal(of('https://google.com.evil.example/', 'cong.vn'), 'other')
  assert.equal(of('android-app://com.google.android.googlequicksearchbox/', 'cong.vn'), 'google')
})
