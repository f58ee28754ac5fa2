import type { Criterion } from './criterion.ts'
import { codesAskedBy } from './expressions-of.ts'
import type { Tree } from './tree-of.ts'

export type Order = {
  /** Every row after the rows that its points depend on, as far as they do not depend on one another in a circle. */
  readonly rows: readonly Criterion[]
  /** Circles of codes, each as it closes: A.1 → A.2 → A.1. */
  readonly circles: readonly (readonly string[])[]
}

/**
 * In which order points come about: those of a sum after what lies below it, those of a formula after the criteria it
 * names. Walks without recursion: ten thousand rows that name one another in a chain are a long list, not a deep stack.
 */
export function orderOf(tree: Tree): Order {
  const order: Criterion[] = []
  const circles: string[][] = []
  const state = new Map<string, 'open' | 'done'>()
  for (const { criterion } of tree.rows) {
    const trail: { readonly criterion: Criterion; readonly next: Iterator<string> }[] = []
    const enter = (one: Criterion) => {
      state.set(one.code, 'open')
      trail.push({ criterion: one, next: before(tree, one)[Symbol.iterator]() })
    }
    if (!state.has(criterion.code)) enter(criterion)
    for (let top = trail.at(-1); top; top = trail.at(-1)) {
      const { value: code, done } = top.next.next()
      if (done) {
        state.set(top.criterion.code, 'done')
        order.push(top.criterion)
        trail.pop()
        continue
      }
      const known = state.get(code)
      if (known === 'open' && circles.length < 20) circles.push(circleTo(code, trail))
      const one = tree.byCode.get(code)
      if (one && known === undefined) enter(one)
    }
  }
  return { rows: order, circles }
}

/** Gates of sections are asked afterwards, of points before any gate: they are no part of the order. */
function before(tree: Tree, criterion: Criterion): readonly string[] {
  const children = tree.below.get(criterion.code)
  return children ? children.map(({ code }) => code) : codesAskedBy(criterion)
}

function circleTo(code: string, trail: readonly { readonly criterion: Criterion }[]): string[] {
  const codes = trail.map(({ criterion }) => criterion.code)
  return [...codes.slice(codes.indexOf(code)), code]
}
