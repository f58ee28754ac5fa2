import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { roles } from '../agencies/index.ts'
import { actorOf } from '../platform/actor.ts'
import { boardsOn } from './life/boards.ts'
import { isOnBoardOf, keepsPortal, mayForce, mayReview, mayTend, mayWrite, writesFor } from './permissions.ts'

const [portal, district, commune, department, elsewhere] = [1, 2, 3, 4, 5]
const row = { publishesItself: true, validFrom: '2023-01-01', validTo: null }
const boards = boardsOn(
  [
    { ...row, agencyId: portal, submitsTo: null },
    { ...row, agencyId: district, submitsTo: portal },
    { ...row, agencyId: commune, submitsTo: district, publishesItself: false },
  ],
  '2023-09-20',
)
const who = (role: string, agencyId: number) => actorOf(`${role}-${agencyId}`, role, [{ role, agencyId }])
const foreign = { submittedBy: 'x', savedBy: 'y' }

test('unit officers, editors and chief editors write for their own agency and no other', () => {
  for (const role of roles) {
    const writes = ['unit_officer', 'editor', 'chief_editor'].includes(role)
    assert.equal(mayWrite(who(role, commune), commune), writes, role)
    assert.ok(!mayWrite(who(role, elsewhere), commune), role)
    assert.deepEqual(writesFor(who(role, commune)), writes ? [commune] : [], role)
  }
})

test('editors and chief editors of the boards above review; others, and boards aside, do not', () => {
  for (const role of roles) {
    const reviews = ['editor', 'chief_editor'].includes(role)
    for (const board of [district, portal])
      assert.equal(mayReview(who(role, board), boards, commune, foreign), reviews, `${role} ${board}`)
    for (const none of [commune, department, elsewhere])
      assert.ok(!mayReview(who(role, none), boards, commune, foreign), `${role} ${none}`)
  }
  assert.ok(!mayReview(who('editor', district), boards, department, foreign))
  assert.ok(mayReview(who('editor', portal), boards, department, foreign))
})

test('who submitted or wrote last is never the second pair of eyes, whatever they are', () => {
  const role = fc.constantFrom(...roles)
  const holding = fc.record({ role, agencyId: fc.constantFrom(portal, district, commune, elsewhere) })
  fc.assert(
    fc.property(fc.array(holding), fc.boolean(), (holdings, submitted) => {
      const actor = actorOf('me', 'tôi', holdings)
      const text = submitted ? { submittedBy: 'me', savedBy: 'y' } : { submittedBy: 'x', savedBy: 'me' }
      assert.ok(!mayReview(actor, boards, commune, text))
    }),
  )
})

test('only the head of a reviewing board forces', () => {
  for (const role of roles) {
    assert.equal(mayForce(who(role, district), boards, commune), role === 'chief_editor', role)
    assert.ok(!mayForce(who(role, commune), boards, commune), role)
  }
})

test('the portal’s board alone decides on the province’s lists', () => {
  assert.ok(keepsPortal(who('editor', portal), boards))
  assert.ok(!keepsPortal(who('editor', district), boards))
  assert.ok(!keepsPortal(who('unit_officer', portal), boards))
  assert.ok(!keepsPortal(who('editor', portal), boardsOn([], '2023-09-20')))
})

test('a stranger sees nothing of an agency’s drafts; its writers and boards do', () => {
  assert.ok(mayTend(who('unit_officer', commune), boards, commune))
  assert.ok(mayTend(who('editor', district), boards, commune))
  assert.ok(isOnBoardOf(who('chief_editor', portal), boards, commune))
  for (const role of roles) assert.ok(!mayTend(who(role, elsewhere), boards, commune), role)
  for (const role of ['head', 'leader', 'administrator', 'supervisor'])
    assert.ok(!mayTend(who(role, commune), boards, commune), role)
})
