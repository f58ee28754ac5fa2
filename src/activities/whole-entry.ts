import type { ActivityEntry, ReachKind } from './activity.ts'
import type { Words } from './words.ts'

/** The entry with what its form says by itself: what its reach counts, where nothing else was said. */
export const wholeEntry = (entry: ActivityEntry, words: Words): ActivityEntry =>
  entry.reach === null ? { ...entry, reachKind: null } : { ...entry, reachKind: reachKindOf(entry, words) }

const reachKindOf = ({ reachKind, reachCounted, formKey }: ActivityEntry, { forms }: Words): ReachKind =>
  reachCounted === 'system_counter'
    ? 'views'
    : (reachKind ?? forms.find(({ key }) => key === formKey)?.reachKind ?? 'present')
