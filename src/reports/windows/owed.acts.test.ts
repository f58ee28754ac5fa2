import assert from 'node:assert/strict'
import { join } from 'node:path'
import { test } from 'node:test'
import { testWorld } from '../../../test/support/world.ts'
import { loadDirectory } from '../../agencies/index.ts'
import { loadCoverageOfPack } from '../../coverage/index.ts'
import { outlineById, outlinesOn } from '../outline/store-outlines.ts'
import { loadReportSettingsOfPack } from './load-settings.ts'
import { owedOf } from './owed.ts'
import { dueFor, windowsOf } from './windows.ts'

const packs = join(import.meta.dirname, '../../../packs')
const folders = [join(packs, 'vietnam'), join(packs, 'ninh-thuan')]

test('who owes a report by when follows from the rows of the packs, which load again without a trace', async (t) => {
  const { deps, db, agencyId } = await testWorld(t)
  await loadCoverageOfPack(deps, folders[0]!)
  await loadReportSettingsOfPack(db, folders)
  const before = await outlinesOn(db, '2023-09-14')
  await loadReportSettingsOfPack(db, folders)
  assert.deepEqual(await outlinesOn(db, '2023-09-14'), before)

  const directory = await loadDirectory(db, '2023-09-14')
  const owed = await owedOf(db, directory, { windowKey: 'bc-q3', year: 2023 })
  const of = async (slug: string) => {
    const id = await agencyId(slug)
    return owed.find((one) => one.agencyId === id)
  }
  assert.equal(new Set(owed.map((one) => one.agencyId)).size, owed.length)
  assert.equal(owed.length, 1 + 19 + 7 + 65)
  const commune = await of('ubnd-xa-phuoc-dai')
  assert.deepEqual(
    [commune?.from, commune?.to, commune?.dueOn, commune?.toAgencyId],
    ['2023-06-15', '2023-09-14', '2023-09-15', await agencyId('ubnd-huyen-bac-ai')],
  )
  const district = await of('ubnd-huyen-bac-ai')
  assert.deepEqual(
    [district?.dueOn, district?.toAgencyId],
    ['2023-09-18', await agencyId('ubnd-tinh-ninh-thuan')],
  )
  const province = await of('ubnd-tinh-ninh-thuan')
  assert.deepEqual([province?.dueOn, province?.toAgencyId], ['2023-09-20', null])
  assert.equal(await of('uy-ban-mttq-tinh'), undefined, 'the Front owes none')
  assert.equal((await outlineById(db, commune!.outlineId))?.key, 'bc-xa-ky')

  const [yearly] = (await owedOf(db, directory, { windowKey: 'bc-nam', year: 2023 })).filter(
    ({ classKey }) => classKey === 'ubnd_cap_xa',
  )
  assert.equal(
    (await outlineById(db, yearly!.outlineId))?.key,
    'bc-xa-nam',
    'the year has an outline of its own',
  )
  assert.deepEqual(await owedOf(db, directory, { windowKey: 'bc-q2', year: 2023 }), [])

  assert.deepEqual(
    (await windowsOf(db, 2023)).map(({ key, words }) => [key, words.vi]),
    [
      ['bc-q1', 'quý I năm 2023'],
      ['bc-6t', '6 tháng đầu năm 2023'],
      ['bc-q3', 'quý III năm 2023'],
      ['bc-nam', 'năm 2023'],
    ],
  )
  const districtIn = (year: number) => dueFor(db, { windowKey: 'bc-nam', year, classKey: 'ubnd_cap_huyen' })
  assert.ok(await districtIn(2024))
  assert.equal(await districtIn(2025), undefined, 'districts ended on 1 July 2025')
})
