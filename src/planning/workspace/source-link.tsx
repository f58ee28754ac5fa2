import { type Lang, textsIn } from '../../platform/i18n.ts'
import { Icon } from '../../platform/ui/index.ts'
import { reviewTexts } from './review-texts.ts'
import { blockAnchor } from './source-links.ts'

/** From something understood to where it was read. */
export function SourceLink({ lang, sources, of }: { lang: Lang; sources: readonly string[]; of: string }) {
  const [first] = sources
  if (!first) return null
  const t = textsIn(lang, reviewTexts)
  return (
    <a class="unbroken" href={`#${blockAnchor(first)}`}>
      <Icon name="scan-text" /> {t.seeSource}
      <span class="hidden-text">: {of}</span>
    </a>
  )
}
