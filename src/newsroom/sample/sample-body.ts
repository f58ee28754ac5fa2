import type { Block, Body } from '../body/body.ts'
import { bodyOf } from '../body/from-lines.ts'
import { textOf } from '../body/text-of.ts'

const link = /^\[(.+)\]\((https?:\/\/[^)\s]+)\)$/

/** Plain lines as a body; a line that is nothing but '[words](address)' is a link. */
export const sampleBody = (lines: readonly string[]): Body => {
  const body = bodyOf(lines)
  return { ...body, content: body.content.map(linked) }
}

function linked(block: Block): Block {
  const [, words, href] = link.exec(textOf({ type: 'doc', content: [block] })) ?? []
  if (block.type !== 'paragraph' || !words || !href) return block
  return {
    type: 'paragraph',
    content: [{ type: 'text', text: words, marks: [{ type: 'link', attrs: { href } }] }],
  }
}
