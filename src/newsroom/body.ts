import { z } from 'zod'

/** A story's text: the few kinds of block a reader needs, in the shape editors of rich text use for documents. */
export type Body = { readonly type: 'doc'; readonly content: readonly BodyBlock[] }
export type BodyBlock = TextBlock | ListBlock
export type TextBlock = { readonly type: 'paragraph' | 'heading'; readonly content?: readonly Run[] }
export type ListBlock = { readonly type: 'bulletList' | 'orderedList'; readonly content: readonly ListItem[] }
export type ListItem = { readonly type: 'listItem'; readonly content: readonly BodyBlock[] }
export type Run = {
  readonly type: 'text'
  readonly text: string
  readonly marks?: readonly ({ type: 'bold' } | { type: 'link'; attrs: { href: string } })[]
}

const run = z.object({
  type: z.literal('text'),
  text: z.string().min(1),
  marks: z
    .array(
      z.union([
        z.object({ type: z.literal('bold') }),
        z.object({
          type: z.literal('link'),
          attrs: z.object({ href: z.string().regex(/^(https?:\/\/|\/(?!\/))/) }),
        }),
      ]),
    )
    .optional(),
})
const runs = z.array(run).optional()
const block: z.ZodType<BodyBlock> = z.lazy(() =>
  z.union([
    z.object({ type: z.enum(['paragraph', 'heading']), content: runs }),
    z.object({
      type: z.enum(['bulletList', 'orderedList']),
      content: z.array(z.object({ type: z.literal('listItem'), content: z.array(block) })),
    }),
  ]),
) as z.ZodType<BodyBlock>

export const bodySchema: z.ZodType<Body> = z.object({ type: z.literal('doc'), content: z.array(block) })

export const isList = (block: BodyBlock): block is ListBlock =>
  block.type === 'bulletList' || block.type === 'orderedList'

/** Plain writing to a body: a line is a paragraph, lines that begin with '- ' make a list, '# ' a heading. */
export function bodyOf(lines: readonly string[]): Body {
  const content: BodyBlock[] = []
  for (const line of lines) {
    if (line.startsWith('- ')) addToList(content, line.slice(2))
    else if (line.startsWith('# ')) content.push({ type: 'heading', content: words(line.slice(2)) })
    else content.push({ type: 'paragraph', content: words(line) })
  }
  return { type: 'doc', content }
}

/** The body's words, a line a block: for search, reading aloud and the reading time. */
export const textOf = (body: Body): string => body.content.map(textOfBlock).join('\n')

function addToList(content: BodyBlock[], text: string) {
  const item: ListItem = { type: 'listItem', content: [{ type: 'paragraph', content: words(text) }] }
  const last = content.at(-1)
  if (last?.type === 'bulletList') content[content.length - 1] = { ...last, content: [...last.content, item] }
  else content.push({ type: 'bulletList', content: [item] })
}

const words = (text: string): readonly Run[] => [{ type: 'text', text: text.normalize('NFC') }]

function textOfBlock(block: BodyBlock): string {
  if (isList(block)) return block.content.map(textOfItem).join('\n')
  return (block.content ?? []).map((part) => part.text).join('')
}

const textOfItem = (item: ListItem): string => item.content.map(textOfBlock).join(' ')
