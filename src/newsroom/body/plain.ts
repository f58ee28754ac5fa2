import { createHash } from 'node:crypto'
import { type Block, type Body, isList, type PictureBlock, type TableCell } from './body.ts'
import { tidyRuns } from './paste/runs.ts'
import { picturesIn } from './pictures-in.ts'
import { type Known, readBlocks } from './plain/read.ts'
import { writeBlock } from './plain/write.ts'
import { textOfBlock } from './text-of.ts'

/**
 * A body as plain writing for a form without a script: parts by blank lines, ## headings, - and 1. lists, | tables |.
 * What it has no sign for (merged cells, pictures in a list) stands there as one line that brings it back unchanged.
 */
export function plainOf(body: Body): string {
  const known = knownFrom(body)
  return body.content
    .flatMap((block): readonly Block[] => tidy([block]))
    .map((block) => {
      const written = writeBlock(block)
      return written !== undefined && same(readBlocks(written, known), [block]) ? written : markerOf(block)
    })
    .join('\n\n')
}

type Size = { readonly width: number; readonly height: number }

/**
 * Plain writing back to a body. `before` is the body as it was saved last: marker lines and pictures come from it;
 * `pictures` knows others of ours by their hash.
 */
export function bodyFromPlain(
  text: string,
  before: Body,
  pictures: ReadonlyMap<string, Size> = new Map(),
): Body {
  const content = readBlocks(text.replace(/\r\n?/g, '\n').trim(), knownFrom(before, pictures))
  return { type: 'doc', content }
}

/** Every picture that the writing names, so that its size can be looked up. */
export const picturesNamed = (text: string): readonly string[] => [
  ...new Set([...text.matchAll(/\(anh:([0-9a-f]{64})/g)].map(([, sha256]) => sha256!)),
]

function knownFrom(body: Body, pictures: ReadonlyMap<string, Size> = new Map()): Known {
  const blocks = new Map(body.content.map((block) => [hashOf(block), block]))
  const sizes = new Map(
    picturesIn(body).map(({ attrs: { sha256, width, height } }) => [sha256, { width, height }]),
  )
  return {
    blockOf: (line) => blocks.get(/^\[\[giữ nguyên #([0-9a-f]{10})/u.exec(line)?.[1] ?? ''),
    sizeOf: (sha256) => sizes.get(sha256) ?? pictures.get(sha256),
  }
}

const markerOf = (block: Block): string => {
  const words = textOfBlock(block)
    .replace(/[\s[\]]+/g, ' ')
    .trim()
    .slice(0, 60)
  return `[[giữ nguyên #${hashOf(block)}: ${words}]]`
}

const hashOf = (block: Block): string =>
  createHash('sha256')
    .update(JSON.stringify(tidy([block])))
    .digest('hex')
    .slice(0, 10)

const same = (a: readonly Block[], b: readonly Block[]) => JSON.stringify(tidy(a)) === JSON.stringify(tidy(b))

/** One way of writing the same text: runs joined, marks in one order, what is empty or usual left out. */
export function tidy(blocks: readonly Block[]): readonly Block[] {
  return blocks.flatMap((block): readonly Block[] => {
    if (block.type === 'picture') return [tidyPicture(block)]
    if (isList(block)) {
      const content = block.content.map((item) => ({ type: item.type, content: tidy(item.content) }))
      const { start = 1, type = undefined } = block.attrs ?? {}
      const attrs =
        block.type === 'bulletList' ? {} : { ...(start === 1 ? {} : { start }), ...(type ? { type } : {}) }
      return [{ type: block.type, ...(Object.keys(attrs).length > 0 ? { attrs } : {}), content }]
    }
    if (block.type === 'blockquote') return [{ type: block.type, content: tidy(block.content) }]
    if (block.type === 'table')
      return [
        {
          type: block.type,
          content: block.content.map((row) => ({ type: row.type, content: row.content.map(tidyCell) })),
        },
      ]
    const content = tidyRuns((block.content ?? []).map(ordered))
    if (block.type === 'paragraph') return content.length > 0 ? [{ type: block.type, content }] : []
    return content.length > 0
      ? [{ type: block.type, attrs: { level: block.attrs?.level ?? 2 }, content }]
      : []
  })
}

/** A database gives an object's names back in its own order. */
function tidyPicture({
  attrs: { sha256, width, height, alt, isDecorative, caption },
}: PictureBlock): PictureBlock {
  return { type: 'picture', attrs: { sha256, width, height, alt, isDecorative, caption } }
}

function tidyCell({ type, attrs = {}, content }: TableCell): TableCell {
  const { colspan = 1, rowspan = 1 } = attrs
  const spans = { ...(colspan > 1 ? { colspan } : {}), ...(rowspan > 1 ? { rowspan } : {}) }
  return { type, ...(Object.keys(spans).length > 0 ? { attrs: spans } : {}), content: tidy(content) }
}

const order = ['bold', 'italic', 'superscript', 'subscript', 'link']

const ordered = (run: NonNullable<Extract<Block, { type: 'paragraph' }>['content']>[number]) =>
  run.type === 'text' && run.marks
    ? { ...run, marks: run.marks.toSorted((a, b) => order.indexOf(a.type) - order.indexOf(b.type)) }
    : run
