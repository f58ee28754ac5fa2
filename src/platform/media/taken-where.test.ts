import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import sharp from 'sharp'
import { photoWithPosition } from '../../../test/support/sample-files.ts'
import { placeOfPicture, takenWhere } from './taken-where.ts'

const photoAt = (GPSLatitude: string, GPSLatitudeRef = 'N', GPSLongitude = '108/1 59/1 25/1') =>
  sharp({ create: { width: 4, height: 4, channels: 3, background: '#fff' } })
    .withExif({ IFD3: { GPSLatitude, GPSLatitudeRef, GPSLongitude, GPSLongitudeRef: 'E' } })
    .jpeg()
    .toBuffer()

test('the place a camera wrote is read to three decimals', async () => {
  assert.deepEqual(await placeOfPicture(await photoWithPosition()), { latitude: 11.564, longitude: 108.99 })
  assert.equal((await placeOfPicture(await photoAt('11/1 33/1 51/1', 'S')))?.latitude, -11.564)
})

test('a receiver without satellites, impossible degrees and pictures without a place say nothing', async () => {
  assert.equal(await placeOfPicture(await photoAt('0/1 0/1 0/1', 'N', '0/1 0/1 0/1')), undefined)
  assert.equal(await placeOfPicture(await photoAt('91/1 0/1 0/1')), undefined)
  assert.equal(await placeOfPicture(await photoAt('11/0 0/1 0/1')), undefined)
  assert.equal(await placeOfPicture(Buffer.from('không phải ảnh')), undefined)
})

test('no bytes in the place of Exif make it fail', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      const place = takenWhere(Uint8Array.from([0x49, 0x49, 42, 0, 8, 0, 0, 0, ...bytes]))
      assert.ok(place === undefined || Math.abs(place.latitude) <= 90)
    }),
    { numRuns: 60 },
  )
})
