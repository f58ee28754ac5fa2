import type { CriteriaSet, Criterion } from './criterion.ts'

/** A set as a tree, made once and linear in its rows whatever they are: rows that no top row leads to are left out. */
export type Tree = {
  readonly byCode: ReadonlyMap<string, Criterion>
  readonly below: ReadonlyMap<string, readonly Criterion[]>
  /** Every row after the row above it, siblings by their position. */
  readonly rows: readonly Row[]
}

export type Row = { readonly criterion: Criterion; readonly depth: number; readonly isLeaf: boolean }

export function treeOf(set: CriteriaSet): Tree {
  const known = trees.get(set)
  if (known) return known
  const tree = plant(set.criteria)
  trees.set(set, tree)
  return tree
}

const trees = new WeakMap<CriteriaSet, Tree>()

const nothing: readonly Criterion[] = []

function plant(criteria: readonly Criterion[]): Tree {
  const byCode = new Map(criteria.map((criterion) => [criterion.code, criterion]))
  const sorted = [...byCode.values()].sort((a, b) => a.position - b.position)
  const below = Map.groupBy(
    sorted.filter(({ parentCode }) => parentCode !== null),
    ({ parentCode }) => parentCode!,
  )
  const rows: Row[] = []
  const waiting = sorted
    .filter(({ parentCode }) => parentCode === null)
    .map((criterion) => ({ criterion, depth: 1 }))
    .reverse()
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { criterion, depth } = next
    const children = below.get(criterion.code) ?? nothing
    rows.push({ criterion, depth, isLeaf: children.length === 0 })
    for (const child of children.toReversed()) waiting.push({ criterion: child, depth: depth + 1 })
  }
  return { byCode, below, rows }
}
