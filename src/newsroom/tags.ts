import { dayOf } from '../platform/clock.ts'
import type { StoryFacts } from './edition.ts'

type Listed = Pick<
  StoryFacts,
  'id' | 'kind' | 'sectionKey' | 'agencyId' | 'reformAreas' | 'audiences' | 'places' | 'programmes' | 'tags'
> & { readonly publishedAt: string | null; readonly isEvent: boolean }

/**
 * The finished pages on which a story stands, by what they were made from: its own, those that name it (they carry its
 * tag too), and every list it is in. Dropping exactly these keeps all other pages.
 */
export const tagsOfStory = (story: Listed): readonly string[] => [
  `story:${story.id}`,
  'home',
  'list:all',
  `list:kind:${story.kind}`,
  `list:agency:${story.agencyId}`,
  ...(story.sectionKey ? [`list:section:${story.sectionKey}`] : []),
  ...story.reformAreas.map((key) => `list:area:${key}`),
  ...story.audiences.map((key) => `list:audience:${key}`),
  ...story.places.map((key) => `list:place:${key}`),
  ...story.programmes.map((key) => `list:programme:${key}`),
  ...story.tags.map(({ key }) => `list:tag:${key}`),
  ...(story.publishedAt ? [`list:month:${monthOf(story.publishedAt)}`] : []),
  ...(story.isEvent ? ['list:events'] : []),
]

/** '2023-09': as the calendar in Viet Nam has it. */
const monthOf = (instant: string) => dayOf(Temporal.Instant.from(instant)).toString().slice(0, 7)
