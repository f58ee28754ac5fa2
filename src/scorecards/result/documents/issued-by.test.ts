import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Directory } from '../../../agencies/index.ts'
import { issuedBy } from './issued-by.ts'

const province = {
  name: 'Ủy ban nhân dân tỉnh Ninh Thuận',
  shortName: 'UBND tỉnh Ninh Thuận',
  symbol: 'UBND',
  areaName: 'Ninh Thuận',
}
const department = {
  name: 'Sở Tư pháp tỉnh Ninh Thuận',
  shortName: 'Sở Tư pháp',
  symbol: 'STP',
  areaName: null,
}
const above = [department, province]
const directory = { upwardsFrom: (id: number) => above.slice(id) } as unknown as Directory

test('a department issues below the committee of its province, at its place', () => {
  const { issuer, place, symbol, signature } = issuedBy(directory, 0, 'PCĐ')
  assert.deepEqual(issuer, { superior: 'UBND tỉnh Ninh Thuận', name: 'Sở Tư pháp' })
  assert.deepEqual([place, symbol, signature.title], ['Ninh Thuận', 'PCĐ-STP', 'Thủ trưởng đơn vị'])
})

test('a people’s committee issues in its own name and its chair signs for it', () => {
  const { issuer, symbol, signature } = issuedBy(directory, 1, 'QĐ')
  assert.deepEqual(issuer, { name: 'Ủy ban nhân dân tỉnh Ninh Thuận' })
  assert.equal(symbol, 'QĐ-UBND')
  assert.equal(signature.prefix, 'TM.')
})
