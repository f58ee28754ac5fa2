import { type Lang, textsIn } from '../../platform/i18n.ts'
import { Section, Wrap } from '../../platform/ui/index.ts'
import type { Ratings } from '../rating/rating.ts'
import { RatingForm, type RatingFormProps } from '../rating/rating-form.tsx'
import type { Headline, Story } from '../story.ts'
import { texts } from '../texts.ts'
import { AttachmentCard } from './attachment-card.tsx'
import { EditionList } from './corrections.tsx'
import type { PlanProgress } from './ports.ts'
import { StoryAside } from './story-aside.tsx'
import { StoryHead } from './story-head.tsx'
import { StoryLabels } from './story-labels.tsx'
import { StoryMatter } from './story-matter.tsx'

export type StoryPageProps = {
  readonly story: Story
  readonly lang: Lang
  readonly href: (path: string) => string
  readonly areaName: (key: string) => string
  readonly labelName: (label: Story['labels'][number]) => string
  readonly agency: AgencyThen
  readonly views: number
  readonly online: number
  readonly related: readonly Headline[]
  readonly newest: readonly Headline[]
  readonly plan?: PlanProgress
  readonly ratings: Ratings
  readonly ratingForm?: Pick<RatingFormProps, 'filled' | 'issues'>
}

/** Whose story it is, as the agency was named when it came out. */
export type AgencyThen = {
  readonly name: string
  readonly slug?: string
  /** The agency's last day, when it has ended since. */
  readonly endedOn?: string
  /** What it is named now, when that is something else. */
  readonly nameNow?: string
  /** The day the story came out. */
  readonly day: string
}

/** One story with everything around it: when, how often read, how to read it, what belongs to it. */
export function StoryPage(props: StoryPageProps) {
  const { story, lang, href, ratings, ratingForm } = props
  const t = textsIn(lang, texts)
  const files = story.attachments.filter(({ role }) => role === 'file')
  return (
    <Wrap>
      <div class="columns">
        <article class="stack" data-gap="loose">
          <StoryHead {...props} />
          <StoryMatter story={story} lang={lang} agencyName={props.agency.name} />
          {files.length > 0 && (
            <Section title={t.attachments}>
              {files.map((file) => (
                <AttachmentCard file={file} lang={lang} isOpen={story.kind === 'document'} />
              ))}
            </Section>
          )}
          <StoryLabels {...props} />
          <EditionList story={story} lang={lang} />
          <RatingForm {...{ lang, ratings }} {...ratingForm} action={href(`/danh-gia/${story.slug}`)} />
        </article>
        <StoryAside {...props} />
      </div>
    </Wrap>
  )
}
