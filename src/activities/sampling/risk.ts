import { textsOf } from '../../platform/i18n.ts'
import type { EvidenceRisk } from '../evidence/risks.ts'

/** What makes an activity worth a closer look, or less so. Never a verdict: it only decides what is looked at. */
export const riskReasons = textsOf({
  no_evidence: { vi: 'Chưa có minh chứng', en: 'No evidence' },
  same_file: { vi: 'Tệp đã dùng ở hoạt động khác', en: 'A file is used in another activity' },
  near_copy: {
    vi: 'Ảnh hoặc văn bản gần giống ở hoạt động khác',
    en: 'A picture or text much like another one',
  },
  day_mismatch: { vi: 'Ảnh chụp khác ngày thực hiện', en: 'A picture was taken on another day' },
  capture_failed: { vi: 'Đường dẫn không mở được', en: 'A link could not be opened' },
  large_reach: { vi: 'Lượt tiếp cận cao hơn hẳn mức thường gặp', en: 'Reach far above what is usual' },
  logged_late: { vi: 'Ghi muộn so với ngày thực hiện', en: 'Logged long after it was done' },
  self_logged: { vi: 'Hệ thống tự ghi, có đường dẫn', en: 'Logged itself, with a link' },
})
export type RiskReason = keyof typeof riskReasons
export const riskReasonKeys = Object.keys(riskReasons) as [RiskReason, ...RiskReason[]]

/** What is known of a waiting activity. */
export type RiskFacts = {
  readonly evidence: readonly EvidenceRisk[]
  /** How many times the usual reach of its form; null where nothing is usual yet. */
  readonly timesUsual: number | null
  /** Days between its last day and its logging. */
  readonly daysAfter: number
  readonly isSelfLogged: boolean
}

/** A dated row: how much a reason weighs, and from where on it counts. */
export type RiskWeight = {
  readonly reason: RiskReason
  readonly weight: number
  readonly threshold: number | null
}

export type Risk = { readonly score: number; readonly reasons: readonly RiskReason[] }

/** The sum of the weights of all reasons that hold, and which they are, the weightiest first. */
export function riskOf(facts: RiskFacts, weights: readonly RiskWeight[]): Risk {
  const holding = weights.filter(({ reason, threshold }) => holds[reason](facts, threshold ?? 0))
  return {
    score: holding.reduce((sum, { weight }) => sum + weight, 0),
    reasons: holding.sort((a, b) => b.weight - a.weight).map(({ reason }) => reason),
  }
}

const shows =
  (risk: EvidenceRisk) =>
  ({ evidence }: RiskFacts): boolean =>
    evidence.includes(risk)

const holds: Readonly<Record<RiskReason, (facts: RiskFacts, threshold: number) => boolean>> = {
  no_evidence: shows('no_evidence'),
  same_file: shows('same_file'),
  near_copy: shows('near_copy'),
  day_mismatch: shows('day_mismatch'),
  capture_failed: shows('capture_failed'),
  large_reach: ({ timesUsual }, threshold) => timesUsual !== null && timesUsual > threshold,
  logged_late: ({ daysAfter }, threshold) => daysAfter > threshold,
  self_logged: ({ isSelfLogged }) => isSelfLogged,
}
