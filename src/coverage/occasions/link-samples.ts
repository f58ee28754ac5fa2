import type { Deps } from '../../platform/http/context.ts'
import { linkSampleActivities } from './store-samples.ts'

/** In the demo, most sample milestones have been told of: by the first activity of their themes some days later. */
export const linkSampleOccasions = ({ db, clock }: Pick<Deps, 'db' | 'clock'>): Promise<void> =>
  linkSampleActivities(db, clock.now().toString(), ['moc-06', 'moc-09', 'moc-10'])
