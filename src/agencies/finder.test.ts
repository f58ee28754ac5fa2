import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { ninhThuanOn } from '../../test/support/ninh-thuan-directory.ts'
import { groupsOf } from './groups.ts'

const directory = await ninhThuanOn('2023-03-15')
const found = (text: string) => directory.find(text).map((agency) => agency.shortName)

test('a commune is found without its marks', () => {
  assert.deepEqual(found('phuoc huu'), ['UBND xã Phước Hữu'])
})

test('the beginnings of words are enough', () => {
  assert.equal(found('bao ninh th')[0], 'Báo Ninh Thuận')
  assert.ok(found('thong tin').includes('Sở Thông tin và Truyền thông'))
})

test('an abbreviation finds what it stands for', () => {
  assert.equal(found('so tttt')[0], 'Sở Thông tin và Truyền thông')
  assert.equal(found('mttq tinh')[0], 'Ủy ban MTTQ Việt Nam tỉnh')
})

test('a district is found with its communes, itself first', () => {
  const names = found('bác ái')
  assert.equal(names[0], 'UBND huyện Bác Ái')
  assert.equal(names.length, 10)
})

test('typed marks put the right one of two first', () => {
  assert.equal(found('thành hải')[0], 'UBND xã Thành Hải')
  assert.equal(found('thanh hải')[0], 'UBND xã Thanh Hải')
})

test('nothing typed finds nothing, and neither does what is not there', () => {
  assert.deepEqual(found('  '), [])
  assert.deepEqual(found('sở tôn giáo'), [])
})

test('every agency is found by the beginning of each word of its short name', () => {
  const agency = fc.constantFrom(...directory.all)
  fc.assert(
    fc.property(agency, fc.integer({ min: 3, max: 6 }), (agency, length) => {
      const typed = agency.shortName.split(' ').map((word) => word.slice(0, length))
      return directory.find(typed.join(' ')).includes(agency)
    }),
  )
})

test('the groups hold every agency once, the communes under seven districts', () => {
  const groups = groupsOf(directory, directory.all)
  const agencies = groups.flatMap((group) => group.sections.flatMap((section) => section.agencies))
  assert.equal(new Set(agencies).size, directory.all.length)
  assert.equal(agencies.length, directory.all.length)
  assert.deepEqual(
    groups.slice(0, 4).map(({ kind, count }) => [kind.key, count]),
    [
      ['ubnd_cap_tinh', 1],
      ['so', 19],
      ['ubnd_cap_huyen', 7],
      ['ubnd_cap_xa', 65],
    ],
  )
  assert.deepEqual(
    groups[3]?.sections.map((section) => section.parent?.areaName),
    ['Bác Ái', 'Ninh Hải', 'Ninh Phước', 'Ninh Sơn', 'Thuận Bắc', 'Thuận Nam', 'Phan Rang - Tháp Chàm'],
  )
})
