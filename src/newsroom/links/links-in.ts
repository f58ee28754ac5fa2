import type { Body } from '../body/body.ts'

export type FoundLink = {
  readonly url: string
  /** What the reader presses. */
  readonly words: string
}

/**
 * Where a text leads, each address once, as it is written there: web addresses and places of this portal. Mail, telephone
 * and places in the same text are not looked up.
 */
export function linksIn(body: Body, transcript = ''): readonly FoundLink[] {
  const found = new Map<string, string[]>()
  const waiting: unknown[] = [...body.content].reverse()
  for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
    const { text, marks = [], content } = part as Part
    const href = marks.find(({ type }) => type === 'link')?.attrs?.href
    if (href && leadsSomewhere(href)) add(found, href, text ?? '')
    if (content) waiting.push(...[...content].reverse())
  }
  for (const [written] of transcript.matchAll(webAddress)) {
    const url = written.replace(/[.,;:!?)\]}'’”]+$/, '')
    add(found, url, url)
  }
  return [...found].map(([url, words]) => ({ url, words: words.join('').trim().slice(0, 300) || url }))
}

type Part = {
  readonly text?: string
  readonly marks?: readonly { readonly type: string; readonly attrs?: { readonly href?: string } }[]
  readonly content?: readonly unknown[]
}

/** A link in several runs (one word of it bold) is one; a second place with the same address adds no words twice. */
function add(found: Map<string, string[]>, url: string, words: string) {
  const known = found.get(url)
  if (!known) found.set(url, [words])
  else if (!known.includes(words)) known.push(words)
}

const leadsSomewhere = (href: string) => /^(https?:\/\/|\/)/i.test(href)

const webAddress = /https?:\/\/[^\s<>"'“”]{4,1000}/gi
