import type { Agency } from '../agencies/index.ts'
import type { StoryHit } from '../newsroom/index.ts'
import type { PlanHit } from '../planning/index.ts'
import { dayOf } from '../platform/clock.ts'
import { formatDay } from '../platform/dates.ts'
import { type Lang, textsIn } from '../platform/i18n.ts'
import { excerpt, excerptLength } from '../platform/search-words.ts'
import { Button, PageHead, Section, Wrap } from '../platform/ui/index.ts'
import { searchTexts } from './search-texts.ts'

export type Found = {
  readonly stories: readonly StoryHit[]
  readonly plans: readonly PlanHit[]
  readonly agencies: readonly Agency[]
}
export type SearchPageProps = {
  readonly query: string
  readonly words: readonly string[]
  readonly understood?: string
  readonly found: Found
  readonly lang: Lang
  readonly href: (path: string) => string
}

/** One box over stories with their files, plans with their tasks, and agencies. */
export function SearchPage(props: SearchPageProps) {
  const { query, words, understood, found, lang, href } = props
  const t = textsIn(lang, searchTexts)
  const count = found.stories.length + found.plans.length + found.agencies.length
  return (
    <Wrap>
      <div class="stack" data-gap="loose">
        <PageHead title={t.title} />
        <search>
          <form class="search-form" action={href('/tim-kiem')}>
            <label for="q">{t.label}</label>
            <div class="row">
              <input class="input" id="q" type="search" name="q" value={query} maxlength={200} />
              <Button kind="primary" icon="search">
                {t.search}
              </Button>
            </div>
            <p class="soft small">{t.hint}</p>
          </form>
        </search>
        {words.length > 0 && (
          <p role="status">
            {understood && <strong>{t.understood(understood)} </strong>}
            {count === 0
              ? t.nothing(query)
              : t.count(found.stories.length, found.plans.length, found.agencies.length)}
          </p>
        )}
        <Agencies {...props} />
        <Plans {...props} />
        <Stories {...props} />
      </div>
    </Wrap>
  )
}

function Stories({ found: { stories }, words, lang, href }: SearchPageProps) {
  const t = textsIn(lang, searchTexts)
  if (stories.length === 0) return null
  return (
    <Section title={t.stories} isRuled>
      <ul class="hits">
        {stories.map((story) => (
          <li>
            <a class="strong" href={href(`/tin-tuc/${story.slug}`)}>
              <Marked text={story.title} words={words} length={300} />
            </a>
            <p>
              <Marked text={story.text} words={words} /> {story.text.length > excerptLength && '…'}
            </p>
            <p class="soft small">
              {formatDay(dayOf(Temporal.Instant.from(story.publishedAt)))}
              {story.attachmentName && ` · ${t.inFile(story.attachmentName)}`}
            </p>
          </li>
        ))}
      </ul>
    </Section>
  )
}

function Plans({ found: { plans }, words, lang, href }: SearchPageProps) {
  const t = textsIn(lang, searchTexts)
  if (plans.length === 0) return null
  return (
    <Section title={t.plans} isRuled>
      <ul class="hits">
        {plans.map((hit) => (
          <li>
            <a
              class="strong"
              href={href(`/ke-hoach/${hit.slug}${hit.taskId ? `#nhiem-vu-${hit.taskId}` : ''}`)}
            >
              <Marked text={hit.content ?? hit.planTitle} words={words} length={300} />
            </a>
            <p class="soft small">
              {[hit.reference, hit.content && hit.planTitle].filter(Boolean).join(' · ')}
            </p>
          </li>
        ))}
      </ul>
    </Section>
  )
}

function Agencies({ found: { agencies }, words, lang, href }: SearchPageProps) {
  const t = textsIn(lang, searchTexts)
  if (agencies.length === 0) return null
  return (
    <Section title={t.agencies} isRuled>
      <ul class="hits">
        {agencies.map((agency) => (
          <li>
            <a class="strong" href={href(`/don-vi/${agency.slug}`)}>
              <Marked text={agency.shortName} words={words} length={300} />
            </a>
          </li>
        ))}
      </ul>
    </Section>
  )
}

const Marked = ({ text, words, length }: { text: string; words: readonly string[]; length?: number }) => (
  <>{excerpt(text, words, length).map((piece) => (piece.isHit ? <mark>{piece.text}</mark> : piece.text))}</>
)
