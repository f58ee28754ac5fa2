import assert from 'node:assert/strict'
import { test } from 'node:test'
import { party, smallProvince } from '../../../test/support/plans.ts'
import type { Parties } from '../import/plan-document.ts'
import { readBy } from '../plan-directory.ts'
import { agenciesOf, resolveParties, unresolvedOf } from './resolve-parties.ts'

const directory = smallProvince()
const province = 1
const words = (more: Partial<Parties>): Parties => ({ text: '', agencies: [], classes: [], ...more })
const leads = (parties: Parties, of = directory, own = province) =>
  agenciesOf(resolveParties(parties, 'lead', of, own), 'lead', of)
    .map((agency) => agency.id)
    .sort()

test('an agency named in the document is found in the directory', () => {
  assert.deepEqual(leads(words({ agencies: ['Sở Tư pháp'] })), [3])
})

test('a class stands for all its agencies on the day of the plan', () => {
  assert.deepEqual(leads(words({ classes: ['so_ban_nganh', 'ubnd_cap_xa'] })), [2, 3, 5, 6])
})

test('an agency named beside its class leads once', () => {
  assert.deepEqual(leads(words({ agencies: ['Sở Nội vụ'], classes: ['so_ban_nganh'] })), [2, 3])
})

test('an agency taken out of a class does not lead', () => {
  assert.deepEqual(leads(words({ classes: ['so_ban_nganh'], except: ['Sở Tư pháp'] })), [2])
})

test('words that no agency goes by are kept and never guessed', () => {
  const parties = resolveParties(
    words({ agencies: ['Sở Nội thương'], unresolved: ['Tổ 5'] }),
    'lead',
    directory,
    province,
  )
  assert.deepEqual(
    parties.map(({ words, agencyId }) => [words, agencyId]),
    [
      ['Sở Nội thương', null],
      ['Tổ 5', null],
    ],
  )
  assert.equal(unresolvedOf(parties, 'lead', directory).length, 2)
})

test('a class that the directory does not keep is not resolved', () => {
  const parties = resolveParties(words({ classes: ['co_quan_lien_quan'] }), 'lead', directory, province)
  assert.deepEqual(
    unresolvedOf(parties, 'lead', directory).map((one) => one.classKey),
    ['co_quan_lien_quan'],
  )
})

test("a post in a commune's plan is in the commune itself", () => {
  const commune = 5
  assert.deepEqual(
    leads(words({ positions: ['Công chức Tư pháp - Hộ tịch'] }), readBy(directory, commune), commune),
    [commune],
  )
})

test("a post in the province's plan is left for a person to place", () => {
  const parties = resolveParties(words({ positions: ['Chủ tịch UBND cấp xã'] }), 'lead', directory, province)
  assert.equal(unresolvedOf(parties, 'lead', directory).length, 1)
})

test("in a district's plan a class is what lies in the district", () => {
  assert.deepEqual(leads(words({ classes: ['ubnd_cap_xa'] }), readBy(directory, 4), 4), [5, 6])
})

test('an agency that no longer stands on the day is not resolved', () => {
  assert.equal(unresolvedOf([party({ agencyId: 99 })], 'lead', directory).length, 1)
})
