import { type Block, type Body, isList, type PictureBlock } from './body.ts'

/** Every picture of a body, in reading order. */
export const picturesIn = (body: Body): readonly PictureBlock[] => body.content.flatMap(inBlock)

function inBlock(block: Block): readonly PictureBlock[] {
  if (block.type === 'picture') return [block]
  if (isList(block)) return block.content.flatMap((item) => item.content.flatMap(inBlock))
  if (block.type === 'blockquote') return block.content.flatMap(inBlock)
  if (block.type === 'table')
    return block.content.flatMap((row) => row.content.flatMap((cell) => cell.content.flatMap(inBlock)))
  return []
}
