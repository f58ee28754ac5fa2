import type { ActivityEntry } from './activity.ts'
import type { ThemeOption } from './ports.ts'

/** The tags of the public pages that show the activity: its agency's, and those of the plans of its themes. */
export const pagesShowing = (
  entry: Pick<ActivityEntry, 'agencyId' | 'themeIds'>,
  { themes }: { readonly themes: readonly ThemeOption[] },
): string[] => [
  `agency:${entry.agencyId}`,
  ...new Set(themes.filter(({ id }) => entry.themeIds.includes(id)).map(({ planId }) => `plan:${planId}`)),
]
