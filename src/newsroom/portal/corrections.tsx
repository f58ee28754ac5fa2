import { dayOf } from '../../platform/clock.ts'
import { formatDay, formatMoment } from '../../platform/dates.ts'
import { type Lang, textsIn } from '../../platform/i18n.ts'
import { Banner, Section } from '../../platform/ui/index.ts'
import type { Story } from '../story.ts'
import { storyTexts } from './story-texts.ts'

type Props = { readonly story: Story; readonly lang: Lang }

/** What the edition before said wrong, above everything else. */
export function CorrectionBanner({ story, lang }: Props) {
  const [latest] = story.corrections
  if (!latest) return null
  const day = formatDay(dayOf(Temporal.Instant.from(latest.publishedAt)))
  return (
    <Banner tone="wait" icon="pencil">
      <p>
        <strong>{textsIn(lang, storyTexts).correctedOn(day)}</strong>{' '}
        <span lang={story.lang === lang ? undefined : story.lang}>{latest.note}</span>
      </p>
    </Banner>
  )
}

/** Every edition that was read, with what changed; nothing for a text that stands as it first came out. */
export function EditionList({ story, lang }: Props) {
  if (story.corrections.length === 0) return null
  const t = textsIn(lang, storyTexts)
  return (
    <Section title={t.editions}>
      <ol class="editions" reversed>
        {story.corrections.map(({ version, publishedAt, note }) => (
          <li>
            <strong>{t.edition(version)}</strong>{' '}
            <time class="soft" datetime={publishedAt}>
              {formatMoment(publishedAt)}
            </time>
            <p lang={story.lang === lang ? undefined : story.lang}>{note}</p>
          </li>
        ))}
        <li>
          <strong>{t.firstEdition}</strong>{' '}
          <time class="soft" datetime={story.publishedAt}>
            {formatMoment(story.publishedAt)}
          </time>
        </li>
      </ol>
    </Section>
  )
}
