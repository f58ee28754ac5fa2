import { Parser } from 'htmlparser2'

/** A part of a page with what it holds: words as they stand, and the parts inside. */
export type Part = {
  readonly name: string
  /** Its class, id and role in lower case. */
  readonly marks: string
  readonly children: (Part | string)[]
}

const deepest = 200
const mostParts = 60_000

/** Never words for a reader, or not the page's own. */
const dropped = new Set(
  (
    'script style noscript template iframe frame frameset object embed applet svg math canvas audio video map nav footer ' +
    'form button select textarea input dialog aside noframes xmp plaintext'
  ).split(' '),
)

/** What pages call what surrounds their text; a wrapper that merely says it has a sidebar is none. */
const around =
  /(^| )((main|top)[_-]?(menu|nav)|nav|navbar|menu|breadcrumbs?|sidebar|footer|banner|cookie|share|social|related|comments?|advert|ads|pagination|skip|lien-?quan|binh-?luan|quang-?cao)([_-]\S*)?( |$)/

/** A page as a tree without what runs, asks, leads elsewhere or is hidden. Deeper parts are read as if they stood at the limit. */
export function pageTree(html: string): { readonly root: Part; readonly title: string } {
  const root: Part = { name: 'root', marks: '', children: [] }
  const open: Part[] = [root]
  let droppedDepth = 0
  let depth = 0
  let parts = 0
  let title = ''
  let inTitle = false
  const parser = new Parser({
    onopentag(name, attributes) {
      depth++
      if (droppedDepth > 0) return
      if (isDropped(name, attributes)) {
        droppedDepth = depth
        return
      }
      if (name === 'title' && title === '') inTitle = true
      if (open.length >= deepest || parts > mostParts) return
      parts++
      const part = { name, marks: marksOf(attributes), children: [] }
      open.at(-1)!.children.push(part)
      open.push(part)
    },
    ontext(text) {
      if (inTitle) title += text
      else if (droppedDepth === 0 && !inHead(open)) open.at(-1)!.children.push(text)
    },
    onclosetag(name) {
      if (name === 'title') inTitle = false
      if (droppedDepth === depth) droppedDepth = 0
      else if (droppedDepth === 0 && open.length > 1 && open.at(-1)!.name === name) open.pop()
      depth--
    },
  })
  parser.write(html)
  parser.end()
  return { root, title }
}

const isDropped = (name: string, attributes: Record<string, string>): boolean =>
  dropped.has(name) ||
  'hidden' in attributes ||
  attributes['aria-hidden'] === 'true' ||
  /display\s*:\s*none|visibility\s*:\s*hidden/i.test(attributes.style ?? '') ||
  (!['html', 'body', 'main', 'article'].includes(name) && around.test(marksOf(attributes)))

const marksOf = ({ class: words = '', id = '', role = '', itemprop = '' }: Record<string, string>): string =>
  `${words} ${id} ${role} ${itemprop}`.toLowerCase()

const inHead = (open: readonly Part[]): boolean => open.some(({ name }) => name === 'head')
