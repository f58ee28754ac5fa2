import {
  type Block,
  type Body,
  type Inline,
  isList,
  type PictureBlock,
  type TableBlock,
} from '../body/body.ts'
import { textOf } from '../body/text-of.ts'

/** A link as a reader meets it: neighbouring runs that lead to one address are one link. */
export type LinkPart = { readonly href: string; readonly words: string }

/** What stands in one block of the text, counted from 0. */
export type BodyPart = {
  readonly block: number
  readonly text: string
  readonly headings: readonly number[]
  readonly pictures: readonly PictureBlock[]
  readonly tables: readonly TableBlock[]
  readonly links: readonly LinkPart[]
}

/** The text block by block, with all that is judged in each. */
export const partsOf = (body: Body): readonly BodyPart[] =>
  body.content.map((top, block) => {
    const all = inside(top)
    return {
      block,
      text: textOf({ type: 'doc', content: [top] }),
      headings: all.flatMap((one) => (one.type === 'heading' ? [one.attrs?.level ?? 2] : [])),
      pictures: all.filter((one) => one.type === 'picture'),
      tables: all.filter((one) => one.type === 'table'),
      links: all.flatMap((one) =>
        one.type === 'paragraph' || one.type === 'heading' ? linksOf(one.content ?? []) : [],
      ),
    }
  })

/** The block and all blocks within it, in reading order. */
function inside(block: Block): readonly Block[] {
  if (isList(block)) return [block, ...block.content.flatMap((item) => item.content.flatMap(inside))]
  if (block.type === 'blockquote') return [block, ...block.content.flatMap(inside)]
  if (block.type === 'table')
    return [
      block,
      ...block.content.flatMap((row) => row.content.flatMap((cell) => cell.content.flatMap(inside))),
    ]
  return [block]
}

function linksOf(inlines: readonly Inline[]): readonly LinkPart[] {
  const links: { href: string; words: string }[] = []
  let isOpen = false
  for (const inline of inlines) {
    const mark = inline.type === 'text' ? inline.marks?.find(({ type }) => type === 'link') : undefined
    const href = mark?.type === 'link' ? mark.attrs.href : undefined
    const last = links.at(-1)
    const words = inline.type === 'text' ? inline.text : ' '
    if (href === undefined) isOpen = false
    else if (isOpen && last?.href === href) last.words += words
    else {
      links.push({ href, words })
      isOpen = true
    }
  }
  return links
}
