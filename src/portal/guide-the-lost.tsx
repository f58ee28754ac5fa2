import type { MiddlewareHandler } from 'hono'
import { BriefList, newestStories, sections } from '../newsroom/index.ts'
import type { AppEnv } from '../platform/http/context.ts'
import { textsIn, textsOf } from '../platform/i18n.ts'
import { Chip, Chips, Section } from '../platform/ui/index.ts'

const newest = 5

/** Under "not found" stands where a reader may go on: the newest stories and the sections. */
export const guideTheLost: MiddlewareHandler<AppEnv> = async (c, next) => {
  c.set('guide', async () => {
    const { lang, href, deps } = c.var
    const t = textsIn(lang, texts)
    const stories = await newestStories(deps.db, { lang, limit: newest })
    const headings = await sections(deps.db)
    return (
      <>
        {stories.length > 0 && (
          <Section title={t.newest} isRuled>
            <BriefList stories={stories} href={href} lang={lang} />
          </Section>
        )}
        {headings.length > 0 && (
          <Section title={t.sections}>
            <Chips>
              {headings.map(({ key, name }) => (
                <Chip href={href(`/chuyen-muc/${key}`)}>{name[lang]}</Chip>
              ))}
            </Chips>
          </Section>
        )}
        <p>
          <a href={href('/so-do-trang')}>{t.siteMap}</a>
        </p>
      </>
    )
  })
  await next()
}

const texts = textsOf({
  newest: { vi: 'Tin mới nhất', en: 'Latest stories' },
  sections: { vi: 'Chuyên mục', en: 'Sections' },
  siteMap: { vi: 'Xem sơ đồ trang', en: 'See the map of the site' },
})
