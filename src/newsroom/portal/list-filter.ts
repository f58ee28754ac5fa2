import type { StoryKind, StoryLabel } from '../story.ts'

/** What a list of the portal holds. */
export type ListFilter =
  | { readonly by: 'all' }
  | { readonly by: 'kind'; readonly kinds: readonly StoryKind[] }
  | { readonly by: 'section' | 'area'; readonly key: string }
  | { readonly by: 'label'; readonly label: StoryLabel['kind']; readonly key: string }
  | { readonly by: 'agency'; readonly id: number }
  /** '2023-09', a month in Viet Nam. */
  | { readonly by: 'month'; readonly month: string }

/** What a finished list was made from; see tagsOfStory. A list of several kinds carries the tag of each. */
export function tagsOfList(filter: ListFilter): readonly string[] {
  if (filter.by === 'all') return ['list:all']
  if (filter.by === 'kind') return filter.kinds.map((kind) => `list:kind:${kind}`)
  if (filter.by === 'label') return [`list:${filter.label}:${filter.key}`]
  if (filter.by === 'agency') return [`list:agency:${filter.id}`]
  if (filter.by === 'month') return [`list:month:${filter.month}`]
  return [`list:${filter.by}:${filter.key}`]
}
