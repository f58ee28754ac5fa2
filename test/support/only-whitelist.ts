import { parseDocument } from 'htmlparser2'

type Node = ReturnType<typeof parseDocument>['children'][number]

/** What a text may look like for readers: elements with their attributes, and nothing else. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  div: ['class', 'id'],
  section: ['class', 'aria-label', 'tabindex'],
  p: [],
  h2: ['id'],
  h3: ['id'],
  h4: ['id'],
  ul: [],
  ol: ['start', 'type'],
  li: [],
  blockquote: [],
  table: ['class', 'data-framed'],
  thead: [],
  tbody: [],
  tr: [],
  th: ['scope', 'rowspan', 'colspan'],
  td: ['rowspan', 'colspan'],
  strong: [],
  em: [],
  sup: [],
  sub: [],
  br: [],
  a: ['href', 'rel'],
  span: ['class'],
  figure: [],
  figcaption: [],
  picture: [],
  source: ['type', 'srcset', 'sizes'],
  img: ['src', 'srcset', 'sizes', 'alt', 'width', 'height', 'loading', 'decoding'],
}

const address = /^(https?:\/\/|mailto:|tel:|\/(?![/\\])|#)/i

/** Everything in the HTML that no text of ours may hold; nothing when all is well. */
export const strangersIn = (html: string): readonly string[] =>
  parseDocument(html).children.flatMap(strangers)

function strangers(node: Node): readonly string[] {
  if (node.type === 'text') return []
  if (node.type !== 'tag') return [`a ${node.type}`]
  const { name, attribs, children } = node
  const own = allowed[name]
  if (!own) return [`<${name}>`]
  const odd = Object.entries(attribs).flatMap(([key, value]) => {
    if (!own.includes(key)) return [`<${name} ${key}>`]
    if (key === 'href' && !address.test(value)) return [`${name} → ${value}`]
    if (key === 'id' && !/^(muc-|noi-dung-bai$)/.test(value)) return [`<${name} id=${value}>`]
    return key === 'src' && !/^\/(anh|lam-viec\/toa-soan\/anh)\/[0-9a-f]{64}\//.test(value) ? [value] : []
  })
  return [...odd, ...children.flatMap(strangers)]
}
