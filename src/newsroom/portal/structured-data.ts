import { publicPictures } from '../../platform/media/pictures.ts'
import { publicFilePath } from '../../platform/public-files.ts'
import type { PictureBlock } from '../body/body.ts'
import { picturesIn } from '../body/pictures-in.ts'
import type { Story } from '../story.ts'
import { editionPath } from './edition-path.ts'
import { sharePath } from './share-picture.ts'

/** Dublin Core for archives, Open Graph for sharing and schema.org for search engines, from the same facts. */
export function structuredData(story: Story, publisher: string, origin: string) {
  const { title, summary, publishedAt, editionPublishedAt, lang } = story
  const url = origin + editionPath(story, lang)
  return {
    meta: {
      'DC.creator': story.byline ?? publisher,
      'DC.publisher': publisher,
      'DC.description': summary || title,
      'DC.date': publishedAt,
      'DC.language': lang,
      'DC.type': dublinTypes[story.kind] ?? 'Text',
      'og:type': 'article',
      'article:published_time': publishedAt,
      'article:modified_time': editionPublishedAt,
    },
    jsonLd: [
      articleOf(story, publisher, origin, url),
      ...eventOf(story, publisher),
      ...mediaOf(story, origin),
    ],
  }
}

const dublinTypes: Readonly<Partial<Record<Story['kind'], string>>> = {
  photo: 'StillImage',
  video: 'MovingImage',
  audio: 'Sound',
}

const context = 'https://schema.org'

function articleOf(story: Story, publisher: string, origin: string, url: string) {
  const organisation = { '@type': 'GovernmentOrganization', name: publisher }
  const shared = {
    '@context': context,
    name: story.title,
    description: story.summary,
    datePublished: story.publishedAt,
    dateModified: story.editionPublishedAt,
    inLanguage: story.lang,
    publisher: organisation,
    author: story.byline ? { '@type': 'Person', name: story.byline } : organisation,
    image: [...pictures(story, origin), origin + sharePath(story.slug, story.lang === 'en' ? 'en' : 'vi')],
    mainEntityOfPage: url,
  }
  if (story.kind !== 'question')
    return { ...shared, '@type': story.kind === 'news' ? 'NewsArticle' : 'Article', headline: story.title }
  const answer = { '@type': 'Answer', text: story.text, author: organisation }
  const question = { '@type': 'Question', name: story.title, text: story.summary, answerCount: 1 }
  return { ...shared, '@type': 'QAPage', mainEntity: { ...question, acceptedAnswer: answer } }
}

const pictures = (story: Story, origin: string): readonly string[] =>
  picturesIn(story.body).map(
    ({ attrs }: PictureBlock) => `${origin}${publicPictures}/${attrs.sha256}/960.jpg`,
  )

function eventOf({ event, title, summary }: Story, publisher: string) {
  if (!event) return []
  const place = { '@type': 'Place', name: event.place, address: event.place }
  return [
    {
      '@context': context,
      '@type': 'Event',
      name: title,
      description: summary,
      startDate: event.startsAt,
      endDate: event.endsAt,
      ...(event.place && { location: place }),
      organizer: { '@type': 'GovernmentOrganization', name: publisher },
    },
  ]
}

function mediaOf(story: Story, origin: string) {
  if (story.kind !== 'video' && story.kind !== 'audio') return []
  return story.attachments
    .filter(({ role }) => role === 'media')
    .map((file) => ({
      '@context': context,
      '@type': story.kind === 'video' ? 'VideoObject' : 'AudioObject',
      name: story.title,
      description: story.summary,
      uploadDate: story.publishedAt,
      contentUrl: origin + publicFilePath(file.sha256, file.name),
      encodingFormat: file.mediaType,
      thumbnailUrl: origin + sharePath(story.slug, 'vi'),
      ...(story.transcript && { transcript: story.transcript }),
    }))
}
