import { zone } from '../../platform/clock.ts'
import { formatDay, formatMomentTwelve } from '../../platform/dates.ts'
import type { Lang } from '../../platform/i18n.ts'
import type { Headline } from '../story.ts'

type Href = (path: string) => string

export const storyPath = (slug: string): string => `/tin-tuc/${slug}`

/** Day and time on the left, title and what it is about on the right; the newest larger where it leads the list. */
export const HeadlineList = ({ stories, href, areaName, leads }: HeadlineListProps) => (
  <ul class="headlines" data-leads={leads ? '' : undefined}>
    {stories.map((story) => (
      <li>
        <time datetime={story.publishedAt}>
          <strong>{formatDay(dayOf(story.publishedAt))}</strong>
          <span class="soft small">{timeOf(story.publishedAt)}</span>
        </time>
        <div>
          <h3>
            <a class="plain-link" href={href(storyPath(story.slug))}>
              {story.title}
            </a>
          </h3>
          <p class="soft small">{story.reformAreas.map(areaName).slice(0, 2).join(', ')}</p>
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
}

/** Titles with their moment, for the side of a page. */
export const BriefList = ({ stories, href, lang }: BriefListProps) => (
  <ul class="briefs">
    {stories.map((story) => (
      <li>
        <a class="plain-link" href={href(storyPath(story.slug))}>
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

const [dayLength, timeStart] = [10, 11]
const local = (instant: string) =>
  Temporal.Instant.from(instant).toZonedDateTimeISO(zone).toPlainDateTime().toString()
const dayOf = (instant: string) => local(instant).slice(0, dayLength)
const timeOf = (instant: string) => local(instant).slice(timeStart, timeStart + 5)
