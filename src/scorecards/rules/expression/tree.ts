export type Arithmetic = '+' | '-' | '*' | '/'
export type Comparison = '<' | '<=' | '>' | '>=' | '=' | '<>'
export type FunctionName = 'min' | 'max' | 'round' | 'if'

/** An expression as it was read. A number where a condition is asked for holds when it is not 0. */
export type Node =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'measure'; readonly key: string }
  | { readonly kind: 'points'; readonly code: string }
  | { readonly kind: 'negative'; readonly of: Node }
  | { readonly kind: 'not'; readonly of: Node }
  | { readonly kind: 'arithmetic'; readonly sign: Arithmetic; readonly left: Node; readonly right: Node }
  | { readonly kind: 'comparison'; readonly sign: Comparison; readonly left: Node; readonly right: Node }
  | { readonly kind: 'logic'; readonly sign: 'and' | 'or'; readonly left: Node; readonly right: Node }
  | { readonly kind: 'call'; readonly name: FunctionName; readonly args: readonly Node[] }

/** Whether it answers yes or no rather than a number. */
export const isCondition = (node: Node): boolean =>
  node.kind === 'comparison' || node.kind === 'logic' || node.kind === 'not'
