import { can, permissionsOf } from '../platform/http/can.ts'
import { routes } from '../platform/http/routes.ts'
import { textsIn } from '../platform/i18n.ts'
import { PageHead, Wrap } from '../platform/ui/index.ts'
import { saidIn } from './info/info-page.ts'
import { infoPages, infoTexts } from './info-texts.ts'
import type { Place } from './place.ts'

const may = permissionsOf({ 'portal.read': { who: 'everyone', of: 'any' } })

/** What the site says about itself: how it counts, accessibility, privacy. */
export function infoRoutes({ place }: { place: Place }) {
  const site = routes()
  for (const [path, page] of Object.entries(infoPages)) {
    site.get(path, can(may['portal.read']), (c) => {
      const { lang, href } = c.var
      const title = page.title[lang]
      return c.render(
        <Wrap>
          <PageHead title={title} />
          <div class="prose">
            {page.parts[lang].map((part) => (
              <section id={part.id}>
                <h2>{part.title}</h2>
                {part.paragraphs.map((sentence) => (
                  <p>{saidIn(sentence, place)}</p>
                ))}
              </section>
            ))}
          </div>
        </Wrap>,
        {
          title,
          tags: ['info'],
          breadcrumb: [{ label: textsIn(lang, infoTexts).home, href: href('/') }, { label: title }],
        },
      )
    })
  }
  return site
}
