import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { isProved, needOf } from './readiness.ts'
import type { ProposedFrom } from './store-scores.ts'

const fact = { measure: 'activities', value: 3, factVi: '3 hoạt động', factEn: '3 activities' }
const counted: ProposedFrom = { isApplicable: true, whyVi: '', whyEn: '', facts: [fact] }

test('points stand on evidence, on words, or on facts for no more than these are worth', () => {
  fc.assert(
    fc.property(
      fc.record({
        needsEvidence: fc.boolean(),
        proposed: fc.option(fc.integer({ min: 0, max: 3 })),
        hasFacts: fc.boolean(),
        points: fc.integer({ min: 0, max: 3 }),
        note: fc.constantFrom('', 'Có hồ sơ'),
        evidence: fc.nat(1),
      }),
      ({ needsEvidence, proposed, hasFacts, ...given }) => {
        const proposedFrom = hasFacts ? counted : null
        const onFacts = proposed !== null && hasFacts && given.points <= proposed
        const expected =
          !needsEvidence || given.points === 0 || given.evidence > 0 || given.note !== '' || onFacts
        assert.equal(isProved({ needsEvidence }, { proposed, proposedFrom }, given), expected)
      },
    ),
    { numRuns: 150 },
  )
})

test('a row says what it needs of a person: a confirmation, points, proof, or nothing', () => {
  const row = { isApplicable: true, proposed: null, proposedFrom: null, selfPoints: null, selfNote: '' }
  const need = (change: Partial<Parameters<typeof needOf>[1]>, evidence = 0) =>
    needOf({ needsEvidence: true }, { ...row, ...change }, evidence)
  assert.equal(need({}), 'points')
  assert.equal(need({ proposed: 0, proposedFrom: counted }), 'confirm')
  assert.equal(need({ selfPoints: 1 }), 'proof')
  assert.equal(need({ selfPoints: 1 }, 1), 'nothing')
  assert.equal(need({ selfPoints: 0 }), 'nothing')
  assert.equal(need({ isApplicable: false }), 'nothing')
})
