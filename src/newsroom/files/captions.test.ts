import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { captionsFrom, meansCaptions } from './captions.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const right =
  'WEBVTT\n\n00:01.000 --> 00:04.500 line:0\nXin chào bà con\n\n01:00:05.000 --> 01:00:06.000\nHết\n'

test('captions are kept in NFC with plain line ends', () => {
  const kept = captionsFrom(bytes(`\ufeff${right.replace(/\n/g, '\r\n').normalize('NFD')}`))
  assert.equal(new TextDecoder().decode(kept), right.normalize('NFC'))
})

test('what is called captions and is none is not taken', () => {
  const wrong = [
    '',
    'WEBVTT',
    'WEBVTTX\n\n00:01.000 --> 00:02.000\na',
    '<script>alert(1)</script>',
    right.replace('00:04.500', '00:00.500'),
    right.replace('00:01.000', '1 giây'),
    right.replace('Xin', 'X\u0000n'),
  ]
  for (const text of wrong) assert.equal(captionsFrom(bytes(text)), undefined, text)
  assert.equal(captionsFrom(Uint8Array.of(...bytes(right), 0xff)), undefined)
  assert.equal(captionsFrom(bytes(right + 'a'.repeat(1_000_000))), undefined)
})

test('any bytes are judged without a failure, and what is kept is kept again the same', () => {
  const line = fc.oneof(fc.string({ unit: 'grapheme' }), fc.constant('00:01.000 --> 00:02.000'))
  fc.assert(
    fc.property(fc.array(line), (lines) => {
      const once = captionsFrom(bytes(['WEBVTT', '', ...lines].join('\n')))
      if (once) assert.deepEqual(captionsFrom(once), once)
    }),
  )
  fc.assert(fc.property(fc.uint8Array(), (some) => void captionsFrom(some)))
})

test('captions are known by their name or their first word', () => {
  assert.ok(meansCaptions('Phu-de.VTT', bytes('x')))
  assert.ok(meansCaptions('a.txt', bytes(right)))
  assert.equal(meansCaptions('a.txt', bytes('WEB')), false)
})
