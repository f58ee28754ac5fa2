import type { Draft, Line, Reading, Style, Walk, WordItem } from './draft.ts'
import { listOf } from './list.ts'
import { type Look, lookOf, type Rules } from './look.ts'
import { pictureFor } from './picture.ts'
import { runOf } from './runs.ts'
import { settle } from './settle.ts'
import { styleOf, wordsOf } from './style.ts'
import { tableOf } from './table.ts'
import type { Element, Node } from './tree.ts'

const blockNames = new Set(
  (
    'p div section article header footer main aside nav address center dl dt dd fieldset form figure figcaption ' +
    'details summary hgroup pre hr body html head li tr td th tbody thead tfoot caption legend search menu h1 h2 h3 ' +
    'h4 h5 h6 title listing dir'
  ).split(' '),
)

/** Deeper nesting is read as if it stood at this depth; a text may have twelve levels. */
const deepestNesting = 8

/** Reads a tree with what the whole reading shares. */
export function walkOf(reading: Reading, rules: Rules): Walk {
  const walk: Walk = { reading, rules, inside: (nodes, style) => draftsIn(nodes, style, walk) }
  return walk
}

/** The lines and blocks inside an element, in reading order. */
function draftsIn(nodes: readonly Node[], style: Style, walk: Walk): Draft[] {
  const drafts: Draft[] = []
  let about: Pick<Line, 'heading' | 'list'> = {}
  let line: Line = newLine()
  visit(nodes, style)
  flush()
  return drafts

  function newLine(): Line {
    return { kind: 'line', runs: [], ...about }
  }

  function flush() {
    if (line.runs.length > 0) drafts.push(line)
    line = newLine()
  }

  function visit(inside: readonly Node[], style: Style) {
    for (const node of inside)
      if (typeof node === 'string') addText(node, style)
      else element(node, style)
  }

  function addText(text: string, style: Style) {
    const parts = style.keepsSpace ? text.split('\n') : [text.replace(/[\n\r\t\f ]+/g, ' ')]
    for (const [at, part] of parts.entries()) {
      if (at > 0) flush()
      if (part === '' || (line.runs.length === 0 && part.trim() === '' && part !== '\u00a0')) continue
      line.runs.push(runOf(part, style))
      if (part.trim() !== '') line.size ??= style.size
    }
  }

  function element(node: Element, outer: Style) {
    const look = lookOf(node, walk.rules)
    if (look.isHidden) return
    if (look.isListMark) {
      line.mark = wordsOf(node)
      return
    }
    const style = styleOf(node, look, outer, walk.reading)
    if (node.name === 'br') return lineBreak()
    if (node.name === 'img') return push(pictureFor(node, walk.reading))
    if (style.nesting < deepestNesting && builds.has(node.name)) {
      flush()
      for (const draft of built(node, style, look, walk)) drafts.push(draft)
      return
    }
    if (blockNames.has(node.name) || builds.has(node.name)) return asBlock(node, look, style)
    visit(node.children, style)
  }

  function asBlock(node: Element, look: Look, style: Style) {
    flush()
    const before = about
    about = { heading: headingOf(node) ?? about.heading, list: wordItemOf(look) ?? about.list }
    line = newLine()
    visit(node.children, style)
    flush()
    about = before
    line = newLine()
  }

  /** Two breaks in a row are how some programs end a paragraph. */
  function lineBreak() {
    if (line.runs.at(-1)?.type === 'hardBreak') {
      line.runs.pop()
      flush()
    } else if (line.runs.length > 0) line.runs.push({ type: 'hardBreak' })
  }

  function push(draft: Draft | undefined) {
    if (!draft) return
    flush()
    drafts.push(draft)
  }
}

const builds = new Set(['ul', 'ol', 'blockquote', 'table'])

function built(node: Element, style: Style, look: Look, walk: Walk): readonly Draft[] {
  const inside = { ...style, nesting: style.nesting + 1 }
  if (node.name === 'table') return tableOf(node, inside, walk)
  if (node.name === 'blockquote') {
    const content = settle(walk.inside(node.children, inside))
    return content.length > 0 ? [{ kind: 'block', block: { type: 'blockquote', content } }] : []
  }
  return listOf(node, inside, look, walk)
}

function headingOf({ name, attributes }: Element): number | undefined {
  const level = /^h([1-6])$/.exec(name)?.[1] ?? /\bMsoHeading([1-6])\b/i.exec(attributes.class ?? '')?.[1]
  if (level) return Number(level)
  return /\bMsoTitle\b/i.test(attributes.class ?? '') ? 1 : undefined
}

const wordItemOf = ({ wordList }: Look): WordItem | undefined => wordList
