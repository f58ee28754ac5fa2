import type { BlockId, Line } from '../source-document.ts'

/** A passage of the document with its number or bullet set apart. Lower `rank` stands higher in the document. */
export type Node = {
  readonly id: BlockId
  readonly label: string | null
  readonly rank: number
  readonly text: string
  readonly bold: boolean
  readonly centred: boolean
  readonly children: Node[]
}

const plainRank = 100
export const isPlain = (node: Node): boolean => node.rank === plainRank

/** The tree of numbered passages. Running text belongs to the last numbered passage above it. */
export function outlineOf(lines: readonly (Line & { id: BlockId })[]): Node[] {
  const roots: Node[] = []
  const open: Node[] = []
  for (const line of lines) {
    const node = nodeOf(line)
    while (open.length > 0 && !mayHold(open, node)) open.pop()
    ;(open.at(-1)?.children ?? roots).push(node)
    if (!isPlain(node)) open.push(node)
  }
  return roots
}

/**
 * Numbers tell their rank by themselves. Bullets do not: one like an open one stands beside it, a new one stands below a
 * bullet that leads in with a colon, else the usual order (-, +, •) decides.
 */
function mayHold(open: readonly Node[], node: Node): boolean {
  const top = open.at(-1)!
  if (isPlain(node)) return top.rank < bulletRank
  if (top.rank < bulletRank || node.rank < bulletRank) return top.rank < node.rank
  if (open.some((other) => other.rank >= bulletRank && other.label === node.label)) return false
  return top.text.endsWith(':') || top.rank < node.rank
}

export function nodeOf(line: Line & { id: BlockId }): Node {
  const text = line.text.trim()
  const shape = { id: line.id, bold: line.bold ?? false, centred: line.centred ?? false, children: [] }
  if (line.label)
    return {
      ...shape,
      label: withoutDot(line.label),
      rank: rankOf(line.label) + (line.level ?? 0) / 10,
      text,
    }
  const typed = labelIn(text)
  if (typed) return { ...shape, ...typed }
  return { ...shape, label: null, rank: isHeading(line) ? romanRank : plainRank, text }
}

/** Splits a typed number or bullet off: "1.2. Nội dung" → label "1.2", the rest, and its rank. */
export function labelIn(text: string): { label: string; rank: number; text: string } | null {
  for (const { pattern, rank } of shapes) {
    const match = pattern.exec(text)
    if (!match?.[1] || match[0].length >= text.length) continue
    const label = match[1]
    return { label, rank: rank + (label.match(/\./g)?.length ?? 0), text: text.slice(match[0].length).trim() }
  }
  return null
}

const romanRank = 10
const bulletRank = 40

const shapes: readonly { readonly pattern: RegExp; readonly rank: number }[] = [
  { pattern: /^((?:PHẦN|Phần|CHƯƠNG|Chương)\s+(?:[IVX]{1,5}|\d{1,2}|thứ\s+\p{L}+))[.:\s-]*\s/u, rank: 2 },
  { pattern: /^((?:Điều|ĐIỀU|Mục|MỤC)\s+(?:[IVX]{1,5}|\d{1,2}))[.:]\s*/u, rank: 12 },
  { pattern: /^([IVX]{1,5})(?:[.)]|\/(?=\s|\p{Lu})|\s?[-–]\s)\s*/u, rank: romanRank },
  { pattern: /^([A-ZĐ])[.)]\s+/u, rank: 6 },
  { pattern: /^([IVX]{1,5}(?:\.\d{1,2}){1,3})[.)]?\s+/u, rank: 19 },
  { pattern: /^(\d{1,2}(?:\.\d{1,2}){1,3})[.)]?\s+/u, rank: 20 },
  { pattern: /^(\d{1,2})\)\s*(?!\d)/u, rank: 20.5 },
  { pattern: /^(\d{1,2})(?:[./]|\s?[-–](?=\s))\s*(?!\d)/u, rank: 20 },
  { pattern: /^([a-zđ](?:\.?\d{1,2})?)[.)]\s*/u, rank: 30 },
  { pattern: /^\((\d{1,2}|[a-zđ])\)\s*/u, rank: 34 },
  { pattern: /^([-–—−])\s*/u, rank: bulletRank },
  { pattern: /^(\+)\s*/u, rank: bulletRank + 2 },
  { pattern: /^([•●▪■◦○*·✓►➢❖§o](?=\s))\s*/u, rank: bulletRank + 4 },
]

const rankOf = (label: string): number =>
  labelIn(`${label} x`)?.rank ?? labelIn(`${label}. x`)?.rank ?? bulletRank

const withoutDot = (label: string): string => label.trim().replace(/[.)/]+$/u, '')

/** A heading that nobody numbered: short, bold or in capitals, no full stop. */
function isHeading(line: Line): boolean {
  const text = line.text.trim()
  if (text.length > 120 || /[.;:]$/u.test(text)) return false
  return (
    (line.bold ?? false) ||
    (text.length > 5 && text === text.toLocaleUpperCase('vi') && /\p{L}{2}/u.test(text))
  )
}

/** Every text of a node and below, in reading order. */
export const textsUnder = (node: Node): string[] =>
  node.children.flatMap((child) => [child.text, ...textsUnder(child)])

export const idsUnder = (node: Node): BlockId[] => [...new Set([node.id, ...node.children.flatMap(idsUnder)])]
