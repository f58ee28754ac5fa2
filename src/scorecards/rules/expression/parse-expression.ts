import { done, type Result, refuse } from '../../../platform/result.ts'
import { readTree } from './read-tree.ts'
import { tokensOf } from './tokens.ts'
import { isCondition, type Node } from './tree.ts'
import { Unreadable } from './unreadable.ts'

/** An expression that was read: its tree, what it answers and what it asks for. */
export type Parsed = {
  readonly root: Node
  readonly gives: 'number' | 'condition'
  readonly measures: readonly string[]
  readonly codes: readonly string[]
}

/**
 * Reads a text such as `nếu(plan_completion >= 80%; diem("A.1") * 0,5; 0)`. Never evaluates it as a program: there are
 * numbers, measures, points of other criteria, + - * / and comparisons, và/hoặc/không, min, max, round and nếu.
 */
export function parseExpression(text: string): Result<Parsed> {
  const known = kept.get(text)
  if (known) return known
  const result = parsed(text)
  // Sets share few expressions; whoever types a thousand different ones only makes the memory start anew.
  if (kept.size >= 1000) kept.clear()
  kept.set(text, result)
  return result
}

const kept = new Map<string, Result<Parsed>>()

function parsed(text: string): Result<Parsed> {
  try {
    const tokens = tokensOf(text)
    const root = readTree(tokens)
    const measures = new Set<string>()
    const codes = new Set<string>()
    visit(root, (node) => {
      if (node.kind === 'measure') measures.add(node.key)
      if (node.kind === 'points') codes.add(node.code)
    })
    return done({
      root,
      gives: isCondition(root) ? 'condition' : 'number',
      measures: [...measures],
      codes: [...codes],
    })
  } catch (error) {
    if (error instanceof Unreadable) return refuse(error.reason)
    throw error
  }
}

function visit(node: Node, see: (node: Node) => void) {
  see(node)
  if (node.kind === 'negative' || node.kind === 'not') visit(node.of, see)
  else if (node.kind === 'call') for (const arg of node.args) visit(arg, see)
  else if ('left' in node) {
    visit(node.left, see)
    visit(node.right, see)
  }
}
