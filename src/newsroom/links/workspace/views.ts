import type { BadLink } from '../store-report.ts'
import { linksPath } from '../tell-of-links.ts'

/** Parts of the report, as their addresses name them. */
export const linkViews = ['hong', 'theo-doi', 'de-nguyen'] as const
export type LinkView = (typeof linkViews)[number]

export const ofView: Readonly<Record<LinkView, (link: BadLink) => boolean>> = {
  hong: ({ state, leftReason }) => state === 'broken' && leftReason === null,
  'theo-doi': ({ state, leftReason }) => state === 'doubtful' && leftReason === null,
  'de-nguyen': ({ leftReason }) => leftReason !== null,
}

export const storyLinksPath = (storyId: number): string => `${linksPath}/${storyId}`
