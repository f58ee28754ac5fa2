import assert from 'node:assert/strict'
import { test } from 'node:test'
import { actorOf } from '../platform/actor.ts'
import { mayAmend, mayJudge, mayLogFor, sightOf } from './permissions.ts'

const [province, commune, neighbour] = [1, 2, 3]
const who = (role: string, agencyId: number) => actorOf(`${role}-${agencyId}`, role, [{ role, agencyId }])
const activity = { agencyId: commune, programmeAgencyId: province, loggedBy: 'unit_officer-2' }

test('only the agency’s own officer and head log and amend for it', () => {
  for (const role of ['unit_officer', 'head']) {
    assert.ok(mayLogFor(who(role, commune), commune) && mayAmend(who(role, commune), activity), role)
    assert.ok(!mayLogFor(who(role, neighbour), commune) && !mayAmend(who(role, neighbour), activity), role)
  }
  for (const role of ['programme_officer', 'editor', 'leader', 'administrator', 'supervisor'])
    assert.ok(!mayLogFor(who(role, commune), commune), role)
})

test('only the programme officer of the plan’s own agency judges', () => {
  assert.ok(mayJudge(who('programme_officer', province), activity))
  assert.ok(!mayJudge(who('programme_officer', commune), activity))
  assert.ok(!mayJudge(who('leader', province), activity))
  assert.ok(!mayJudge(who('head', commune), activity))
})

test('whoever logged it does not judge it, whatever else they are', () => {
  const both = actorOf('unit_officer-2', 'hai vai', [
    { role: 'programme_officer', agencyId: province },
    { role: 'unit_officer', agencyId: commune },
  ])
  assert.ok(!mayJudge(both, activity))
})

test('an agency sees its own, the programme’s officer, leader and appraisers see all of it, others nothing', () => {
  assert.deepEqual(sightOf(who('unit_officer', commune)), { own: [commune], programmes: [] })
  for (const role of ['programme_officer', 'leader', 'appraiser'])
    assert.deepEqual(sightOf(who(role, province)), { own: [], programmes: [province] })
  for (const role of ['editor', 'supervisor', 'administrator'])
    assert.deepEqual(sightOf(who(role, province)), { own: [], programmes: [] })
})
