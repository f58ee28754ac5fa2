import { formatNumber, type Text } from '../../platform/i18n.ts'
import type { CriteriaSet, Criterion } from './criterion.ts'
import { orderOf } from './dependencies.ts'
import { judgeRule } from './judge-rule.ts'
import { say, judgeTexts as t } from './judge-texts.ts'
import { formatPoints } from './points.ts'
import { totalsOf } from './totals.ts'
import { type Tree, treeOf } from './tree-of.ts'

export type CriterionField = 'code' | 'parent' | 'name' | 'kind' | 'scorer' | 'maximum' | 'rule' | 'applies'

/** What must be mended before a set may be put in force; without a code it is about the set as one. */
export type SetIssue = { readonly code: string | null; readonly field?: CriterionField; readonly text: Text }

export const mostCriteria = 2000
export const mostLevels = 6

/** Everything that is wrong with a set, in the order of its rows. Linear in the rows, whatever they are. */
export function judgeSet(set: CriteriaSet): readonly SetIssue[] {
  const { criteria } = set
  const tree = treeOf(set)
  const counts = Map.groupBy(criteria, ({ code }) => code)
  const reached = new Map(tree.rows.map(({ criterion, depth }) => [criterion.code, depth]))
  const { byCode } = totalsOf(set, new Map())
  return [
    ...ofTheWhole(set),
    ...criteria.flatMap((criterion) => {
      const { code } = criterion
      const found: SetIssue[] = []
      const issue = (field: CriterionField, text: Text) => found.push({ code, field, text })
      judgeRow(criterion, tree, issue)
      if (counts.get(code)!.length > 1) issue('code', t.twice)
      const depth = reached.get(code)
      if (depth === undefined && tree.byCode.has(criterion.parentCode ?? '')) issue('parent', t.parentCircle)
      if (depth !== undefined && depth > mostLevels) issue('parent', say(t.tooDeep, mostLevels))
      const sum = byCode.get(code)
      if (sum && tree.below.has(code) && sum.maximum !== criterion.maximum)
        issue('maximum', notTheSum(criterion.maximum, sum.maximum))
      judgeRule(criterion, tree, issue)
      return found
    }),
    ...orderOf(tree).circles.map(
      (codes): SetIssue => ({ code: codes[0]!, field: 'rule', text: say(t.circle, shown(codes)) }),
    ),
  ]
}

function ofTheWhole({ criteria, bands }: CriteriaSet): SetIssue[] {
  const found: Text[] = []
  const count = criteria.length
  if (count === 0) found.push(t.empty)
  if (count > mostCriteria)
    found.push({
      vi: t.tooMany.vi(formatNumber(count, 'vi'), formatNumber(mostCriteria, 'vi')),
      en: t.tooMany.en(formatNumber(count, 'en'), formatNumber(mostCriteria, 'en')),
    })
  const from = bands.map(({ fromIndex }) => fromIndex)
  if (bands.length > 0 && !from.includes(0)) found.push(t.bandsFromZero)
  const isInRange = from.every((index) => Number.isSafeInteger(index) && index >= 0 && index <= 100_000)
  if (!isInRange || new Set(from).size < from.length) found.push(t.bandOutOfRange)
  return found.map((text) => ({ code: null, text }))
}

function judgeRow(criterion: Criterion, tree: Tree, issue: (field: CriterionField, text: Text) => void) {
  const { code, parentCode, kind, nameVi, nameEn, scorer } = criterion
  const above = parentCode === null ? undefined : tree.byCode.get(parentCode)
  if (!/^[\p{L}\p{N}._-]{1,40}$/u.test(code)) issue('code', t.badCode)
  if (parentCode !== null && !above) issue('parent', say(t.noParent, parentCode))
  if (nameVi.trim() === '' || nameEn.trim() === '') issue('name', t.noName)
  if (kind === 'section' && parentCode !== null) issue('kind', t.sectionBelow)
  if (kind === 'group' && above?.kind === 'criterion') issue('kind', t.groupBelowCriterion)
  if (kind === 'section' && scorer === null) issue('scorer', t.noScorer)
  if (kind !== 'criterion' && !tree.below.has(code)) issue('kind', t.nothingBelow)
}

const notTheSum = (own: number, sum: number): Text => ({
  vi: t.notTheSum.vi(formatPoints(own, 'vi'), formatPoints(sum, 'vi')),
  en: t.notTheSum.en(formatPoints(own, 'en'), formatPoints(sum, 'en')),
})

/** A long circle is cut: who mends one end of it opens it. */
const shown = (codes: readonly string[]): string =>
  codes.length <= 8 ? codes.join(' → ') : [...codes.slice(0, 5), '…', ...codes.slice(-2)].join(' → ')
