import type { CriteriaSet, Criterion } from './criterion.ts'
import { orderOf } from './dependencies.ts'
import type { Values } from './measured.ts'
import type { Points } from './points.ts'
import { sumBelow } from './points-before-gates.ts'
import { type PointsSoFar, type Proposal, propose } from './propose.ts'
import { ruleTexts as t } from './texts.ts'
import { type Tree, treeOf } from './tree-of.ts'

const nobody: PointsSoFar = new Map()

/**
 * Proposals for every row of a set: criteria, and sections with a gate or a condition of their own (0 points: the gate
 * is closed). What lies below a closed gate is proposed 0, below what does not apply: not applicable. Formulas about
 * other criteria see what people gave, else what is proposed.
 */
export function proposeAll(
  set: CriteriaSet,
  values: Values,
  given: PointsSoFar = nobody,
): ReadonlyMap<string, Proposal> {
  const tree = treeOf(set)
  const sums = tree.rows.filter(({ isLeaf }) => !isLeaf).map(({ criterion }) => criterion)
  const out = new Set(
    sums.filter((one) => one.applies && !propose(one, values).isApplicable).map(({ code }) => code),
  )
  const points = new Map<string, Points | null>()
  const own = new Map<string, Proposal>()
  for (const criterion of orderOf(tree).rows) {
    const { code } = criterion
    if (tree.below.has(code)) {
      points.set(code, out.has(code) ? null : sumBelow(tree, code, points, (one) => out.has(one)))
      continue
    }
    const proposal = propose(criterion, values, points)
    if (!proposal.isApplicable) out.add(code)
    own.set(code, proposal)
    points.set(code, proposal.isApplicable ? (given.get(code) ?? proposal.points) : null)
  }
  for (const one of sums.filter(isConditional)) own.set(one.code, propose(one, values, points))
  return withWhatIsAbove(tree, own)
}

const isConditional = ({ applies, rule }: Criterion) => applies !== null || rule.kind === 'gate'

/** In the order of the rows, so that what is said of a section has been said before what lies below it. */
function withWhatIsAbove(tree: Tree, own: ReadonlyMap<string, Proposal>): ReadonlyMap<string, Proposal> {
  const proposals = new Map<string, Proposal>()
  const above = new Map<string, Proposal | undefined>()
  for (const { criterion, isLeaf } of tree.rows) {
    const { code, parentCode } = criterion
    const over = parentCode === null ? undefined : above.get(parentCode)
    const proposal = own.get(code)
    const said = over && proposal ? under(over, proposal) : proposal
    if (said) proposals.set(code, said)
    if (!isLeaf) above.set(code, over ?? (said && isShut(said) ? said : undefined))
  }
  return proposals
}

const isShut = ({ isApplicable, points }: Proposal) => !isApplicable || points === 0

const under = (over: Proposal, proposal: Proposal): Proposal =>
  over.isApplicable
    ? {
        ...proposal,
        points: proposal.isApplicable ? 0 : null,
        why: t.gateAboveIsClosed,
        facts: both(over, proposal),
      }
    : {
        ...proposal,
        points: null,
        isApplicable: false,
        why: t.aboveDoesNotApply,
        facts: both(over, proposal),
      }

/** The facts of both stay: whoever recomputes the sheet needs all that it was made from. */
const both = (over: Proposal, { facts }: Proposal): Proposal['facts'] => [
  ...new Map([...over.facts, ...facts].map((fact) => [fact.measure, fact])).values(),
]
