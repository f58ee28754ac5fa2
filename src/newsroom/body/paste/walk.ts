import { encodingOfFont } from '../../../platform/legacy-fonts.ts'
import { addressOf } from './address.ts'
import type { Draft, Line, Reading, Style, WordItem } from './draft.ts'
import { listOf } from './list.ts'
import { type Look, lookOf, type Rules } from './look.ts'
import { pictureFor } from './picture.ts'
import { runOf } from './runs.ts'
import { settle } from './settle.ts'
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

export type Walk = { readonly reading: Reading; readonly rules: Rules }

/** The lines and blocks inside an element, in reading order. */
export function draftsIn(nodes: readonly Node[], style: Style, walk: Walk): Draft[] {
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
    const style = styleOf(node, look, outer, walk)
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
    const content = settle(draftsIn(node.children, inside, walk))
    return content.length > 0 ? [{ kind: 'block', block: { type: 'blockquote', content } }] : []
  }
  return listOf(node, inside, look, walk)
}

export function styleOf(node: Element, look: Look, outer: Style, { reading }: Walk): Style {
  const tag = tags[node.name] ?? {}
  const encoding = look.font === undefined ? outer.encoding : encodingOfFont(look.font)
  if (encoding) reading.encodings.add(encoding)
  const isHeading = /^h[1-6]$/.test(node.name)
  return {
    ...outer,
    isBold: look.isBold ?? tag.isBold ?? (isHeading ? false : outer.isBold),
    isItalic: look.isItalic ?? tag.isItalic ?? outer.isItalic,
    raised: look.raised ?? tag.raised ?? outer.raised,
    size: look.size ?? outer.size,
    keepsSpace: look.keepsSpace ?? (node.name === 'pre' || outer.keepsSpace),
    href: node.name === 'a' ? addressOf(node.attributes.href) : outer.href,
    encoding,
  }
}

const tags: Readonly<Record<string, Look>> = {
  b: { isBold: true },
  strong: { isBold: true },
  i: { isItalic: true },
  em: { isItalic: true },
  cite: { isItalic: true },
  sup: { raised: 'superscript' },
  sub: { raised: 'subscript' },
}

function headingOf({ name, attributes }: Element): number | undefined {
  const level = /^h([1-6])$/.exec(name)?.[1] ?? /\bMsoHeading([1-6])\b/i.exec(attributes.class ?? '')?.[1]
  if (level) return Number(level)
  return /\bMsoTitle\b/i.test(attributes.class ?? '') ? 1 : undefined
}

const wordItemOf = ({ wordList }: Look): WordItem | undefined => wordList

export function wordsOf(node: Node): string {
  if (typeof node === 'string') return node.replace(/[\s\u00a0]+/g, ' ').trim()
  return node.children.map(wordsOf).filter(Boolean).join(' ')
}
