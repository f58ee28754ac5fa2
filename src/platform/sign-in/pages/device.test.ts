import assert from 'node:assert/strict'
import { test } from 'node:test'
import { deviceOf } from './device.ts'

const chrome =
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0 Safari/537.36'

test('a device is named the way its owner does', () => {
  assert.equal(deviceOf(chrome), 'Chrome, Windows')
  assert.equal(deviceOf(`${chrome} coc_coc_browser/140.0`), 'Cốc Cốc, Windows')
  assert.equal(deviceOf(`${chrome} Edg/141.0`), 'Edge, Windows')
  assert.equal(
    deviceOf(
      'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605 Version/18.0 Safari/604.1',
    ),
    'Safari, iPhone',
  )
})

test('a browser that does not say stays unnamed', () => {
  assert.equal(deviceOf(''), undefined)
  assert.equal(deviceOf('curl/8.7'), undefined)
})
