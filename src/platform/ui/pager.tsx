import { type Lang, textsIn } from '../i18n.ts'
import { Icon } from './icon.tsx'
import { pagesShown } from './pages-shown.ts'
import { texts } from './texts.ts'

export type PagerProps = {
  readonly lang: Lang
  readonly page: number
  readonly pages: number
  readonly hrefOf: (page: number) => string
}

/** Links to the other pages of a list; nothing when there is only one. */
export function Pager({ lang, page, pages, hrefOf }: PagerProps) {
  if (pages <= 1) return null
  const t = textsIn(lang, texts)
  return (
    <nav class="pager" aria-label={t.pages}>
      <ul>
        {page > 1 && (
          <li>
            <a href={hrefOf(page - 1)} rel="prev">
              <Icon name="chevron-left" />
              {t.previous}
            </a>
          </li>
        )}
        {pagesShown(page, pages).map((one) => (
          <li>
            {one === 'gap' ? (
              <span class="gap">…</span>
            ) : one === page ? (
              <span aria-current="page">
                <span class="hidden-text">{t.ofPages(page, pages)}</span>
                <span aria-hidden="true">{one}</span>
              </span>
            ) : (
              <a href={hrefOf(one)} aria-label={t.page(one)}>
                {one}
              </a>
            )}
          </li>
        ))}
        {page < pages && (
          <li>
            <a href={hrefOf(page + 1)} rel="next">
              {t.next}
              <Icon name="chevron-right" />
            </a>
          </li>
        )}
      </ul>
    </nav>
  )
}
