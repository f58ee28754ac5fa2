import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { readBoundaryFile } from './boundary-file.ts'
import { type Area, matchAreas } from './match-areas.ts'
import { simplify } from './simplify.ts'
import { boundaryRefusals } from './texts.ts'

const square = (x: number, y: number, side = 0.1) => [
  [
    [x, y],
    [x + side, y],
    [x + side, y + side],
    [x, y + side],
    [x, y],
  ],
]
const feature = (properties: object, at = 108.8) => ({
  type: 'Feature',
  properties,
  geometry: { type: 'Polygon', coordinates: square(at, 11.7) },
})
const fileOf = (...features: object[]) => JSON.stringify({ type: 'FeatureCollection', features })
const read = (text: string) => {
  const result = readBoundaryFile(text)
  assert.ok(result.ok, JSON.stringify(result))
  return result.value
}
const refusalOf = (text: string) => {
  const result = readBoundaryFile(text)
  return result.ok ? undefined : result.issues[0]?.text
}

const areas: readonly Area[] = [
  { agencyId: 1, code: '22846', name: 'Phước Đại', within: 'Bác Ái' },
  { agencyId: 2, code: '22900', name: 'Phước Hà', within: 'Thuận Nam' },
  { agencyId: 3, code: '22750', name: 'Mỹ Hải', within: 'Phan Rang-Tháp Chàm' },
  { agencyId: 4, code: '22751', name: 'Mỹ Hải', within: 'Ninh Hải' },
]
const whose = (...features: object[]) => matchAreas(read(fileOf(...features)), areas)

test('an outline is found by its official code, whatever the property is called', () => {
  const { found, missing } = whose(feature({ MA_XA: '22846', ten: 'Xã khác' }), feature({ gso: 22900 }))
  assert.deepEqual(
    found.map(({ agencyId }) => agencyId),
    [1, 2],
  )
  assert.deepEqual(
    missing.map(({ agencyId }) => agencyId),
    [3, 4],
  )
})

test('an outline without a code is found by its name, with or without diacritics and "xã"', () => {
  assert.equal(whose(feature({ ten_xa: 'XÃ PHƯỚC ĐẠI' })).found[0]?.agencyId, 1)
  assert.equal(whose(feature({ NAME_3: 'Phuoc Ha' })).found[0]?.agencyId, 2)
})

test('two areas of one name are told apart by their district, and left alone without it', () => {
  assert.equal(whose(feature({ ten: 'Mỹ Hải', huyen: 'Huyện Ninh Hải' })).found[0]?.agencyId, 4)
  assert.deepEqual(whose(feature({ ten: 'Phường Mỹ Hải' })).strangers, ['Phường Mỹ Hải'])
})

test('the parts of one area in several features belong together', () => {
  const { found } = whose(feature({ ma: '22846' }), feature({ ma: '22846' }, 109))
  assert.equal(found.length, 1)
  assert.equal(found[0]?.polygons.length, 2)
})

test('a file that is no outline of areas is refused with what to do about it', () => {
  assert.equal(refusalOf('<xml>'), boundaryRefusals.notJson)
  assert.equal(refusalOf('{"type":"Feature"}'), boundaryRefusals.notCollection)
  assert.equal(
    refusalOf(fileOf({ ...feature({}), geometry: { type: 'Point', coordinates: [1, 2] } })),
    boundaryRefusals.notCollection,
  )
  const vn2000 = { ...feature({}), geometry: { type: 'Polygon', coordinates: square(576_000, 1_290_000) } }
  assert.equal(refusalOf(fileOf(vn2000)), boundaryRefusals.outsideEarth)
})

test('whatever stands in a file, it is read or refused, never more', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => typeof readBoundaryFile(text).ok === 'boolean'),
    { numRuns: 200 },
  )
})

test('a simpler outline is closed, has the same corners and fewer points', () => {
  const wave = Array.from({ length: 400 }, (_, i) => [108.8 + i / 4000, 11.7] as const)
  const ring = [...wave, [108.9, 11.8], [108.8, 11.8], [108.8, 11.7]] as [number, number][]
  const [[outer] = []] = simplify([[ring]])
  assert.ok(outer && outer.length < 10, `${outer?.length} points`)
  assert.deepEqual(outer[0], outer.at(-1))
  assert.ok(outer.some(([x, y]) => x === 108.9 && y === 11.8))
})
