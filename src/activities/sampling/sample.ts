import type { ActivityState } from '../activity.ts'
import type { RiskReason } from './risk.ts'

/** What of the waiting activities a sample is drawn from. Days are ISO. */
export type SampleFilter = {
  readonly agencyId?: number
  readonly formKey?: string
  readonly from?: string
  readonly to?: string
}

export const sampleWays = ['random', 'risk'] as const
export type SampleWay = (typeof sampleWays)[number]

/** A sample as it was drawn, and how far its judging is. */
export type Sample = {
  readonly id: number
  readonly programmeAgencyId: number
  readonly way: SampleWay
  readonly seed: string
  readonly filter: SampleFilter
  readonly population: number
  readonly size: number
  readonly allowedPercent: number
  readonly drawnAt: string
  readonly drawnByName: string
  readonly judged: number
  readonly returned: number
  readonly restVerifiedAt: string | null
  readonly restVerifiedByName: string | null
  readonly restVerified: number | null
}

/** One activity of a sample. What was returned, opened again or taken back since the drawing did not hold. */
export type SampleItem = {
  readonly activityId: number
  readonly position: number
  readonly what: string
  readonly agencyId: number
  readonly doneTo: string
  readonly state: ActivityState
  readonly verdict: 'verified' | 'returned' | null
  readonly risk: number
  readonly reasons: readonly RiskReason[]
}

/** Whether the rest may be verified because the sample held, and if not, why. */
export type Standing = 'judging' | 'held' | 'failed' | 'closed'

export function standingOf(
  sample: Pick<Sample, 'restVerifiedAt' | 'judged' | 'size' | 'returned' | 'allowedPercent'>,
): Standing {
  if (sample.restVerifiedAt !== null) return 'closed'
  if (sample.judged < sample.size) return 'judging'
  return sample.returned * 100 <= sample.allowedPercent * sample.size ? 'held' : 'failed'
}
