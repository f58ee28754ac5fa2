import { type Lang, textsIn } from '../i18n.ts'
import { Icon } from './icon.tsx'
import { texts } from './texts.ts'

export type Crumb = { readonly label: string; readonly href?: string }

/** The way here from home. The page itself is not a link. */
export function Breadcrumb({ lang, items }: { lang: Lang; items: readonly Crumb[] }) {
  return (
    <nav class="breadcrumb" aria-label={textsIn(lang, texts).breadcrumb}>
      <ol>
        {items.map(({ label, href }, at) => (
          <li>
            {at > 0 && <Icon name="chevron-right" />}
            {href ? <a href={href}>{label}</a> : <span aria-current="page">{label}</span>}
          </li>
        ))}
      </ol>
    </nav>
  )
}
