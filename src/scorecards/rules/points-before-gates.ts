import type { Criterion, Scores } from './criterion.ts'
import type { Points } from './points.ts'
import type { PointsSoFar } from './propose.ts'
import type { Tree } from './tree-of.ts'

/**
 * Points by code as expressions see them, before the gates of sections: what lies below is added up where it applies.
 * Null while something below has not been given, or when nothing below applies.
 */
export function pointsBeforeGates(tree: Tree, scores: Scores): PointsSoFar {
  const points = new Map<string, Points | null>()
  const isOut = (code: string) => scores.get(code)?.isApplicable === false
  for (const { criterion, isLeaf } of tree.rows.toReversed()) {
    const { code } = criterion
    if (isOut(code)) points.set(code, null)
    else points.set(code, isLeaf ? (scores.get(code)?.points ?? null) : sumBelow(tree, code, points, isOut))
  }
  return points
}

/** What the rows below add up to; those that do not apply, or have nothing below that does, are left out. */
export function sumBelow(
  tree: Tree,
  code: string,
  points: PointsSoFar,
  isOut: (code: string) => boolean,
): Points | null {
  const counted = (tree.below.get(code) ?? []).filter((child) => !isEmpty(tree, child, isOut))
  if (counted.length === 0) return null
  return counted.reduce<Points | null>((sum, child) => {
    const own = points.get(child.code) ?? null
    return sum === null || own === null ? null : sum + own
  }, 0)
}

function isEmpty(tree: Tree, { code }: Criterion, isOut: (code: string) => boolean): boolean {
  if (isOut(code)) return true
  const children = tree.below.get(code)
  return children?.every((child) => isOut(child.code)) ?? false
}
