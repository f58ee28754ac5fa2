import { Node } from '@tiptap/core'
import { draftPictures, widthsFor } from '../../../platform/media/pictures.ts'

/** A picture of ours in the text. */
export const Picture = Node.create({
  name: 'picture',
  group: 'block',
  atom: true,
  draggable: true,
  addAttributes() {
    const kept = { rendered: false }
    return {
      sha256: { ...kept, default: '' },
      width: { ...kept, default: 1 },
      height: { ...kept, default: 1 },
      alt: { ...kept, default: '' },
      isDecorative: { ...kept, default: false },
      caption: { ...kept, default: '' },
    }
  },
  renderHTML({ node: { attrs } }) {
    const { sha256, width, height, alt, caption } = attrs
    const copy = widthsFor(width).find((one) => one >= 960) ?? widthsFor(width).at(-1)
    const src = `${draftPictures}/${sha256}/${copy}.jpg`
    return ['figure', {}, ['img', { src, alt, width, height }], ['figcaption', {}, caption || '']]
  },
})

/** The picture that an address of ours shows, so that one copied inside the text is known again. */
export const ourPicture = (src: string): string | undefined =>
  /(?:^|\/)anh\/([0-9a-f]{64})\/\d+\.(?:avif|webp|jpg)$/.exec(src)?.[1]
