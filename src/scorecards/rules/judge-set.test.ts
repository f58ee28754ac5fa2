import assert from 'node:assert/strict'
import { test } from 'node:test'
import { criteriaSetOf, criterionOf, sectionOf } from '../../../test/support/criteria.ts'
import type { CriteriaSet, Criterion } from './criterion.ts'
import { judgeSet } from './judge-set.ts'
import { proposeAll } from './propose-all.ts'
import type { Rule } from './rule.ts'
import { totalsOf } from './totals.ts'

/** 'A.1 rule: Mend the formula' for each issue. */
const issuesOf = (set: CriteriaSet) =>
  judgeSet(set).map(({ code, field, text }) => `${code ?? '–'} ${field ?? '–'}: ${text.en}`)

const issuesOfRule = (rule: Rule, over: Partial<Criterion> = {}) =>
  issuesOf(sectionOf({ code: 'A.1', rule, ...over }))

const completion = 'plan_completion'

test('a set without fault has no issues', () => {
  const set = sectionOf(
    { code: 'A.1', rule: { kind: 'proportional', measure: completion, full: 1, floor: 0.8 } },
    {
      code: 'A.2',
      rule: { kind: 'formula', expression: 'diem("A.1") / 2' },
      applies: { when: 'plan_due > 0' },
    },
    { code: 'A.3', maximum: 0, rule: { kind: 'bonus', each: 500, cap: 1000 } },
  )
  assert.deepEqual(issuesOf({ ...set, bands: [{ fromIndex: 0, nameVi: 'Yếu', nameEn: 'Weak' }] }), [])
})

test('rows must hang together: codes once, known rows above, no circle, no more than six levels', () => {
  assert.deepEqual(issuesOf(criteriaSetOf()), ['– –: Add at least one criterion'])
  assert.match(issuesOf(sectionOf({ code: 'A.1' }, { code: 'A.1' })).join('\n'), /A\.1 code: Change the code/)
  assert.match(issuesOf(sectionOf({ code: 'x y' })).join('\n'), /code: Use letters/)
  assert.match(
    issuesOf(criteriaSetOf(criterionOf({ code: 'B', parentCode: 'Z' }))).join(),
    /no row has the code Z/,
  )
  const circle = criteriaSetOf(
    criterionOf({ code: 'B', parentCode: 'C', kind: 'group' }),
    criterionOf({ code: 'C', parentCode: 'B', kind: 'group' }),
  )
  assert.match(issuesOf(circle).join('\n'), /B parent: .*itself[\s\S]*C parent: .*itself/)
  const chain = Array.from({ length: 8 }, (_, at) =>
    criterionOf({ code: `N${at}`, parentCode: at === 0 ? null : `N${at - 1}` }),
  )
  assert.deepEqual(
    issuesOf(criteriaSetOf(...chain)).map((issue) => issue.slice(0, 9)),
    ['N6 parent', 'N7 parent'],
  )
})

test('a maximum above others is their sum without bonus', () => {
  const set = sectionOf({ code: 'A.1' }, { code: 'A.2' })
  const wrong = set.criteria.map((one) => (one.code === 'A' ? { ...one, maximum: 5000 } : one))
  assert.match(
    issuesOf({ ...set, criteria: wrong }).join(),
    /A maximum: .*it is 5\.000, what lies below adds up to 4\.000/,
  )
  assert.match(issuesOfRule({ kind: 'manual' }, { maximum: 0 }).join(), /Enter a maximum above 0/)
  assert.match(issuesOfRule({ kind: 'bonus', each: 1, cap: 2 }).join(), /A\.1 maximum: Leave the maximum 0/)
})

test('a section says who scores it and has something below; only a gate may be its rule', () => {
  const empty = criteriaSetOf(criterionOf({ code: 'A', kind: 'section' }))
  assert.match(issuesOf(empty).join('\n'), /who scores[\s\S]*Add a criterion to this section/)
  const ruled = sectionOf({ code: 'A.1' })
  const criteria = ruled.criteria.map(
    (one): Criterion =>
      one.code === 'A' ? { ...one, rule: { kind: 'count', measure: completion, each: 1 } } : one,
  )
  assert.match(issuesOf({ ...ruled, criteria }).join(), /A rule: Remove the rule/)
})

