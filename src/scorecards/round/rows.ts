import type { CriteriaSet, Criterion, Scorer } from '../rules/criterion.ts'
import { treeOf } from '../rules/tree-of.ts'

/** A row of a set as a sheet lists it: in the order of the tree, with how deep it lies and who gives its points. */
export type Row = {
  readonly criterion: Criterion
  /** 1: a section. */
  readonly depth: number
  /** Nothing lies below: it is scored itself. */
  readonly isLeaf: boolean
  readonly scorer: Scorer
  /** Codes from its section down; its own last. */
  readonly path: readonly string[]
}

export function rowsOf(set: CriteriaSet): readonly Row[] {
  const known = new Map<string, Row>()
  for (const { criterion, depth, isLeaf } of treeOf(set).rows) {
    const above = criterion.parentCode === null ? undefined : known.get(criterion.parentCode)
    const scorer = criterion.scorer ?? above?.scorer ?? 'self'
    const path = [...(above?.path ?? []), criterion.code]
    known.set(criterion.code, { criterion, depth, isLeaf, scorer, path })
  }
  return [...known.values()]
}

/** The rows that the unit itself gives points to. */
export const isOwn = ({ isLeaf, scorer }: Row): boolean => isLeaf && scorer === 'self'
