import assert from 'node:assert/strict'
import { test } from 'node:test'
import { explainApplies, explainRule } from './explain-rule.ts'
import type { Rule } from './rule.ts'

const explained: readonly [Rule, string][] = [
  [
    { kind: 'proportional', measure: 'plan_completion', full: 1, floor: 0.8 },
    'Tỉ lệ hoàn thành kế hoạch từ 100%: điểm tối đa. Từ 80% đến dưới 100%: tính theo tỉ lệ. Dưới 80%: 0 điểm.',
  ],
  [
    {
      kind: 'tiers',
      measure: 'forms_used',
      tiers: [
        { from: 3, points: 500 },
        { from: 6, points: 1000 },
      ],
    },
    'Số hình thức đã dùng từ 6: 1,000 điểm; từ 3: 0,500 điểm. Thấp hơn: 0 điểm.',
  ],
  [
    { kind: 'yes_no', measure: 'own_plan_issued' },
    'Đã ban hành kế hoạch của đơn vị: điểm tối đa. Nếu không: 0 điểm.',
  ],
  [{ kind: 'deduction', each: 250 }, 'Điểm tối đa, trừ 0,250 điểm mỗi lần vi phạm, không dưới 0.'],
  [
    { kind: 'gate', when: 'own_plan_issued = 1', rule: { kind: 'manual' } },
    'Chỉ có điểm khi Đã ban hành kế hoạch của đơn vị = 1; nếu không: 0 điểm. Cộng điểm các dòng bên dưới.',
  ],
  [
    { kind: 'formula', expression: 'nếu(plan_completion >= 80%; diem("A.1") * 0.5; 0)' },
    'Điểm = nếu(Tỉ lệ hoàn thành kế hoạch ≥ 80%; điểm A.1 × 0,5; 0).',
  ],
]

test('a rule is told in the words of an official', () => {
  for (const [rule, sentence] of explained) assert.equal(explainRule(rule, 'vi'), sentence)
})

test('every rule is told in English too', () => {
  for (const [rule] of explained) assert.match(explainRule(rule, 'en'), /^[ -~≥×−]+\.$/)
})

test('it is told when a criterion applies', () => {
  assert.equal(
    explainApplies({ when: 'plan_due > 0' }, 'vi'),
    'Chỉ áp dụng khi Số việc đến hạn > 0; nếu không, điểm tối đa được trừ khỏi mẫu số.',
  )
})
