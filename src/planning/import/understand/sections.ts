import { keyOf } from '../text-key.ts'
import { combinable, type SectionKind, sectionWordings } from '../words/heading.words.ts'
import { isPlain, type Node } from './outline.ts'

/** A section of a known kind, with the headings above it. */
export type Section = {
  readonly kind: SectionKind
  readonly node: Node
  readonly mixed: readonly SectionKind[]
}

/** Sections by kind, the innermost heading deciding: "1. Mục tiêu" under "I. MỤC TIÊU, YÊU CẦU" is goals. */
export function sectionsOf(roots: readonly Node[]): Section[] {
  return roots.flatMap((node) => sectionsIn(node, 0))
}

function sectionsIn(node: Node, depth: number): Section[] {
  if (isPlain(node) || depth > 4) return []
  const kinds = kindsOf(headingOf(node))
  const [kind] = kinds
  if (!kind) return depth < 2 ? node.children.flatMap((child) => sectionsIn(child, depth + 1)) : []
  const parts = node.children.filter((child) => !isPlain(child) && child.rank < 40)
  const formed = parts.some((child) => isShort(child) && kindsOf(headingOf(child))[0] === 'form')
  const above = formed && kinds.length === 1 && kind === 'theme' ? (['theme', 'form'] as const) : kinds
  const named = parts.filter((child) => isShort(child) && splits(above, kindsOf(headingOf(child))))
  if (named.length === 0 || (named.length < parts.length && above.length === 1))
    return [{ kind: kinds.includes('task') ? 'task' : kind, node, mixed: kinds }]
  return parts.flatMap((child) => (named.includes(child) ? sectionsIn(child, depth + 1) : []))
}

/**
 * Whether a heading below divides the one above: a part of a combined heading, or a general and a specific goal. Inside
 * a list of themes, tasks or duties, "Nội dung …" is one of the list.
 */
function splits(above: readonly SectionKind[], below: readonly SectionKind[]): boolean {
  const [kind] = below
  if (!kind) return false
  if (above.length > 1) return above.includes(kind) || (kind === 'general_goal' && above.includes('goal'))
  return above[0] === 'goal' && (kind === 'goal' || kind === 'general_goal')
}

const isShort = (node: Node): boolean => headingOf(node).length <= 90

/** The words of a heading; in "Yêu cầu: bám sát …" only those before the colon. */
export const headingOf = (node: Node): string => {
  const colon = node.text.indexOf(':')
  return colon > 0 && colon <= 80 ? node.text.slice(0, colon) : node.text
}

export function kindsOf(heading: string): SectionKind[] {
  const key = keyOf(heading).replace(/\s+/g, ' ').trim()
  if (key.length > 160) return []
  const parts = key.split(/ *, *| va | *; *| - /)
  const whole = sectionWordings.find(({ wording }) => wording.test(key))?.kind
  const each = parts.flatMap((part) => sectionWordings.find(({ wording }) => wording.test(part))?.kind ?? [])
  const kinds = [...new Set(each)].filter((kind) => combinable.includes(kind))
  if (whole === undefined) return []
  return kinds.length > 1 ? kinds : [whole]
}
