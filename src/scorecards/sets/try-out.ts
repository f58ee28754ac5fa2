import type { Text } from '../../platform/i18n.ts'
import type { CriteriaSet } from '../rules/criterion.ts'
import { parseExpression } from '../rules/expression/parse-expression.ts'
import { expressionsOf } from '../rules/expressions-of.ts'
import { measuresOf } from '../rules/judge-rule.ts'
import type { Measured, Values } from '../rules/measured.ts'
import type { Proposal } from '../rules/propose.ts'
import { proposeAll } from '../rules/propose-all.ts'
import { plainOf } from '../rules/rule.ts'
import { type Totals, totalsOf } from '../rules/totals.ts'
import { readAmount } from './amounts.ts'

/** The measures that the rules and conditions of a set ask for, in the order of its rows. */
export function measuresIn(set: CriteriaSet): readonly string[] {
  const asked = set.criteria.flatMap((row) => [
    ...measuresOf(plainOf(row.rule)),
    ...expressionsOf(row).flatMap(({ text }) => {
      const parsed = parseExpression(text)
      return parsed.ok ? parsed.value.measures : []
    }),
  ])
  return [...new Set(asked)]
}

const typed: Text = { vi: 'Nhập tay để chấm thử', en: 'Typed to try out' }

export type TypedValues = { readonly values: Values; readonly unread: readonly string[] }

/** Measured values with what was typed instead; `unread` are measures whose typed value is no number. */
export function withTyped(measured: Values, said: Readonly<Record<string, string>>): TypedValues {
  const values = new Map<string, Measured>(measured)
  const unread: string[] = []
  for (const [key, text] of Object.entries(said)) {
    if (text.trim() === '') continue
    const value = readAmount(text, key)
    if (value === undefined) unread.push(key)
    else values.set(key, { value, factVi: typed.vi, factEn: typed.en })
  }
  return { values, unread }
}

export type TriedOut = {
  readonly proposals: ReadonlyMap<string, Proposal>
  readonly totals: Totals
  /** Rows that a person must give points to. */
  readonly byHand: number
}

/** What the set would propose for these values; what nobody proposes counts as not given. */
export function tryOut(set: CriteriaSet, values: Values): TriedOut {
  const proposals = proposeAll(set, values)
  const parents = new Set(set.criteria.map(({ parentCode }) => parentCode))
  const leaves = set.criteria.filter(({ code }) => !parents.has(code))
  const byHand = leaves.filter(({ code }) => {
    const proposal = proposals.get(code)
    return proposal?.isApplicable && proposal.points === null
  }).length
  return { proposals, totals: totalsOf(set, proposals, values), byHand }
}
