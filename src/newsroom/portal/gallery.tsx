import { type Lang, textsIn } from '../../platform/i18n.ts'
import { copyWidths, publicPictures, widthsFor } from '../../platform/media/pictures.ts'
import { Picture } from '../../platform/ui/index.ts'
import type { Body, PictureBlock } from '../body/body.ts'
import { BodyView } from '../body/body-view.tsx'
import { storyTexts } from './story-texts.ts'

const inGallery = '(width < 560px) 100vw, 352px'

/** The words of a set of pictures, then the pictures, each with what it shows; one pressed is seen large. */
export function Gallery({ body, lang }: { body: Body; lang: Lang }) {
  const words = body.content.filter(({ type }) => type !== 'picture')
  const pictures = body.content.filter((block): block is PictureBlock => block.type === 'picture')
  return (
    <>
      <BodyView body={{ type: 'doc', content: words }} lang={lang} />
      <ul class="gallery">
        {pictures.map((picture, at) => (
          <li>
            <Framed picture={picture} isFirst={at < 2} lang={lang} />
          </li>
        ))}
      </ul>
    </>
  )
}

function Framed({
  picture: { attrs },
  isFirst,
  lang,
}: {
  picture: PictureBlock
  isFirst: boolean
  lang: Lang
}) {
  const t = textsIn(lang, storyTexts)
  const { sha256, width, height, caption } = attrs
  const alt = attrs.isDecorative ? t.wholePicture : attrs.alt
  const largest = widthsFor(width).at(-1) ?? copyWidths[0]
  return (
    <figure>
      <a href={`${publicPictures}/${sha256}/${largest}.jpg`}>
        <Picture picture={{ sha256, width, height }} alt={alt} sizes={inGallery} isFirst={isFirst} />
      </a>
      {caption && <figcaption>{caption}</figcaption>}
    </figure>
  )
}
