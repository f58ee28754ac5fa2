import type { ReachKind, ReachWay } from './activity.ts'

/** How a number was most likely come by where nothing is said of it: nobody counts listeners one by one. */
export const usualWay = (kind: ReachKind | null): ReachWay =>
  kind === 'listeners' ? 'estimate' : 'headcount'
