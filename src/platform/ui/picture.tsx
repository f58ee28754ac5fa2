import { copyWidths, type Picture as Kept, publicPictures, shownWidth, widthsFor } from '../media/pictures.ts'

export type PictureProps = {
  readonly picture: Kept
  /** What it shows; empty for one that only decorates. */
  readonly alt: string
  /** Where its copies are fetched; those of what is published unless said. */
  readonly from?: string
  /** How wide it stands, as the `sizes` of HTML; the measure of a text unless said. */
  readonly sizes?: string
  /** Above the fold, where waiting for the reader to scroll would only be late. */
  readonly isFirst?: boolean
}

const inText = '(width < 760px) 100vw, 704px'

/** A picture of ours in the smallest copy that does, with its place held while it comes. */
export function Picture({ picture, alt, from = publicPictures, sizes = inText, isFirst }: PictureProps) {
  const { width, height, sha256 } = picture
  const widths = widthsFor(width)
  const largest = widths.at(-1) ?? copyWidths[0]
  const setOf = (format: string) =>
    widths.map((one) => `${from}/${sha256}/${one}.${format} ${shownWidth(one, width)}w`).join(', ')
  const shown = shownWidth(largest, width)
  return (
    <picture>
      <source type="image/avif" srcset={setOf('avif')} sizes={sizes} />
      <source type="image/webp" srcset={setOf('webp')} sizes={sizes} />
      <img
        src={`${from}/${sha256}/${largest}.jpg`}
        srcset={setOf('jpg')}
        sizes={sizes}
        alt={alt}
        width={shown}
        height={Math.round((height * shown) / width)}
        loading={isFirst ? undefined : 'lazy'}
        decoding="async"
      />
    </picture>
  )
}
