import { dayOf } from '../../platform/clock.ts'
import { formatDay } from '../../platform/dates.ts'
import { type Lang, textsIn } from '../../platform/i18n.ts'
import {
  Chip,
  Chips,
  Icon,
  OnlineNow,
  PrintButton,
  ReadAloud,
  Section,
  Tag,
  TextSize,
  ViewCount,
  Wrap,
} from '../../platform/ui/index.ts'
import { BodyView } from '../body/body-view.tsx'
import { type Headline, readingMinutes, type Story, storySubject } from '../story.ts'
import { texts } from '../texts.ts'
import { AttachmentCard } from './attachment-card.tsx'
import { BriefList } from './headlines.tsx'
import { PlanCard } from './plan-card.tsx'
import type { PlanProgress } from './ports.ts'

export type StoryPageProps = {
  readonly story: Story
  readonly lang: Lang
  readonly href: (path: string) => string
  readonly areaName: (key: string) => string
  readonly agencyName: string
  readonly views: number
  readonly online: number
  readonly related: readonly Headline[]
  readonly newest: readonly Headline[]
  readonly plan?: PlanProgress
}

/** One story with everything around it: when, how often read, how to read it, what belongs to it. */
export function StoryPage(props: StoryPageProps) {
  const { story, lang, href, areaName } = props
  const t = textsIn(lang, texts)
  return (
    <Wrap>
      <div class="columns">
        <article class="stack" data-gap="loose" lang={story.lang === lang ? undefined : story.lang}>
          <StoryHead {...props} />
          <BodyView body={story.body} />
          {story.attachments.length > 0 && (
            <Section title={t.attachments}>
              {story.attachments.map((file) => (
                <AttachmentCard file={file} lang={lang} />
              ))}
            </Section>
          )}
          <Section title={t.themes}>
            <Chips>
              {story.reformAreas.map((area) => (
                <Chip href={href(`/tin-tuc?noi-dung=${area}`)}>{areaName(area)}</Chip>
              ))}
            </Chips>
          </Section>
        </article>
        <Aside {...props} />
      </div>
    </Wrap>
  )
}

function StoryHead({ story, lang, views, agencyName, href }: StoryPageProps) {
  const t = textsIn(lang, texts)
  const day = dayOf(Temporal.Instant.from(story.publishedAt))
  return (
    <header class="stack" data-gap="tight">
      <h1 class="story-title">{story.title}</h1>
      <div class="story-meta">
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
              <a href={href('/cach-dem#luot-xem')}>{t.howCounted}</a>
            </dd>
          </div>
          <div>
            <dt>{t.publisher}</dt>
            <dd>{agencyName}</dd>
          </div>
        </dl>
        <div class="row" data-gap="tight">
          <TextSize lang={lang} />
          <PrintButton lang={lang} />
        </div>
      </div>
      <ReadAloud lang={lang} of="noi-dung-bai" note={t.minutes(readingMinutes(story.text))} />
      {story.isSample && <Tag tone="wait">{t.sample}</Tag>}
      {story.lang !== lang && <Tag icon="languages">{t.onlyVietnamese}</Tag>}
    </header>
  )
}

function Aside({ related, newest, online, plan, lang, href }: StoryPageProps) {
  const t = textsIn(lang, texts)
  return (
    <aside class="stack" data-gap="loose">
      {plan && <PlanCard plan={plan} lang={lang} href={href} />}
      <Section title={t.related} isRuled>
        {related.length > 0 ? (
          <BriefList stories={related} href={href} lang={lang} />
        ) : (
          <p class="soft">{t.noneRelated}</p>
        )}
      </Section>
      <Section title={t.newest} isRuled>
        <BriefList stories={newest} href={href} lang={lang} />
      </Section>
      <p>
        <Icon name="users" /> <OnlineNow lang={lang} people={online} />{' '}
        <a href={href('/cach-dem#truc-tuyen')}>{t.howCounted}</a>
      </p>
    </aside>
  )
}
