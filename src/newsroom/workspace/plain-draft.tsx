import type { Lang } from '../../platform/i18n.ts'
import { Sheet } from '../../platform/ui/index.ts'
import { BodyView } from '../body/body-view.tsx'
import type { Edition } from '../edition.ts'
import { langNames } from './words.ts'

type PlainDraftProps = { readonly lang: Lang; readonly edition: Edition; readonly pictures: string }

/** A text to hold beside another, without anything to do on it. */
export const PlainDraft = ({ lang, edition, pictures }: PlainDraftProps) => (
  <Sheet lang={edition.lang === lang ? undefined : edition.lang}>
    <p class="soft small" lang={lang}>
      {langNames[edition.lang][lang]}
    </p>
    <p class="lead strong">{edition.title}</p>
    {edition.summary && <p class="summary">{edition.summary}</p>}
    <BodyView body={edition.body} lang={lang} pictures={pictures} id={`ban-${edition.id}`} />
  </Sheet>
)
