import assert from 'node:assert/strict'
import { join } from 'node:path'
import { test } from 'node:test'
import { testWorld } from '../../../test/support/world.ts'
import { loadDirectory } from '../../agencies/index.ts'
import { loadPlansOfPack } from '../../planning/index.ts'
import { loadCoverageOfPack } from '../load-pack.ts'
import { loadRequiredOfPack } from '../required/load-pack.ts'
import { areaGroups } from './area-groups.ts'
import { boundaryOf } from './boundaries/store-boundaries.ts'
import { tilePlaces } from './store-tiles.ts'

const pack = join(import.meta.dirname, '../../../packs/ninh-thuan')
const path = '/lam-viec/bao-phu/dia-ban'
const commune = 'ubnd-xa-phuoc-dai'

const square = [
  [
    [108.8, 11.7],
    [108.9, 11.7],
    [108.9, 11.8],
    [108.8, 11.8],
    [108.8, 11.7],
  ],
]
const outline = (name: string) =>
  new File(
    [
      JSON.stringify({
        type: 'FeatureCollection',
        features: [
          { type: 'Feature', properties: { ten: name }, geometry: { type: 'Polygon', coordinates: square } },
          {
            type: 'Feature',
            properties: { ten: 'Xã lạ' },
            geometry: { type: 'Polygon', coordinates: square },
          },
        ],
      }),
    ],
    'ranh-gioi.geojson',
  )

test('coverage lies on the land: every area has its tile and row, and its outline when somebody brings one', async (t) => {
  const world = await testWorld(t)
  await loadCoverageOfPack(world.deps, pack)
  await loadPlansOfPack(world.deps, pack)
  await loadRequiredOfPack(world.deps, pack)
  const officer = await world.actor('programme_officer', 'ubnd-tinh-ninh-thuan')
  const unit = await world.actor('unit_officer', commune)
  const pageOf = async (as = officer) => (await world.visit(path, { as })).text()

  const groups = areaGroups(await loadDirectory(world.db, '2023-09-20'), await tilePlaces(world.db))
  assert.equal(groups.length, 7)
  assert.equal(groups.flatMap(({ areas }) => areas).length, 65)
  assert.ok(groups.every(({ areas }) => areas.every(({ place }) => place)))

  const before = await pageOf()
  assert.equal(before.match(/class="tile"/g)?.length, 65)
  assert.match(before, /65 trên 65 địa bàn chưa có hoạt động nào/)
  assert.doesNotMatch(before, /outline-map/)

  const sent = await world.visit(path, { as: officer, form: { file: outline('Phước Đại') } })
  assert.equal(sent.status, 200)
  const after = await sent.text()
  assert.match(after, /Đã ghép 1 địa bàn; 1 vùng trong tệp không khớp/)
  assert.match(after, /Xã lạ/)
  assert.match(after, /<path data-level="0"[^>]* d="M0\.0 /)
  const boundary = await boundaryOf(world.db, await world.agencyId(commune))
  assert.deepEqual(boundary?.coordinates, [square])
  assert.equal(await boundaryOf(world.db, await world.agencyId('ubnd-xa-phuoc-thang')), undefined)

  const wrong = await world.visit(path, { as: officer, form: { file: new File(['<kml/>'], 'a.kml') } })
  assert.equal(wrong.status, 422)
  assert.match(await wrong.text(), /Chọn tệp GeoJSON/)
  const stranger = await world.visit(path, { as: unit, form: { file: outline('Phước Đại') } })
  assert.equal(stranger.status, 404)
  assert.doesNotMatch(await pageOf(unit), /Tải lên và ghép địa bàn/)
})
