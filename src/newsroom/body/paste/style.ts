import { encodingOfFont } from '../../../platform/legacy-fonts.ts'
import { addressOf } from './address.ts'
import type { Reading, Style } from './draft.ts'
import type { Look } from './look.ts'
import type { Element, Node } from './tree.ts'

/** How text stands inside an element, by its name, its own style and what is around it. */
export function styleOf(node: Element, look: Look, outer: Style, reading: Reading): Style {
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

/** The words inside, without their looks. */
export function wordsOf(node: Node): string {
  if (typeof node === 'string') return node.replace(/[\s\u00a0]+/g, ' ').trim()
  return node.children.map(wordsOf).filter(Boolean).join(' ')
}
