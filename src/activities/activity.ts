import type { Text } from '../platform/i18n.ts'
import { textsOf } from '../platform/i18n.ts'

/**
 * What may happen to an activity, from which states, and where it leads. The agency changes it until it is verified;
 * then its evidence is fixed, and only who verifies may open it again. What is cancelled stays readable and counts
 * nowhere; what logged itself comes back when its source does.
 */
export const activityMoves = {
  amend: { from: ['logged', 'returned'], to: 'logged' },
  verify: { from: ['logged'], to: 'verified' },
  return: { from: ['logged'], to: 'returned' },
  reopen: { from: ['verified'], to: 'returned' },
  cancel: { from: ['logged', 'returned'], to: 'cancelled' },
  restore: { from: ['cancelled'], to: 'logged' },
} as const satisfies Record<string, { from: readonly ActivityState[]; to: ActivityState }>

export const activityStates = ['logged', 'verified', 'returned', 'cancelled'] as const
export type ActivityState = (typeof activityStates)[number]
export type ActivityMove = keyof typeof activityMoves

/** The states in which an activity is counted as done. */
export const countedStates = ['logged', 'verified'] as const satisfies readonly ActivityState[]

export const mayMove = (move: ActivityMove, from: ActivityState): boolean =>
  (activityMoves[move].from as readonly ActivityState[]).includes(from)

/** How the number of people reached came about. */
export const reachWays = textsOf({
  headcount: { vi: 'Đếm tại chỗ', en: 'Counted on the spot' },
  attendance_list: { vi: 'Theo danh sách tham dự', en: 'From the attendance list' },
  estimate: { vi: 'Ước tính', en: 'Estimated' },
  system_counter: { vi: 'Hệ thống đếm', en: 'Counted by a system' },
})
export type ReachWay = keyof typeof reachWays
export const reachWayKeys = Object.keys(reachWays) as [ReachWay, ...ReachWay[]]

/** What the number of the reach counts. Numbers of two kinds are never added. */
export const reachKinds = textsOf({
  present: { vi: 'Người có mặt', en: 'People present' },
  copies: { vi: 'Bản in, bản phát', en: 'Copies handed out' },
  listeners: { vi: 'Người nghe', en: 'Listeners' },
  views: { vi: 'Lượt xem', en: 'Views' },
})
export type ReachKind = keyof typeof reachKinds
export const reachKindKeys = Object.keys(reachKinds) as [ReachKind, ...ReachKind[]]

/** What an officer enters about something done. Days are ISO, in order of choice where there are several. */
export type ActivityEntry = {
  readonly agencyId: number
  readonly formKey: string
  readonly what: string
  readonly details: string | null
  readonly place: string | null
  readonly doneFrom: string
  readonly doneTo: string
  /** 'HH:MM' */
  readonly startTime: string | null
  readonly times: number
  readonly reach: number | null
  /** Null with a reach: what its form usually reaches. */
  readonly reachKind: ReachKind | null
  readonly reachCounted: ReachWay | null
  /** đồng */
  readonly cost: number | null
  readonly languages: readonly string[]
  readonly programmes: readonly string[]
  readonly themeIds: readonly number[]
  readonly audienceKeys: readonly string[]
  /** Agencies that are the authority of the area. */
  readonly areaIds: readonly number[]
  readonly assignmentIds: readonly number[]
}

/** A file kept in the store that will stand as evidence. */
export type EvidenceFile = {
  readonly sha256: string
  readonly name: string
  readonly displaySha256: string | null
  readonly takenAt: string | null
}

/** One activity as lists show it. */
export type ActivityLine = {
  readonly id: number
  readonly agencyId: number
  readonly what: string
  readonly form: Text
  readonly formKey: string
  readonly icon: string
  readonly doneFrom: string
  readonly doneTo: string
  readonly state: ActivityState
  readonly times: number
  readonly reach: number | null
  readonly files: number
  readonly links: number
  readonly loggedAt: string
  readonly loggedByName: string
}

/** An activity with everything that belongs to it. */
export type Activity = ActivityEntry & {
  readonly id: number
  readonly programmeAgencyId: number
  readonly state: ActivityState
  readonly loggedAt: string
  readonly loggedBy: string
  readonly loggedByName: string
  readonly verifiedAt: string | null
  readonly verifiedByName: string | null
  /** Verified with the rest of what this sample was drawn from. */
  readonly verifiedBySampleId: number | null
  readonly returnedAt: string | null
  readonly returnedByName: string | null
  readonly returnedReason: string | null
  readonly cancelledAt: string | null
  readonly cancelledByName: string | null
  readonly cancelledReason: string | null
  /** What made the entry when no person typed it: 'story:42'. */
  readonly source: string | null
  readonly seriesId: number | null
  /** Until when a system's counter was read. */
  readonly reachCountedAt: string | null
  readonly version: number
  readonly isSample: boolean
  readonly evidence: readonly Evidence[]
}

export type Evidence = {
  readonly id: number
  readonly kind: 'file' | 'link'
  readonly name: string
  readonly sha256: string | null
  readonly displaySha256: string | null
  readonly url: string | null
  readonly takenAt: string | null
  readonly mediaType: string | null
  readonly size: number | null
}
