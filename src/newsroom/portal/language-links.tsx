import { type Lang, textsIn } from '../../platform/i18n.ts'
import { Banner } from '../../platform/ui/index.ts'
import { editionLangs, type Story } from '../story.ts'
import { editionPath } from './edition-path.ts'
import { storyTexts } from './story-texts.ts'

/** The languages the story may be read in, and a word when the reader's own is missing. */
export function LanguageLinks({ story, lang }: { story: Story; lang: Lang }) {
  const t = textsIn(lang, storyTexts)
  const others = editionLangs.filter((one) => one !== story.lang && story.languages.includes(one))
  const isMissing = !story.languages.includes(lang)
  return (
    <>
      {isMissing && (
        <Banner icon="languages">
          <p>
            {t.missingLanguage(t[lang])} {t.shownIn(t[story.lang])}
          </p>
        </Banner>
      )}
      {others.length > 0 && (
        <p class="small">
          {t.inLanguages}:{' '}
          {others.map((one, at) => (
            <>
              {at > 0 && ', '}
              <a href={editionPath(story, one)} hreflang={one}>
                {t[one]}
              </a>
            </>
          ))}
        </p>
      )}
    </>
  )
}
