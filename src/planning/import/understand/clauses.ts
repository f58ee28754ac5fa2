import { oneLine } from '../../../platform/vietnamese.ts'
import type { Clause, ClauseMark } from '../plan-document.ts'
import type { BlockId } from '../source-document.ts'
import type { Node } from './outline.ts'

/** The numbered tree of the document, each passage marked with what it was understood as. */
export function clausesOf(
  nodes: readonly Node[],
  marks: ReadonlyMap<BlockId, ClauseMark>,
  level = 1,
): Clause[] {
  return nodes.map((node) => {
    const marked = marks.get(node.id)
    return {
      label: node.label,
      level,
      text: oneLine(node.text),
      ...(marked ? { marked } : {}),
      sources: [node.id],
      children: clausesOf(node.children, marks, level + 1),
    }
  })
}
