import { type Headline, headlinesOf, storyPath } from '../newsroom/index.ts'
import { can, permissionsOf } from '../platform/http/can.ts'
import { routes } from '../platform/http/routes.ts'
import { type Lang, textsIn } from '../platform/i18n.ts'
import { LinkList, PageHead, Section, Stack, Wrap } from '../platform/ui/index.ts'
import { aboutTexts } from './about-texts.ts'
import type { Place } from './place.ts'

const may = permissionsOf({ 'about.read': { who: 'everyone', of: 'any' } })
const shown = 20

/** What this portal is, who keeps it, and what of it is in English. */
export function aboutRoutes({ place }: { place: Place }) {
  const site = routes()
  site.get('/gioi-thieu', can(may['about.read']), async (c) => {
    const { lang, href, deps } = c.var
    const english = await headlinesOf(deps.db, {
      filter: { by: 'all' },
      lang: 'en',
      speaks: 'english',
      limit: shown,
    })
    const t = textsIn(lang, aboutTexts)
    return c.render(<AboutPage {...{ place, english, lang, href }} />, {
      title: t.title,
      description: t.lead(place.province?.[lang]),
      tags: ['list:all'],
      breadcrumb: [{ label: t.home, href: href('/') }, { label: t.title }],
    })
  })
  return site
}

type AboutPageProps = {
  readonly place: Place
  readonly english: readonly Headline[]
  readonly lang: Lang
  readonly href: (path: string) => string
}

function AboutPage({ place, english, lang, href }: AboutPageProps) {
  const t = textsIn(lang, aboutTexts)
  return (
    <Wrap>
      <Stack gap="loose">
        <PageHead title={t.title} lead={t.lead(place.province?.[lang])} />
        {place.keeper && (
          <Section title={t.who}>
            <p class="measure">
              {t.keptBy(place.keeper[lang])} {place.partOf?.[lang]}
            </p>
          </Section>
        )}
        <Section title={t.whatIsHere} isRuled>
          <LinkList items={entriesIn(lang).map(([path, title]) => ({ href: href(path), title }))} />
        </Section>
        <Section title={t.inEnglish} isRuled>
          <Stack>
            <p class="measure">{t.inEnglishNote}</p>
            {english.length > 0 ? (
              <>
                <h3>{t.englishStories}</h3>
                <LinkList
                  items={english.map((story) => ({
                    href: `/en${storyPath(story)}`,
                    title: <span lang="en">{story.title}</span>,
                  }))}
                />
              </>
            ) : (
              <p>{t.noneInEnglish}</p>
            )}
          </Stack>
        </Section>
      </Stack>
    </Wrap>
  )
}

function entriesIn(lang: Lang) {
  const t = textsIn(lang, aboutTexts)
  return [
    ['/tin-tuc', t.news],
    ['/ke-hoach', t.plans],
    ['/van-ban', t.documents],
    ['/lich', t.calendar],
    ['/don-vi', t.agencies],
    ['/du-lieu-mo', t.openData],
    ['/kenh-chinh-thuc', t.channels],
  ] as const
}
