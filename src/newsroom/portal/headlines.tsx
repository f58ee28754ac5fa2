import { zone } from '../../platform/clock.ts'
import { formatDay, formatMomentTwelve } from '../../platform/dates.ts'
import { type Lang, textsIn } from '../../platform/i18n.ts'
import { Tag } from '../../platform/ui/index.ts'
import type { Headline } from '../story.ts'
import { storyPath } from '../story-path.ts'
import { listTexts } from './list-texts.ts'

type Href = (path: string) => string

/** Day and time on the left, title and what it is about on the right; the newest larger where it leads the list. */
export const HeadlineList = ({ stories, href, areaName, leads, lang = 'vi' }: HeadlineListProps) => (
  <ul class="headlines" data-leads={leads ? '' : undefined}>
    {stories.map((story) => (
      <li>
        <time datetime={story.publishedAt}>
          <strong>{formatDay(dayOf(story.publishedAt))}</strong>
          <span class="soft small">{timeOf(story.publishedAt)}</span>
        </time>
        <div>
          <h3 lang={foreign(story, lang)}>
            <a class="plain-link" href={href(storyPath(story))}>
              {story.title}
            </a>
          </h3>
          {leads && story === stories[0] && <p lang={foreign(story, lang)}>{story.summary}</p>}
          <p class="soft small">
            <Language story={story} lang={lang} />
            {story.reformAreas.map(areaName).slice(0, 2).join(', ')}
          </p>
        </div>
      </li>
    ))}
  </ul>
)

export type HeadlineListProps = {
  readonly stories: readonly Headline[]
  readonly href: Href
  readonly areaName: (key: string) => string
  readonly leads?: boolean
  readonly lang?: Lang
}

/** Titles with their moment, for the side of a page. */
export const BriefList = ({ stories, href, lang }: BriefListProps) => (
  <ul class="briefs">
    {stories.map((story) => (
      <li>
        <a class="plain-link" href={href(storyPath(story))} lang={foreign(story, lang)}>
          {story.title}
        </a>{' '}
        <time class="soft small" datetime={story.publishedAt}>
          ({formatMomentTwelve(story.publishedAt, lang)})
        </time>
      </li>
    ))}
  </ul>
)

type BriefListProps = { readonly stories: readonly Headline[]; readonly href: Href; readonly lang: Lang }

/** An English page says of a story that it is to be read in Vietnamese only. */
const Language = ({ story, lang }: { story: Headline; lang: Lang }) =>
  lang === 'en' && story.lang !== 'en' ? (
    <>
      <Tag icon="languages">{textsIn(lang, listTexts).onlyVietnamese}</Tag>{' '}
    </>
  ) : null

const foreign = (story: Headline, lang: Lang) => (story.lang === lang ? undefined : story.lang)

const [dayLength, timeStart] = [10, 11]
const local = (instant: string) =>
  Temporal.Instant.from(instant).toZonedDateTimeISO(zone).toPlainDateTime().toString()
const dayOf = (instant: string) => local(instant).slice(0, dayLength)
const timeOf = (instant: string) => local(instant).slice(timeStart, timeStart + 5)
