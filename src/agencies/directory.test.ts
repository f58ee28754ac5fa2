import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { ninhThuanOn } from '../../test/support/ninh-thuan-directory.ts'
import type { Agency } from './agency.ts'
import { directoryOf } from './directory.ts'

const directory = await ninhThuanOn('2023-03-15')
const countOf = (key: string, reader?: string) =>
  directory.ofClass(key, reader === undefined ? undefined : directory.bySlug(reader))?.length

test('on 15/3/2023 plan 911 speaks to 19 departments, 7 districts and 65 communes: 91', () => {
  const counts = ['so_ban_nganh', 'ubnd_cap_huyen', 'ubnd_cap_xa'].map((key) => countOf(key))
  assert.deepEqual(counts, [19, 7, 65])
})

test('the communes lie in their districts', () => {
  const ofDistrict = directory.ofClass('ubnd_cap_huyen')?.map((d) => directory.childrenOf(d.id).length)
  assert.deepEqual(
    ofDistrict?.toSorted((a, b) => a - b),
    [6, 8, 8, 9, 9, 9, 16],
  )
})

test('in a document of a district the communes are its own', () => {
  assert.equal(countOf('ubnd_cap_xa', 'ubnd-huyen-bac-ai'), 9)
  assert.equal(countOf('ubnd_cap_xa', 'ubnd-xa-phuoc-dai'), 1)
  assert.equal(countOf('ubnd_cap_xa', 'ubnd-tinh-ninh-thuan'), 65)
  assert.equal(countOf('ubnd_cap_xa', 'so-noi-vu'), 65)
})

test('a class nobody has listed is not an empty class', () => {
  assert.equal(directory.ofClass('co_quan_lien_quan'), undefined)
  assert.equal(directory.ofClass('thon'), undefined)
})

test('before the start of what is known there is nobody', async () => {
  const before = await ninhThuanOn('2020-12-31')
  assert.equal(before.all.length, 0)
  assert.equal(before.ofClass('so_ban_nganh'), undefined)
})

test('the way up from a commune ends at the province', () => {
  const commune = directory.bySlug('ubnd-xa-phuoc-dai')!
  const up = directory.upwardsFrom(commune.id).map((agency) => agency.shortName)
  assert.deepEqual(up, ['UBND xã Phước Đại', 'UBND huyện Bác Ái', 'UBND tỉnh Ninh Thuận'])
})

test('agencies are in the order of a Vietnamese reader', () => {
  const names = directory.all.map((agency) => agency.shortName)
  assert.ok(names.indexOf('Ban Dân tộc tỉnh') < names.indexOf('Công an tỉnh'))
  assert.ok(names.indexOf('Công an tỉnh') < names.indexOf('Đài Phát thanh và Truyền hình tỉnh'))
  assert.ok(names.indexOf('Đài Phát thanh và Truyền hình tỉnh') < names.indexOf('Hội Nông dân tỉnh'))
})

const agencyOf = (id: number, kind: string, parentId: number | null): Agency => ({
  ...directory.all[0]!,
  ...{ id, slug: `a-${id}`, kind, parentId, areaCode: null, areaName: null, aliases: [] },
})

test('a class is exactly the agencies of its kinds', () => {
  const kinds = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 30 })
  const classKinds = fc.subarray(['a', 'b', 'c'], { minLength: 1 })
  fc.assert(
    fc.property(kinds, classKinds, (kinds, wanted) => {
      const agencies = kinds.map((kind, id) => agencyOf(id, kind, null))
      const members = directoryOf('2023-01-01', agencies, { some: wanted }).ofClass('some')
      return agencies.every((agency) => members?.includes(agency) === wanted.includes(agency.kind))
    }),
  )
})

test('a walk upwards ends even in a broken tree', () => {
  const parents = fc.array(fc.option(fc.nat(9)), { minLength: 1, maxLength: 10 })
  fc.assert(
    fc.property(parents, (parents) => {
      const directory = directoryOf(
        '2023-01-01',
        parents.map((parent, id) => agencyOf(id, 'a', parent)),
        {},
      )
      return directory.all.every(({ id }) => directory.upwardsFrom(id).length <= parents.length)
    }),
  )
})
