import { Parser } from 'htmlparser2'
import type { Text } from '../../../platform/i18n.ts'
import { bodyTexts } from '../texts.ts'

export type Element = {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: Node[]
}
export type Node = Element | string

export type Page = { readonly root: Element; readonly styles: string; readonly refused?: Text }

/** Deeper elements are read as if they stood at this depth; no text has them, and recursion stays safe. */
const deepest = 120

/** Gone with all they hold: what runs, embeds, styles or asks. */
const dropped = new Set(
  (
    'script style title meta link base noscript noembed noframes template iframe frame frameset object embed applet ' +
    'param svg math canvas audio video source track map area input button select option optgroup textarea datalist ' +
    'meter progress output dialog xml xmp plaintext portal slot del'
  ).split(' '),
)

/** Office's own elements: drawings, formulas, settings. Its smart tags (st1:place) wrap words and are read through. */
const isOffice = (name: string) => /^(v|w|m|x|mc|a|wp|pic|svg|math|math-|xlink):/.test(name)

/** No page nests like this; it is meant to hurt. The parser's own stack grows slow long before. */
const hostileDepth = 3000
/** So many no text within its limits can come from; reading on would only take time. */
const mostCharacters = 1_000_000
const mostElements = 400_000
const chunk = 50_000

/**
 * HTML from anywhere as a tree of elements and texts, without what no text may hold, and the styles it brought.
 * Refused while it is read when it is nested as only an attack is, or cannot fit.
 */
export function treeOf(html: string): Page {
  const root: Element = { name: 'root', attributes: {}, children: [] }
  const open: Element[] = [root]
  let styles = ''
  let droppedDepth = 0
  let isStyle = false
  let depth = 0
  let elements = 0
  let characters = 0
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        depth++
        elements++
        if (droppedDepth > 0 || dropped.has(name) || isOffice(name)) {
          droppedDepth++
          isStyle = name === 'style' && droppedDepth === 1
          return
        }
        const parent = open.at(-1)!
        if (open.length > deepest) {
          open.push(parent)
          return
        }
        const element = { name, attributes, children: [] }
        parent.children.push(element)
        open.push(element)
      },
      ontext(text) {
        if (isStyle) styles += text
        else if (droppedDepth === 0) {
          characters += text.trim().length
          addText(open.at(-1)!, text)
        }
      },
      onclosetag() {
        depth--
        if (droppedDepth > 0) {
          droppedDepth--
          isStyle = false
        } else if (open.length > 1) open.pop()
      },
    },
    { decodeEntities: true, lowerCaseAttributeNames: true },
  )
  for (let at = 0; at < html.length; at += chunk) {
    parser.write(html.slice(at, at + chunk))
    const refused = tooMuch()
    if (refused) return { root, styles, refused }
  }
  parser.end()
  return { root, styles: styles.slice(0, 500_000) }

  function tooMuch(): Text | undefined {
    if (depth > hostileDepth) return bodyTexts.tooDeep
    if (characters > mostCharacters) return bodyTexts.tooLong
    return elements > mostElements ? bodyTexts.tooManyParts : undefined
  }
}

function addText({ children }: Element, text: string) {
  const last = children.length - 1
  if (typeof children[last] === 'string') children[last] += text
  else children.push(text)
}
