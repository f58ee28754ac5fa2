import assert from 'node:assert/strict'
import { test } from 'node:test'
import sharp from 'sharp'
import { photoWithPosition } from '../../../test/support/sample-files.ts'
import { displayCopyOf } from './display-copy.ts'
import { kindOf } from './kinds.ts'
import { takenAt } from './taken-at.ts'

const jpeg = kindOf('image/jpeg')!
const png = kindOf('image/png')!

test('what is shown carries no position, no camera, no time', async () => {
  const photo = await photoWithPosition()
  assert.ok((await sharp(photo).metadata()).exif, 'the original has metadata')
  const copy = await displayCopyOf(photo, jpeg)
  assert.ok(typeof copy === 'object')
  const about = await sharp(copy.bytes).metadata()
  assert.equal(about.format, 'webp')
  assert.deepEqual(
    [about.exif, about.xmp, about.iptc, about.icc],
    [undefined, undefined, undefined, undefined],
  )
  assert.ok(!copy.bytes.includes('GPS') && !copy.bytes.includes('Loa'))
})

test('the time the camera wrote is read', async () => {
  const copy = await displayCopyOf(await photoWithPosition(), jpeg)
  assert.ok(typeof copy === 'object')
  assert.equal(copy.takenAt?.toString(), '2023-09-14T09:58:00Z')
})

test('a large picture is drawn at 1600 px, upright', async () => {
  const lying = await sharp({ create: { width: 3200, height: 1000, channels: 3, background: 'white' } })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer()
  const copy = await displayCopyOf(lying, jpeg)
  assert.ok(typeof copy === 'object')
  const { width, height } = await sharp(copy.bytes).metadata()
  assert.deepEqual([width, height], [500, 1600])
})

test('script hidden behind a picture does not reach what is shown', async () => {
  const polyglot = Buffer.concat([await photoWithPosition(), Buffer.from('<script>alert(1)</script>')])
  const copy = await displayCopyOf(polyglot, jpeg)
  assert.ok(typeof copy === 'object' && !copy.bytes.includes('<script'))
})

test('a picture that unpacks to more pixels than we draw is refused before it is unpacked', async () => {
  assert.equal(await displayCopyOf(pngClaiming(40_000, 40_000), png), 'too_many_pixels')
})

test('a picture cut in the middle is refused', async () => {
  const photo = await photoWithPosition(1200, 900)
  assert.equal(await displayCopyOf(photo.subarray(0, photo.length / 2), jpeg), 'broken')
})

test('metadata that is not Exif says nothing and breaks nothing', () => {
  for (let length = 0; length < 64; length++)
    assert.equal(takenAt(new Uint8Array(length).fill(0x49)), undefined)
})

/** A PNG header with any size, followed by too little: what a decompression bomb looks like at its start. */
function pngClaiming(width: number, height: number): Buffer {
  const header = Buffer.alloc(33)
  header.write('\x89PNG\r\n\x1a\n', 'latin1')
  header.writeUInt32BE(13, 8)
  header.write('IHDR', 12)
  header.writeUInt32BE(width, 16)
  header.writeUInt32BE(height, 20)
  header.set([8, 2, 0, 0, 0], 24)
  header.writeUInt32BE(crcOf(header.subarray(12, 29)), 29)
  const data = Buffer.from('0000000049444154', 'hex')
  return Buffer.concat([header, data, Buffer.alloc(4)])
}

function crcOf(bytes: Uint8Array): number {
  let crc = ~0
  for (const byte of bytes) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1
  }
  return ~crc >>> 0
}
