import type { CriteriaSet, Criterion, Given } from '../rules/criterion.ts'
import type { Measured } from '../rules/measured.ts'
import type { Index, Points } from '../rules/points.ts'
import { proposeAll } from '../rules/propose-all.ts'
import { type Totals, totalsOf } from '../rules/totals.ts'
import { treeOf } from '../rules/tree-of.ts'
import type { Difference } from './difference.ts'
import { lastOf, type Move, replay, type Stages, untouched } from './replay.ts'

/** A row of a sheet as it is stored. */
export type StoredRow = {
  readonly isApplicable: boolean
  readonly proposed: Points | null
  readonly facts: readonly (Omit<Measured, 'why'> & { readonly measure: string })[]
  readonly selfPoints: Points | null
  readonly appraisedPoints: Points | null
  readonly finalPoints: Points | null
}

/** A sheet as it is stored: its rows by criterion, its log, and its result once it has one. */
export type StoredSheet = {
  readonly rows: ReadonlyMap<number, StoredRow>
  readonly moves: readonly Move[]
  readonly result: {
    readonly total: Points
    readonly applicableMaximum: Points
    readonly index: Index | null
  } | null
}

export type Recomputed = { readonly totals: Totals; readonly differences: readonly Difference[] }

/**
 * Computes a sheet anew: what was proposed from the facts that were kept, every point from the log, the result from the
 * points; and says where that is not what is stored. Pure, so that anybody with the same rows comes to the same answer.
 */
export function recomputeSheet(set: CriteriaSet, sheet: StoredSheet): Recomputed {
  const tree = treeOf(set)
  const sections = tree.rows.filter(({ isLeaf }) => !isLeaf).map(({ criterion }) => criterion.id ?? 0)
  const played = replay(sheet.moves, new Set(sections))
  const rows = tree.rows.flatMap(({ criterion }) => {
    const stored = sheet.rows.get(criterion.id ?? 0)
    return stored ? [{ criterion, stored, stages: played.get(criterion.id ?? 0) ?? untouched }] : []
  })
  const totals = totalsOf(
    set,
    new Map(rows.map(({ criterion, stages }) => [criterion.code, givenBy(stages)])),
  )
  return {
    totals,
    differences: [
      ...proposalsDiffering(set, sheet),
      ...rows.flatMap(({ criterion, stored, stages }) => rowDiffering(criterion, stored, stages)),
      ...resultDiffering(sheet.result, totals),
    ],
  }
}

const givenBy = (stages: Stages): Given => ({ points: lastOf(stages), isApplicable: stages.isApplicable })

/** What a person scores has no proposal to compare. */
function proposalsDiffering(set: CriteriaSet, { rows }: StoredSheet): Difference[] {
  const values = new Map(
    [...rows.values()].flatMap(({ facts }) => facts.map((fact) => [fact.measure, fact] as const)),
  )
  const proposals = proposeAll(set, values)
  return set.criteria.flatMap(({ id, code }) => {
    const stored = rows.get(id ?? 0)?.proposed ?? null
    const recomputed = proposals.get(code)?.points ?? null
    return stored === null || stored === recomputed ? [] : [{ code, of: 'proposed', stored, recomputed }]
  })
}

function rowDiffering({ code }: Criterion, stored: StoredRow, stages: Stages): Difference[] {
  const pairs = [
    ['applies', stored.isApplicable, stages.isApplicable],
    ['self', stored.selfPoints, stages.self],
    ['appraised', stored.appraisedPoints, stages.appraised],
    ['final', stored.finalPoints, stages.final],
  ] as const
  return differing(code, pairs)
}

function resultDiffering(result: StoredSheet['result'], totals: Totals): Difference[] {
  if (!result) return []
  return differing(null, [
    ['total', result.total, totals.total],
    ['maximum', result.applicableMaximum, totals.applicableMaximum],
    ['index', result.index, totals.index],
  ])
}

export const differing = (
  code: string | null,
  pairs: readonly (readonly [Difference['of'], Difference['stored'], Difference['stored']])[],
): Difference[] =>
  pairs.flatMap(([of, stored, recomputed]) =>
    stored === recomputed ? [] : [{ code, of, stored, recomputed }],
  )
