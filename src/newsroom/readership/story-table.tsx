import { dayOf } from '../../platform/clock.ts'
import { formatDay } from '../../platform/dates.ts'
import { formatNumber, type Lang, textsIn } from '../../platform/i18n.ts'
import { DataTable } from '../../platform/ui/index.ts'
import type { ReadStory } from './store.ts'
import { readershipTexts } from './texts.ts'
import type { Words } from './words.ts'

type StoryTableProps = { readonly lang: Lang; readonly stories: readonly ReadStory[]; readonly words: Words }

/** The most read stories; what the old portal counted stands apart. */
export function StoryTable({ lang, stories, words }: StoryTableProps) {
  const t = textsIn(lang, readershipTexts)
  const number = (value: number) => formatNumber(value, lang)
  return (
    <DataTable
      caption={t.mostRead}
      hidesCaption
      asCards
      rows={stories}
      columns={[
        { title: t.story, isName: true, cell: (story) => <StoryLink lang={lang} story={story} /> },
        { title: t.section, cell: ({ sectionKey }) => words.section(sectionKey) },
        { title: t.agency, cell: ({ agencyId }) => words.agency(agencyId) },
        {
          title: t.published,
          cell: ({ publishedAt }) => publishedAt && formatDay(dayOf(Temporal.Instant.from(publishedAt))),
        },
        { title: t.inPeriod, isNumber: true, cell: ({ views }) => <b>{number(views)}</b> },
        { title: t.inAll, isNumber: true, cell: ({ allViews }) => number(allViews) },
        {
          title: t.legacy,
          isNumber: true,
          cell: ({ legacyViews }) => (legacyViews > 0 ? number(legacyViews) : ''),
        },
      ]}
    />
  )
}

function StoryLink({ lang, story: { slug, title } }: { lang: Lang; story: ReadStory }) {
  if (title === null) return <span class="soft">{textsIn(lang, readershipTexts).notOut}</span>
  return <a href={`${lang === 'vi' ? '' : '/en'}/tin-tuc/${slug}`}>{title}</a>
}
