/** How a rendered page marks the parts that change for many pages at once; what stands between is the part's text. */
export const partOpens = (name: string): string => `<!--part:${checked(name)}-->`
export const partCloses = '<!--/part-->'

export type Hole = { readonly name: string; start: number; end: number }

const marked = /<!--part:([\w:./-]+)-->([\s\S]*?)<!--\/part-->/g

/** Takes the marks out of a page and says which bytes of what is left belong to which part. */
export function cutParts(html: string): { readonly body: Buffer; readonly holes: Hole[] } {
  const pieces: Buffer[] = []
  const holes: Hole[] = []
  let length = 0
  const add = (text: string) => {
    const piece = Buffer.from(text)
    pieces.push(piece)
    length += piece.length
  }
  let from = 0
  for (const match of html.matchAll(marked)) {
    add(html.slice(from, match.index))
    const start = length
    add(match[2]!)
    holes.push({ name: match[1]!, start, end: length })
    from = match.index + match[0].length
  }
  add(html.slice(from))
  return { body: pieces.length === 1 ? pieces[0]! : Buffer.concat(pieces, length), holes }
}

/** The page with these texts in its holes, which move along; a hole without a text keeps what it has. */
export function fillHoles(
  body: Buffer,
  holes: readonly Hole[],
  textOf: (name: string) => string | undefined,
): Buffer {
  const pieces: Buffer[] = []
  let from = 0
  let moved = 0
  for (const hole of holes) {
    const text = textOf(hole.name)
    const { start, end } = hole
    const piece = text === undefined ? body.subarray(start, end) : Buffer.from(text)
    pieces.push(body.subarray(from, start), piece)
    hole.start = start + moved
    hole.end = hole.start + piece.length
    moved += piece.length - (end - start)
    from = end
  }
  pieces.push(body.subarray(from))
  return Buffer.concat(pieces)
}

function checked(name: string): string {
  if (!/^[\w:./-]+$/.test(name) || name.includes('--')) throw new Error(`No part can be called ${name}`)
  return name
}
