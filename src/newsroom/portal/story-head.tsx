import { dayOf } from '../../platform/clock.ts'
import { formatDay } from '../../platform/dates.ts'
import { formatNumber, textsIn } from '../../platform/i18n.ts'
import { Banner, PrintButton, ReadAloud, Tag, TextSize, ViewCount } from '../../platform/ui/index.ts'
import { readingMinutes, storySubject } from '../story.ts'
import { texts } from '../texts.ts'
import { CorrectionBanner } from './corrections.tsx'
import { LanguageLinks } from './language-links.tsx'
import type { StoryPageProps } from './story-page.tsx'
import { storyTexts } from './story-texts.ts'

/** Title, when it came out, how often it was read, the tools of reading, and what a reader should know beforehand. */
export function StoryHead(props: StoryPageProps) {
  const { story, lang } = props
  const t = textsIn(lang, texts)
  return (
    <header class="stack" data-gap="tight">
      <h1 class="story-title" lang={story.lang === lang ? undefined : story.lang}>
        {story.title}
      </h1>
      <div class="story-meta">
        <MetaFacts {...props} />
        <div class="row" data-gap="tight">
          <TextSize lang={lang} />
          <PrintButton lang={lang} />
        </div>
      </div>
      {story.kind !== 'audio' && (
        <ReadAloud lang={lang} of="noi-dung-bai" note={t.minutes(readingMinutes(story.text))} />
      )}
      <LanguageLinks story={story} lang={lang} />
      {story.isSample && (
        <p>
          <Tag tone="wait">{t.sample}</Tag>
        </p>
      )}
      <AgencyHistory {...props} />
      <CorrectionBanner story={story} lang={lang} />
    </header>
  )
}

function MetaFacts({ story, lang, views, agency, href }: StoryPageProps) {
  const t = textsIn(lang, texts)
  const words = textsIn(lang, storyTexts)
  const day = dayOf(Temporal.Instant.from(story.publishedAt))
  const source = lang === 'vi' && story.legacySource ? story.legacySource : words.oldPortal
  return (
    <dl class="inline-facts">
      <div>
        <dt>{t.posted}</dt>
        <dd>
          <time datetime={story.publishedAt}>{formatDay(day)}</time>
        </dd>
      </div>
      <div>
        <dt>{t.views}</dt>
        <dd>
          <ViewCount lang={lang} subject={storySubject(story.id)} views={views} />{' '}
          {story.legacyViews > 0 && (
            <span class="legacy">{words.legacyViews(formatNumber(story.legacyViews, lang), source)}</span>
          )}{' '}
          <a href={href('/cach-dem#luot-xem')}>{t.howCounted}</a>
        </dd>
      </div>
      <div>
        <dt>{t.publisher}</dt>
        <dd>{agency.slug ? <a href={href(`/don-vi/${agency.slug}`)}>{agency.name}</a> : agency.name}</dd>
      </div>
      {story.byline && (
        <div>
          <dt>{words.by}</dt>
          <dd>{story.byline}</dd>
        </div>
      )}
    </dl>
  )
}

/** What has become of the agency since: its stories stay as they were. */
function AgencyHistory({ agency, lang, href }: StoryPageProps) {
  const t = textsIn(lang, storyTexts)
  const { name, slug, endedOn, nameNow, day } = agency
  if (!endedOn && !nameNow) return null
  return (
    <Banner icon="history">
      <p>
        {endedOn ? t.agencyClosed(name, formatDay(endedOn)) : t.agencyRenamed(name, nameNow ?? '')}{' '}
        {slug && <a href={href(`/don-vi/${slug}?ngay=${day}`)}>{t.seeAgencyThen}</a>}
      </p>
    </Banner>
  )
}