test('a rule must be able to give what it promises', () => {
  const tiers = (...some: [number, number][]): Rule => ({
    ...{ kind: 'tiers', measure: completion },
    tiers: some.map(([from, points]) => ({ from, points })),
  })
  const check = (key: string, points: number) => ({ key, name_vi: key, name_en: key, points })
  const wrong: [Rule, RegExp][] = [
    [{ kind: 'count', measure: 'constructor', each: 100 }, /there is none named "constructor"/],
    [{ kind: 'count', measure: '__proto__', each: 100 }, /there is none named "__proto__"/],
    [{ kind: 'count', measure: completion, each: 0 }, /points above 0 for each/],
    [tiers([0.5, 500], [0.4, 1000]), /Order the tiers/],
    [tiers([0.5, 1000], [0.8, 500]), /Order the tiers/],
    [tiers([0.5, 2500]), /2\.500 is above the maximum/],
    [{ kind: 'proportional', measure: completion, full: 0.8, floor: 0.9 }, /floor below/],
    [{ kind: 'checks', checks: [check('a', 500), check('a', 1500)] }, /two have the same/],
    [{ kind: 'checks', checks: [check('a', 500)] }, /add up to 0\.500, the maximum is 2\.000/],
    [{ kind: 'formula', expression: '1 +' }, /Finish the formula/],
    [{ kind: 'formula', expression: '1 > 2' }, /gives points/],
    [{ kind: 'formula', expression: 'diem("Z")' }, /no criterion Z/],
    [{ kind: 'gate', when: 'no_such > 1', rule: { kind: 'manual' } }, /none named "no_such"/],
  ]
  for (const [rule, issue] of wrong) assert.match(issuesOfRule(rule).join('\n'), issue)
  assert.match(
    issuesOfRule({ kind: 'manual' }, { applies: { when: 'diem("A")' } }).join(),
    /Use measures only/,
  )
})

test('criteria that depend on one another in a circle are refused, through a sum too', () => {
  const formula = (code: string): Rule => ({ kind: 'formula', expression: `diem("${code}")` })
  assert.match(issuesOfRule(formula('A.1')).join(), /in a circle: A\.1 → A\.1/)
  assert.match(issuesOfRule(formula('A')).join(), /in a circle: A → A\.1 → A/)
  const three = sectionOf(
    { code: 'A.1', rule: formula('A.2') },
    { code: 'A.2', rule: formula('A.3') },
    { code: 'A.3', rule: { kind: 'gate', when: 'diem("A.1") > 0', rule: { kind: 'manual' } } },
  )
  assert.match(issuesOf(three).join(), /A\.1 → A\.2 → A\.3 → A\.1/)
})

test('classes of results begin at 0, each once', () => {
  const set = sectionOf({ code: 'A.1' })
  const band = (fromIndex: number) => ({ fromIndex, nameVi: 'x', nameEn: 'x' })
  assert.match(issuesOf({ ...set, bands: [band(90_000)] }).join(), /begins at 0%/)
  assert.match(issuesOf({ ...set, bands: [band(0), band(0)] }).join(), /each once/)
  assert.match(issuesOf({ ...set, bands: [band(0), band(100_001)] }).join(), /between 0% and 100%/)
})

test('ten thousand criteria that name one another in one long chain are judged, proposed and added up', () => {
  const count = 10_000
  const below = Array.from({ length: count }, (_, at): Partial<Criterion> & { code: string } => ({
    code: `A.${at}`,
    rule: { kind: 'formula', expression: at + 1 < count ? `diem("A.${at + 1}")` : '1' },
  }))
  const set = sectionOf(...below)
  assert.deepEqual(issuesOf(set), ['– –: Remove criteria: there are 10,001, at most 2,000 are allowed'])
  const proposals = proposeAll(set, new Map())
  assert.equal(proposals.get('A.0')?.points, 1000)
  const scores = new Map(
    [...proposals].map(([code, { points, isApplicable }]) => [code, { points, isApplicable }]),
  )
  assert.equal(totalsOf(set, scores).total, count * 1000)
})

test('ten thousand levels below one another are told to be too deep without a deep stack', () => {
  const rows = Array.from({ length: 10_000 }, (_, at) =>
    criterionOf({ code: `N${at}`, parentCode: at === 0 ? null : `N${at - 1}` }),
  )
  const issues = judgeSet(criteriaSetOf(...rows))
  assert.equal(issues.filter(({ field }) => field === 'parent').length, 10_000 - 6)
})
