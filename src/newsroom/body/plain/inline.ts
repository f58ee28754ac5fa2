import { type Inline, type Mark, type Run, safeAddress } from '../body.ts'
import { tidyRuns } from '../paste/runs.ts'

/** Signs that turn a look on and off again; the longer one is read first. */
const signs = [
  ['**', 'bold'],
  ['*', 'italic'],
  ['^', 'superscript'],
  ['~', 'subscript'],
] as const
type Look = (typeof signs)[number][1]

/** A line of text in plain writing: **đậm**, *nghiêng*, ^trên^, ~dưới~, [chữ](địa chỉ); a backslash keeps a sign a sign. */
export function writeInline(runs: readonly Inline[]): string {
  let written = ''
  let on = new Set<Look>()
  let href: string | undefined
  const change = (looks: Set<Look>) => {
    for (const [sign, look] of signs) if (looks.has(look) !== on.has(look)) written += sign
    on = looks
  }
  for (const run of [...runs, { type: 'text', text: '' } as const]) {
    const link = run.type === 'text' ? run.marks?.find((mark) => mark.type === 'link')?.attrs.href : href
    if (link !== href && href !== undefined) written += `](${href.replaceAll(')', '\\)')})`
    if (link !== href && link !== undefined) written += '['
    href = link
    if (run.type === 'hardBreak') written += '\n'
    else {
      change(looksOf(run))
      written += run.text.replace(/[\\*^~[\]|]/g, '\\$&')
    }
  }
  return written
}

const looksOf = (run: Run) =>
  new Set(signs.map(([, look]) => look).filter((look) => run.marks?.some((mark) => mark.type === look)))

/** The other way round. A sign without its partner holds to the end of the line. */
export function readInline(text: string): readonly Inline[] {
  const runs: Inline[] = []
  const on = new Set<Look>()
  const links = linksIn(text)
  let href: string | undefined
  let plain = ''
  const flush = () => {
    if (plain !== '') runs.push(runFrom(plain, on, href))
    plain = ''
  }
  for (let at = 0; at < text.length; ) {
    const link = links.get(at)
    const sign = signs.find(([sign]) => text.startsWith(sign, at))
    if (text[at] === '\\' && at + 1 < text.length) {
      plain += text[at + 1]
      at += 2
    } else if (text[at] === '\n') {
      flush()
      runs.push({ type: 'hardBreak' })
      at += 1
    } else if (link) {
      flush()
      href = link.href
      at = link.next
    } else if (sign) {
      flush()
      if (!on.delete(sign[1])) on.add(sign[1])
      at += sign[0].length
    } else plain += text[at++]
  }
  flush()
  return tidyRuns(runs)
}

type Turn = { readonly href?: string; readonly next: number }

/**
 * Where links begin and end: both ends of every [chữ](địa chỉ) whose address is one that we link to. An address has an
 * end, so that a text of nothing but beginnings is read in one go.
 */
function linksIn(text: string): ReadonlyMap<number, Turn> {
  const turns = new Map<number, Turn>()
  for (const match of text.matchAll(
    /(?<!\\)((?:\\\\)*)\[((?:[^\\\][]|\\.)*)\]\((?=https?:|mailto:|tel:|\/|#)((?:[^()\\\n]|\\\)|\(){0,2000})\)/gis,
  )) {
    const href = match[3]!.replaceAll('\\)', ')')
    if (!safeAddress.test(href)) continue
    const from = match.index + match[1]!.length
    turns.set(from, { href, next: from + 1 })
    turns.set(from + 1 + match[2]!.length, { next: match.index + match[0].length })
  }
  return turns
}

function runFrom(text: string, on: ReadonlySet<Look>, href: string | undefined): Run {
  const marks: Mark[] = (['bold', 'italic', 'superscript', 'subscript'] as const)
    .filter((look) => on.has(look))
    .map((type) => ({ type }))
  if (href !== undefined) marks.push({ type: 'link', attrs: { href } })
  return { type: 'text', text, marks }
}
