import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { type Agency, directoryOf } from '../agencies/index.ts'
import { actorOf } from '../platform/actor.ts'
import { coverageSight } from './permissions.ts'

const agency = (id: number, parentId: number | null): Agency => ({
  ...{ id, slug: `a-${id}`, kind: 'xa', name: `A ${id}`, shortName: `A ${id}`, nameEn: null, symbol: null },
  ...{ areaCode: null, areaName: null, areaKind: null, parentId, aliases: [] },
  ...{ validFrom: '2021-01-01', validTo: null },
})
const [province, front, district, districtFront, commune, otherDistrict, otherCommune] = [1, 2, 3, 4, 5, 6, 7]
const directory = directoryOf(
  '2023-09-20',
  [
    ...[agency(province, null), agency(front, null)],
    ...[agency(district, province), agency(districtFront, province), agency(commune, district)],
    ...[agency(otherDistrict, province), agency(otherCommune, otherDistrict)],
  ],
  {},
)
const sight = (role: string, agencyId: number, planAgencyId: number) =>
  coverageSight(actorOf('somebody', 'Ai đó', [{ role, agencyId }]), planAgencyId, directory)

test('who oversees a plan sees everybody’s part of it, in no other agency’s plan anything', () => {
  for (const role of ['programme_officer', 'leader', 'appraiser', 'supervisor'])
    assert.deepEqual(sight(role, province, province), {}, role)
  for (const role of ['programme_officer', 'leader', 'appraiser'])
    assert.equal(sight(role, front, province), null, role)
})

test('the Front sees the plan of the authority that it stands beside, whole', () => {
  assert.deepEqual(sight('supervisor', front, province), {})
  assert.deepEqual(sight('supervisor', districtFront, district), {})
  assert.equal(sight('supervisor', districtFront, province), null)
})

test('a supervisor above or below the plan’s agency, or of another place, is a stranger', () => {
  assert.equal(sight('supervisor', commune, province), null)
  assert.equal(sight('supervisor', district, province), null)
  assert.equal(sight('supervisor', district, commune), null)
  assert.equal(sight('supervisor', otherCommune, commune), null)
  assert.equal(sight('supervisor', front, commune), null)
  assert.equal(sight('supervisor', 99, province), null)
  assert.equal(sight('supervisor', front, 99), null)
})

test('officers and heads see their own agency and what lies below it', () => {
  for (const role of ['unit_officer', 'head']) {
    assert.deepEqual(sight(role, district, province), { agencyIds: [district, commune] }, role)
    assert.equal(sight(role, front, province), null, role)
    assert.equal(sight(role, district, otherDistrict), null, role)
  }
})

test('nobody else sees anything of any plan', () => {
  const anyId = fc.integer({ min: 1, max: 7 })
  const role = fc.constantFrom('editor', 'chief_editor', 'administrator', 'supervisors', '')
  fc.assert(
    fc.property(role, anyId, anyId, (one, own, plan) => assert.equal(sight(one, own, plan), null)),
    { numRuns: 60 },
  )
})
