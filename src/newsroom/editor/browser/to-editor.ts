import type { JSONContent } from '@tiptap/core'
import { type Block, type Body, isList } from '../../body/body.ts'

/** A body as the editor takes it: where a block has to stand, an empty paragraph does. */
export const toEditor = (body: Body): JSONContent => ({ type: 'doc', content: blocks(body.content) })

const empty: JSONContent = { type: 'paragraph' }

const blocks = (content: readonly Block[]): JSONContent[] =>
  content.length === 0 ? [empty] : content.flatMap(block)

function block(one: Block): JSONContent[] {
  if (isList(one)) {
    const content = one.content.map((item) => ({ type: item.type, content: blocks(item.content) }))
    const attrs = one.type === 'orderedList' ? { start: 1, ...one.attrs } : undefined
    return [attrs ? { type: one.type, attrs, content } : { type: one.type, content }]
  }
  if (one.type === 'blockquote') return [{ type: one.type, content: blocks(one.content) }]
  if (one.type === 'table') {
    const content = one.content
      .filter((row) => row.content.length > 0)
      .map((row) => ({
        type: row.type,
        content: row.content.map((cell) => ({
          type: cell.type,
          attrs: { ...cell.attrs },
          content: blocks(cell.content),
        })),
      }))
    return content.length > 0 ? [{ type: 'table', content }] : []
  }
  return [one as JSONContent]
}
