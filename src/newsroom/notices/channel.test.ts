import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isAddressOf, linkOf } from './channel.ts'

test('a channel leads to its page, its mailbox or its number, an office nowhere', () => {
  assert.equal(linkOf({ kind: 'web', address: 'https://ninhthuan.gov.vn' }), 'https://ninhthuan.gov.vn')
  assert.equal(linkOf({ kind: 'mail', address: 'a@b.vn' }), 'mailto:a@b.vn')
  assert.equal(linkOf({ kind: 'phone', address: '0259 3822 000' }), 'tel:02593822000')
  assert.equal(linkOf({ kind: 'office', address: '44 đường 16/4' }), undefined)
})

test('an address that would run or lead elsewhere is none', () => {
  for (const address of ['javascript:alert(1)', 'http://khong-an-toan.vn', '//evil.example', 'https://a b'])
    assert.equal(isAddressOf('web', address), false, address)
  assert.equal(isAddressOf('phone', 'gọi tôi'), false)
  assert.equal(isAddressOf('office', 'Tầng 1, Sở Nội vụ'), true)
})
