/** A likeness as an activity's page shows it: what of this activity, to what of another. */
export type NearCopy = {
  readonly id: number
  readonly kind: 'picture' | 'text'
  /** Which of the activity's own evidence it is about; null: its description or a captured page. */
  readonly evidenceId: number | null
  readonly source: 'entry' | 'capture' | 'file' | null
  readonly name: string
  readonly likeness: number
  readonly isTurned: boolean
  /** Files with the very same picture in them. */
  readonly isSameLook: boolean
  readonly activityId: number
  readonly agencyId: number
  readonly doneFrom: string
  /** The other's picture, for who may see it. */
  readonly otherEvidenceId: number | null
  readonly isSeen: boolean
  /** Of one series: the same poster comes again by nature. */
  readonly isSameSeries: boolean
  /** Both are of the sample world, whose pictures stand for many. */
  readonly isSample: boolean
  /** Other activities that the same look is in, beside this one. */
  readonly more: number
  readonly remark: NearRemark | null
}

export type NearRemark = {
  readonly remark: string
  readonly remarkedAt: string
  readonly remarkedByName: string
  readonly acceptedReason: string | null
  readonly acceptedAt: string | null
  readonly acceptedByName: string | null
}
