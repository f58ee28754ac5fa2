import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { measureKeys } from '../measures/catalog.ts'
import type { Criterion } from '../rules/criterion.ts'
import { type Rule, ruleKinds } from '../rules/rule.ts'
import { readAmount, showAmount } from './amounts.ts'
import { fieldsOf, readCriterion } from './read-criterion.ts'

const points = fc.integer({ min: 1, max: 999_999 })
const measure = fc.constantFrom(...measureKeys)
const amount = fc.integer({ min: 0, max: 100 }).map((n) => n / 100)
const name = fc.constantFrom('Niêm yết tại trụ sở', '=1+1', '@tên|ngoặc "kép"', 'a / b; c = d')
const expression = fc.constantFrom('plan_due > 0', 'min(1; regular / 100)')
const check = fc.record(
  { name_vi: name, name_en: name, points, measure, from: amount },
  { requiredKeys: ['name_vi', 'name_en', 'points'] },
)
const plain = fc.oneof(
  fc.constant({ kind: 'manual' }),
  fc.record({ kind: fc.constant('yes_no'), measure, from: amount }, { requiredKeys: ['kind'] }),
  fc.record({
    kind: fc.constant('tiers'),
    measure,
    tiers: fc.array(fc.record({ from: amount, points }), { minLength: 1, maxLength: 6 }),
  }),
  fc.record(
    { kind: fc.constant('proportional'), measure, full: amount, floor: amount, least: points },
    { requiredKeys: ['kind', 'measure', 'full'] },
  ),
  fc.record({ kind: fc.constant('count'), measure, each: points }),
  fc.array(check, { minLength: 1, maxLength: 6 }).map((checks) => ({
    kind: 'checks',
    checks: checks.map((one, at) => {
      const { from, ...rest } = one
      const isMeasured = rest.measure !== undefined && from !== undefined
      return { key: `k${at}`, ...rest, ...(isMeasured ? { from } : {}) }
    }),
  })),
  fc.record({ kind: fc.constant('deduction'), measure, each: points }, { requiredKeys: ['kind', 'each'] }),
  fc.record(
    { kind: fc.constant('bonus'), measure, each: points, cap: points },
    { requiredKeys: ['kind', 'each', 'cap'] },
  ),
  fc.record({ kind: fc.constant('formula'), expression }),
) as fc.Arbitrary<Rule>
const anyRule = fc.oneof(
  plain.map((rule) => (rule.kind === 'yes_no' && !rule.measure ? { kind: 'yes_no' as const } : rule)),
  fc.record({ kind: fc.constant('gate' as const), when: expression, rule: plain }).map((gate) => {
    const inner = gate.rule as Exclude<Rule, { kind: 'gate' }>
    return { ...gate, rule: inner.kind === 'yes_no' && !inner.measure ? { kind: 'yes_no' as const } : inner }
  }),
)

const row = (rule: Rule): Criterion => ({
  ...{ id: 7, code: 'A.1', parentCode: 'A', position: 1, kind: 'criterion', nameVi: 'Tên', nameEn: 'Name' },
  ...{ maximum: 2500, scorer: null, field: 'the_che', rule, applies: { when: 'activities > 0' } },
  ...{ needsEvidence: true, helpVi: '', helpEn: '', legalBasis: 'Mẫu', reformArea: null },
})

test('a row of any kind of rule, shown in its form and sent back untouched, is the same row', () => {
  const seen = new Set<string>()
  fc.assert(
    fc.property(anyRule, (made) => {
      const rule: Rule = JSON.parse(JSON.stringify(made))
      seen.add(rule.kind)
      const maximum = (rule.kind === 'gate' ? rule.rule : rule).kind === 'bonus' ? 0 : 2500
      const before = { ...row(rule), maximum }
      const back = readCriterion(fieldsOf(before), { id: 7, position: 1 })
      assert.deepEqual(back, { ok: true, value: before })
    }),
    { numRuns: 300 },
  )
  assert.equal(seen.size, ruleKinds.length)
})

test('a share is written with its sign; 80 alone is not guessed at', () => {
  assert.equal(showAmount(0.8, 'plan_completion'), '80%')
  assert.equal(readAmount('80%', 'plan_completion'), 0.8)
  assert.equal(readAmount('0,8', 'plan_completion'), 0.8)
  assert.equal(readAmount('80', 'plan_completion'), undefined)
  assert.equal(readAmount('12', 'forms_used'), 12)
  assert.equal(readAmount('1.200', 'activities'), 1200)
  assert.equal(readAmount('12%', 'forms_used'), undefined)
  assert.equal(readAmount('nhiều', 'forms_used'), undefined)
})

test('what cannot be read is named beside its field', () => {
  const fields = { ...fieldsOf(row({ kind: 'manual' })), rule: 'formula', 'formula-expression': '1 +' }
  const said = readCriterion({ ...fields, maximum: 'hai', gate: 'plan_due >' }, { id: 7, position: 1 })
  assert.ok(!said.ok)
  assert.deepEqual(said.issues.map(({ field }) => field).sort(), ['formula-expression', 'gate', 'maximum'])
})
