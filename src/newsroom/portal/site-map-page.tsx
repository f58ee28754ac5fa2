import { type Lang, textsIn } from '../../platform/i18n.ts'
import { PageHead, Section, Stack, Wrap } from '../../platform/ui/index.ts'
import type { PageGroup } from './ports.ts'
import { siteMapTexts } from './site-map-texts.ts'

type Props = {
  readonly groups: readonly PageGroup[]
  readonly lang: Lang
  readonly href: (path: string) => string
}

/** The map of the site as text. */
export function SiteMapPage({ groups, lang, href }: Props) {
  const t = textsIn(lang, siteMapTexts)
  return (
    <Wrap>
      <Stack gap="loose">
        <PageHead title={t.title} lead={t.lead} />
        {groups.map(
          ({ title, pages }) =>
            pages.length > 0 && (
              <Section title={title[lang]} isRuled>
                <ul class="link-list" data-columns>
                  {pages.map((page) => (
                    <li>
                      <a href={href(page.path)}>{page.title[lang]}</a>
                    </li>
                  ))}
                </ul>
              </Section>
            ),
        )}
        <p>
          {t.forPrograms} <a href="/sitemap.xml">sitemap.xml</a>
        </p>
      </Stack>
    </Wrap>
  )
}
