import { z } from 'zod'
import { expressionBounds } from './expression/bounds.ts'

/** A text of the expression language, `plan_completion >= 80%`: read by `parseExpression`. */
const expression = z.string().trim().min(1).max(expressionBounds.length)
const measure = z.string().trim().min(1).max(60)
const points = z.int().min(0).max(1_000_000)
const number = z.number().min(-1e9).max(1e9)

/** Yes, or a part that is met, from this value of the measure on; 1 when nothing is said. */
const from = number.optional()

/** A part of a sum of checks. */
const check = z.strictObject({
  key: z.string().trim().min(1).max(40),
  name_vi: z.string().trim().min(1).max(300),
  name_en: z.string().trim().min(1).max(300),
  points,
  measure: measure.optional(),
  from,
})

const plainRules = [
  z.strictObject({ kind: z.literal('manual') }),
  z.strictObject({ kind: z.literal('yes_no'), measure: measure.optional(), from }),
  z.strictObject({
    kind: z.literal('tiers'),
    measure,
    tiers: z
      .array(z.strictObject({ from: number, points }))
      .min(1)
      .max(50),
  }),
  z.strictObject({
    kind: z.literal('proportional'),
    measure,
    full: number.positive(),
    /** Below it there are no points at all. */
    floor: number.min(0).optional(),
    /** What the floor is worth at least. */
    least: points.optional(),
  }),
  z.strictObject({ kind: z.literal('count'), measure, each: points }),
  z.strictObject({ kind: z.literal('checks'), checks: z.array(check).min(1).max(50) }),
  z.strictObject({ kind: z.literal('deduction'), measure: measure.optional(), each: points }),
  z.strictObject({ kind: z.literal('bonus'), measure: measure.optional(), each: points, cap: points }),
  z.strictObject({ kind: z.literal('formula'), expression }),
] as const

const plainRule = z.discriminatedUnion('kind', plainRules)

/** How points come about. Of a section or group it is a gate before everything below, or 'manual': nothing of its own. */
export const ruleSchema = z.discriminatedUnion('kind', [
  ...plainRules,
  /** A gate does not lead to another: two conditions are one, joined by "và". */
  z.strictObject({ kind: z.literal('gate'), when: expression, rule: plainRule }),
])

export const appliesSchema = z.strictObject({ when: expression })

export type PlainRule = z.infer<typeof plainRule>
export type Rule = z.infer<typeof ruleSchema>
export type RuleKind = Rule['kind']
export type Check = z.infer<typeof check>
/** When a criterion counts at all; false takes its maximum out of the denominator. */
export type Applies = z.infer<typeof appliesSchema>

export const ruleKinds: readonly RuleKind[] = [...plainRules.map(({ shape }) => shape.kind.value), 'gate']

/** What points come from once the gate is open. */
export const plainOf = (rule: Rule): PlainRule => (rule.kind === 'gate' ? rule.rule : rule)
