import { z } from 'zod'
import type { Directory } from '../../agencies/index.ts'
import type { Calendar } from '../../platform/calendar/index.ts'
import type { Report } from '../report.ts'

const slugs = z.array(z.string())

export const sampleReports = z.object({
  signer: z.string(),
  writer: z.string(),
  windows: z.array(
    z.object({
      key: z.string(),
      year: z.number().int(),
      /** Still drafts. */
      unsent: slugs,
      /** Working days after their day. */
      late: z.record(z.string(), z.number().int().min(1)),
    }),
  ),
  /** What people might write, by passage; agencies take turns. */
  passages: z.record(z.string(), z.array(z.string()).min(1)),
})

export type SampleReports = z.output<typeof sampleReports>
export type SampleWindow = SampleReports['windows'][number]

/** When a sample report was signed, numbered and sent. */
export type SampleSending = {
  readonly report: Report
  readonly number: number
  readonly issuedOn: string
  readonly signedAt: string
  readonly sentAt: string
}

/**
 * Which drafts of a window were sent and when: on their day, or late by so many working days, but never after today.
 * Whoever lies lowest sends first, because those above count what has come.
 */
export function sendingsOf(
  { unsent, late }: SampleWindow,
  drafts: readonly Report[],
  directory: Directory,
  calendar: Calendar,
  today: string,
): readonly (readonly SampleSending[])[] {
  const waves = new Map<number, SampleSending[]>()
  for (const [index, report] of drafts.entries()) {
    const slug = directory.byId(report.agencyId)?.slug ?? ''
    const due = Temporal.PlainDate.from(report.dueOn)
    const day = calendar.addWorkingDays(due, late[slug] ?? 0).toString()
    if (unsent.includes(slug) || day > today) continue
    const depth = directory.upwardsFrom(report.agencyId).length
    const sending = {
      ...{ report, number: 20 + ((index * 7) % 140), issuedOn: day },
      signedAt: `${day}T02:30:00Z`,
      sentAt: `${day}T08:${String(index % 60).padStart(2, '0')}:00Z`,
    }
    waves.set(depth, [...(waves.get(depth) ?? []), sending])
  }
  return [...waves].sort(([a], [b]) => b - a).map(([, wave]) => wave)
}
