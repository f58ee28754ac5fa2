import { createHash } from 'node:crypto'
import { drawSharePicture, type SharePicture } from './share-picture.ts'

export type Drawn = { readonly bytes: Uint8Array<ArrayBuffer>; readonly etag: string }

/** Some 12 MB. */
const most = 200

/** Each picture is drawn once for the words it carries, one after the other; other words make another picture. */
export function keptSharePictures(draw: (picture: SharePicture) => Promise<Buffer> = drawSharePicture) {
  const kept = new Map<string, Promise<Drawn>>()
  let last: Promise<unknown> = Promise.resolve()
  return (picture: SharePicture): Promise<Drawn> => {
    const key = createHash('sha256').update(JSON.stringify(picture)).digest('base64url')
    const known = kept.get(key)
    if (known) return known
    const drawing = last.then(async () => ({
      bytes: new Uint8Array(await draw(picture)),
      etag: `"${key.slice(0, 22)}"`,
    }))
    // Drawing takes the processor whole: one after the other leaves readers their share.
    last = drawing.catch(() => kept.delete(key))
    kept.set(key, drawing)
    const [oldest] = kept.keys()
    if (kept.size > most && oldest !== undefined) kept.delete(oldest)
    return drawing
  }
}
