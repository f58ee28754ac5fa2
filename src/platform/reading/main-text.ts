import { oneLine } from '../vietnamese.ts'
import { type Part, pageTree } from './page-tree.ts'

export type PageText = { readonly title: string; readonly text: string }

/** The words of a page that are its matter, a paragraph a line, and its title. What surrounds the matter is left out. */
export function mainText(html: string): PageText {
  const { root, title } = pageTree(html)
  const main = mainOf(root)
  return { title: oneLine(title).slice(0, 300), text: linesOf(main) }
}

/**
 * The part whose own matter it is: the longest that the page marks as such, else the smallest that still holds most of
 * the words that are no links.
 */
function mainOf(root: Part): Part {
  const all = weightOf(root)
  const marked = everyPart(root)
    .filter(isMarked)
    .map((part) => ({ part, weight: weightOf(part) }))
    .sort((a, b) => b.weight - a.weight)[0]
  if (marked && marked.weight >= Math.min(200, all * 0.3)) return marked.part
  let main = root
  for (;;) {
    const next = main.children
      .filter((child): child is Part => typeof child !== 'string')
      .find((child) => weightOf(child) >= all * holdsMost)
    if (!next) return main
    main = next
  }
}

const holdsMost = 0.85

const isMarked = ({ name, marks }: Part) =>
  name === 'main' || name === 'article' || /(^| )(main|articlebody)( |$)/.test(marks)

function everyPart(root: Part): readonly Part[] {
  const parts = [root]
  for (const part of parts)
    for (const child of part.children) if (typeof child !== 'string') parts.push(child)
  return parts
}

const weights = new WeakMap<Part, number>()

/** Characters of words that do not lead elsewhere. Depth is bounded by the tree. */
function weightOf(part: Part): number {
  const known = weights.get(part)
  if (known !== undefined) return known
  let weight = 0
  for (const child of part.children)
    if (typeof child === 'string') weight += child.trim().length
    else if (child.name !== 'a') weight += weightOf(child)
  weights.set(part, weight)
  return weight
}

const inLine = new Set(
  'a abbr b bdi bdo cite code data del dfn em font i ins kbd label mark q ruby s samp small span strike strong sub sup time tt u var'.split(
    ' ',
  ),
)

function linesOf(main: Part): string {
  const lines: string[] = []
  let line = ''
  const end = () => {
    const words = oneLine(line)
    if (words !== '') lines.push(words)
    line = ''
  }
  const walk = (part: Part) => {
    for (const child of part.children) {
      if (typeof child === 'string') line += child
      else if (child.name === 'br') end()
      else if (inLine.has(child.name)) walk(child)
      else {
        if (child.name === 'td' || child.name === 'th') line += ' '
        else end()
        walk(child)
        if (child.name !== 'td' && child.name !== 'th') end()
      }
    }
  }
  walk(main)
  end()
  return lines.join('\n')
}
