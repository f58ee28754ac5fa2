import { type Lang, textsIn } from '../../platform/i18n.ts'
import { BodyView } from '../body/body-view.tsx'
import type { Story } from '../story.ts'
import { DocumentCard } from './document-card.tsx'
import { EventCard } from './event-card.tsx'
import { Gallery } from './gallery.tsx'
import { MediaPlayer } from './media-player.tsx'
import { storyTexts } from './story-texts.ts'

export type MatterProps = { readonly story: Story; readonly lang: Lang; readonly agencyName: string }

/** What a story is there for, by its kind: a text, a document's facts, a question with its answer, pictures, sound. */
export function StoryMatter(props: MatterProps) {
  const { story, lang } = props
  const foreign = story.lang === lang ? undefined : story.lang
  return (
    <>
      {story.document && <DocumentCard document={story.document} summary={story.summary} lang={lang} />}
      {story.event && <EventCard event={story.event} lang={lang} />}
      {(story.kind === 'video' || story.kind === 'audio') && <MediaPlayer story={story} lang={lang} />}
      <div class="matter" data-kind={story.kind} lang={foreign}>
        {story.kind === 'question' ? (
          <Answer {...props} />
        ) : story.kind === 'photo' ? (
          <Gallery body={story.body} lang={lang} />
        ) : (
          <BodyView body={story.body} lang={lang} />
        )}
      </div>
    </>
  )
}

/** The summary of a question is the question as it was asked. */
function Answer({ story, lang, agencyName }: MatterProps) {
  const t = textsIn(lang, storyTexts)
  return (
    <>
      <section class="question">
        <h2>{t.question}</h2>
        <p>{story.summary}</p>
      </section>
      <section class="answer">
        <h2>{t.answer}</h2>
        <p class="soft small">{t.answeredBy(agencyName)}</p>
        <BodyView body={story.body} lang={lang} />
      </section>
    </>
  )
}
