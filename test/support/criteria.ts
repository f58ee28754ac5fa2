import fc from 'fast-check'
import type { CriteriaSet, Criterion, Given } from '../../src/scorecards/rules/criterion.ts'
import type { Measured, Values } from '../../src/scorecards/rules/measured.ts'
import type { Rule } from '../../src/scorecards/rules/rule.ts'

/** A criterion worth two points that nobody measures, with whatever else is said. */
export const criterionOf = (over: Partial<Criterion> & { readonly code: string }): Criterion => ({
  ...{
    parentCode: null,
    position: 0,
    kind: 'criterion',
    maximum: 2000,
    rule: { kind: 'manual' },
    applies: null,
  },
  ...{ nameVi: `Tiêu chí ${over.code}`, nameEn: `Criterion ${over.code}`, scorer: null, field: null },
  ...{ needsEvidence: false, helpVi: '', helpEn: '', legalBasis: '', reformArea: null },
  ...over,
})

export const criteriaSetOf = (...criteria: readonly Criterion[]): CriteriaSet => ({
  criteria: criteria.map((criterion, position) => ({ ...criterion, position })),
  bands: [],
})

/** A section A with these criteria below it, each worth two points unless said. */
export function sectionOf(
  ...below: readonly (Partial<Criterion> & { readonly code: string })[]
): CriteriaSet {
  const criteria = below.map((one) => criterionOf({ parentCode: 'A', ...one }))
  const maximum = criteria.reduce((sum, one) => sum + one.maximum, 0)
  return criteriaSetOf(criterionOf({ code: 'A', kind: 'section', scorer: 'self', maximum }), ...criteria)
}

export const measured = (value: number | null): Measured => ({
  ...{ value, factVi: `đo được ${value}`, factEn: `measured ${value}` },
})

export const valuesOf = (values: Readonly<Record<string, number | null>>): Values =>
  new Map(Object.entries(values).map(([key, value]) => [key, measured(value)]))

const points = fc.integer({ min: 0, max: 20_000 })

/** Rules of every kind over the measure plan_completion. */
export const anyRule: fc.Arbitrary<Rule> = fc.oneof(
  fc.constant<Rule>({ kind: 'manual' }),
  fc.record({ kind: fc.constant('yes_no' as const), measure: fc.constant('plan_completion') }),
  fc
    .uniqueArray(fc.tuple(fc.integer({ min: 0, max: 40 }), points), {
      minLength: 1,
      selector: ([from]) => from,
    })
    .map((pairs): Rule => {
      const from = pairs.map(([one]) => one / 10).sort((a, b) => a - b)
      const worth = pairs.map(([, one]) => one).sort((a, b) => a - b)
      return {
        kind: 'tiers',
        measure: 'plan_completion',
        tiers: from.map((one, at) => ({ from: one, points: worth[at]! })),
      }
    }),
  fc.record({
    ...{ kind: fc.constant('proportional' as const), measure: fc.constant('plan_completion') },
    ...{
      full: fc.integer({ min: 5, max: 30 }).map((n) => n / 10),
      floor: fc.constantFrom(undefined, 0.2, 0.4),
    },
    least: fc.constantFrom(undefined, 100, 700),
  }),
  fc.record({ kind: fc.constant('count' as const), measure: fc.constant('plan_completion'), each: points }),
  fc.record({
    kind: fc.constant('deduction' as const),
    measure: fc.constant('plan_completion'),
    each: points,
  }),
  fc.record({
    kind: fc.constant('bonus' as const),
    measure: fc.constant('plan_completion'),
    each: points,
    cap: points,
  }),
  fc.record({
    kind: fc.constant('formula' as const),
    expression: fc.constantFrom(
      'plan_completion * 3',
      '1 / plan_completion',
      '-plan_completion',
      '5 - plan_completion',
    ),
  }),
)

/** A tree of three levels with criteria of every kind, and a sheet for it: given, not given, not applicable. */
export const anySheet: fc.Arbitrary<{ readonly set: CriteriaSet; readonly scores: Map<string, Given> }> = fc
  .array(
    fc.record({
      ...{
        group: fc.integer({ min: 0, max: 3 }),
        rule: anyRule,
        maximum: fc.integer({ min: 1, max: 20_000 }),
      },
      ...{ share: fc.option(fc.double({ min: 0, max: 1, noNaN: true })), isApplicable: fc.boolean() },
    }),
    { minLength: 1, maxLength: 12 },
  )
  .map((leaves) => {
    const groups = [...new Set(leaves.map(({ group }) => group))]
    const criteria = leaves.map(({ group, rule, maximum }, at) =>
      criterionOf({
        ...{ code: `A.${group}.${at}`, parentCode: `A.${group}`, rule },
        maximum: rule.kind === 'bonus' ? 0 : maximum,
      }),
    )
    const set = criteriaSetOf(
      criterionOf({ code: 'A', kind: 'section', scorer: 'self' }),
      ...groups.map((group) => criterionOf({ code: `A.${group}`, parentCode: 'A', kind: 'group' })),
      ...criteria,
    )
    const scores = criteria.map(({ code, rule, maximum }, at): [string, Given] => {
      const { share, isApplicable } = leaves[at]!
      const most = rule.kind === 'bonus' ? rule.cap : maximum
      return [code, { points: share === null ? null : Math.round(share * most), isApplicable }]
    })
    return { set, scores: new Map(scores) }
  })
