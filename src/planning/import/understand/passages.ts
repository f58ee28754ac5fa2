import { oneLine } from '../../../platform/vietnamese.ts'
import type { Passage } from '../plan-document.ts'
import { idsUnder, isPlain, type Node } from './outline.ts'
import { headingOf } from './sections.ts'

/** The points of a section: its numbered or bulleted passages, else its paragraphs; a line that only leads in is not one. */
export function pointsOf(node: Node): Node[] {
  const listed = node.children.filter((child) => !isPlain(child))
  const points = (listed.length > 0 ? listed : node.children).filter((child) => child.text !== '')
  if (points.length > 0) return points.flatMap((point) => (leadsIn(point) ? point.children : [point]))
  const inline = node.text.slice(headingOf(node).length).replace(/^\s*:\s*/u, '')
  return inline ? [{ ...node, text: inline, label: null, children: [] }] : []
}

const leadsIn = (node: Node): boolean => node.text.endsWith(':') && node.children.length > 0

export const passagesOf = (nodes: readonly Node[], words: (node: Node) => string = plainWords): Passage[] =>
  nodes.map((node, at) => ({ order: at + 1, text: words(node), sources: idsUnder(node) }))

const plainWords = (node: Node): string => oneLine(node.text)

/** A theme or form is a name, so the point that ends its line in a list is not part of it. */
export const nameOf = (node: Node): string => oneLine(node.text).replace(/[;:.,\s]+$/u, '')

/**
 * Names of themes. When every point names its theme before a colon ("Cải cách thể chế: giới thiệu …"), that is the name.
 */
export function themesOf(nodes: readonly Node[]): Passage[] {
  const led =
    nodes.length > 1 &&
    nodes.every(
      (node) => headingOf(node).length + 2 < node.text.trim().length && headingOf(node) !== node.text,
    )
  return passagesOf(nodes, led ? (node) => nameOf({ ...node, text: headingOf(node) }) : nameOf)
}
