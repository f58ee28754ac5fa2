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
  if (above.length > 1)
    return above.includes(kind) || (opening.has(kind) && above.every((k) => opening.has(k)))
  return above[0] === 'goal' && (kind === 'goal' || kind === 'general_goal')
}

/** A plan opens with these together, and "MỤC ĐÍCH, YÊU CẦU" may hold "3. Chỉ tiêu" too. */
const opening = new Set<SectionKind>(['purpose', 'goal', 'general_goal', 'requirement', 'audience'])

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
  const whole = kindOf(key)
  const each = parts.flatMap((part) => kindOf(part) ?? [])
  const kinds = [...new Set(each)].filter((kind) => combinable.includes(kind))
  if (whole === undefined) return []
  return kinds.length > 1 ? kinds : [whole]
}

/** Wordings begin where a word begins: "hành chính thực hiện" holds no "hình thức". */
const kindOf = (key: string): SectionKind | undefined =>
  wordings.find(({ pattern }) => pattern.test(key))?.kind

const wordings = sectionWordings.map(({ kind, wording }) => ({
  kind,
  pattern: new RegExp(`(?<!\\p{L})(?:${wording.source})`, 'u'),
}))
