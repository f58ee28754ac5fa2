import type { Queryable } from '../../platform/database/open.ts'
import { pictureSizes } from '../../platform/media/store-pictures.ts'
import { done, type Result, refuse } from '../../platform/result.ts'
import { type Block, type Body, isList } from '../body/body.ts'
import { picturesIn } from '../body/pictures-in.ts'
import { editorTexts } from './texts.ts'

/** The body with its pictures' own sizes, whatever was sent; refused when one of them is not kept here. */
export async function withTruePictures(db: Queryable, body: Body): Promise<Result<Body>> {
  const named = [...new Set(picturesIn(body).map(({ attrs }) => attrs.sha256))]
  if (named.length === 0) return done(body)
  const sizes = await pictureSizes(db, named)
  if (sizes.size < named.length) return refuse(editorTexts.pictureGone, 'body')
  return done({ type: 'doc', content: body.content.map(trueSize) })

  function trueSize(block: Block): Block {
    if (block.type === 'picture')
      return { ...block, attrs: { ...block.attrs, ...sizes.get(block.attrs.sha256) } }
    if (isList(block))
      return {
        ...block,
        content: block.content.map((item) => ({ ...item, content: item.content.map(trueSize) })),
      }
    if (block.type === 'blockquote') return { ...block, content: block.content.map(trueSize) }
    if (block.type !== 'table') return block
    const content = block.content.map((row) => ({
      ...row,
      content: row.content.map((cell) => ({ ...cell, content: cell.content.map(trueSize) })),
    }))
    return { ...block, content }
  }
}
