import type { Criterion, Scores } from './criterion.ts'
import type { Values } from './measured.ts'
import { pointsBeforeGates } from './points-before-gates.ts'
import { conditionOf, knownFrom } from './propose.ts'
import type { Tree } from './tree-of.ts'

/** Whether a row counts at all, and whether no gate before it is closed; what is said of a row is said of all below it. */
export type Standing = { readonly isApplicable: boolean; readonly isOpen: boolean }

const counts: Standing = { isApplicable: true, isOpen: true }

/**
 * The standing of every row. A gate of a section is closed when its row on the sheet has 0 points, open when it has
 * more, and asked of the measures while it has none; one that cannot be computed closes nothing.
 */
export function standingsOf(tree: Tree, scores: Scores, values: Values): ReadonlyMap<string, Standing> {
  const isShut = gateAsker(tree, scores, values)
  const standings = new Map<string, Standing>()
  for (const { criterion, isLeaf } of tree.rows) {
    const { code, parentCode } = criterion
    const above = (parentCode === null ? undefined : standings.get(parentCode)) ?? counts
    standings.set(code, {
      isApplicable: above.isApplicable && (scores.get(code)?.isApplicable ?? true),
      isOpen: above.isOpen && (isLeaf || !isShut(criterion)),
    })
  }
  return standings
}

function gateAsker(tree: Tree, scores: Scores, values: Values) {
  let known: ReturnType<typeof knownFrom> | undefined
  return ({ code, rule }: Criterion): boolean => {
    if (rule.kind !== 'gate') return false
    const told = scores.get(code)?.points ?? null
    if (told !== null) return told === 0
    known ??= knownFrom(values, pointsBeforeGates(tree, scores))
    return conditionOf(rule.when, known) === false
  }
}
