import type { Failure } from '../../../platform/outside/index.ts'

export const captureLimits = { bytes: 8_000_000, milliseconds: 20_000 }

/** Why a page was not captured: what the way to it said, or what came. */
export type CaptureReason =
  | Failure
  | 'missing'
  | 'forbidden'
  | 'server_error'
  | 'own_staff'
  | 'no_words'
  | 'empty'

/** A capture as the activity's page shows it. */
export type Capture = {
  readonly id: number
  readonly activityId: number
  readonly url: string
  readonly state: 'waiting' | 'taken' | 'failed'
  readonly tries: number
  readonly askedAt: string
  readonly askedByName: string | null
  readonly lookedAt: string | null
  readonly reason: CaptureReason | null
  readonly status: number | null
  readonly finalUrl: string | null
  readonly title: string | null
  readonly bytesSize: number | null
  readonly bytesSha256: string | null
  readonly textSha256: string | null
  readonly characters: number | null
  readonly isCut: boolean
  readonly isSample: boolean
}

const minutes = [10, 120, 24 * 60]

/** No use in asking again: the address itself is wrong, or leads where nobody outside may look. */
const final: readonly CaptureReason[] = [
  'address_wrong',
  'credentials',
  'not_allowed',
  'own_staff',
  'no_words',
]

/** Minutes until the page is asked for again after so many tries; undefined: it is not. */
export const minutesUntilNext = (tries: number, reason: CaptureReason): number | undefined =>
  final.includes(reason) ? undefined : minutes[tries - 1]

/** What an answer's status says when it is no page. */
export const reasonOfStatus = (status: number): CaptureReason | undefined =>
  status >= 500 || status === 429
    ? 'server_error'
    : status === 404 || status === 410
      ? 'missing'
      : status >= 400
        ? 'forbidden'
        : undefined
