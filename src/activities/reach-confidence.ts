import { textsOf } from '../platform/i18n.ts'
import type { ReachWay } from './activity.ts'

export type Confidence = 'high' | 'medium' | 'low'

const confidences: Readonly<Record<ReachWay, Confidence>> = {
  attendance_list: 'high',
  system_counter: 'high',
  headcount: 'medium',
  estimate: 'low',
}

/** How far a number of people may be trusted follows from the way it came about, never from who entered it. */
export const confidenceOf = (way: ReachWay): Confidence => confidences[way]

export const confidenceWords = textsOf({
  high: { vi: 'tin cậy cao', en: 'high confidence' },
  medium: { vi: 'tin cậy trung bình', en: 'medium confidence' },
  low: { vi: 'tin cậy thấp', en: 'low confidence' },
})
