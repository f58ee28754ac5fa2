import type { Calendar } from '../../platform/calendar/index.ts'
import { dayOf } from '../../platform/clock.ts'
import type { Sheet } from './round.ts'

export type Step = 'self' | 'sign' | 'appraise' | 'explain' | 'decide' | 'publish' | 'over'

/** Whose turn a sheet is and until when; everybody who sees the sheet sees it. */
export type Turn = {
  readonly step: Step
  /** ISO day; null: no day is set for it. */
  readonly until: string | null
  /** Working days left until then; negative when it is over. */
  readonly daysLeft: number | null
}

export function turnOf(
  sheet: Pick<Sheet, 'state' | 'dates' | 'explainUntil'> & { readonly round: Pick<Sheet['round'], 'state'> },
  today: Temporal.PlainDate,
  calendar: Calendar,
): Turn {
  const { step, until } = stepOf(sheet)
  const daysLeft = until === null ? null : calendar.workingDaysBetween(today, Temporal.PlainDate.from(until))
  return { step, until, daysLeft }
}

function stepOf({ state, dates, explainUntil, round }: Parameters<typeof turnOf>[0]): Omit<Turn, 'daysLeft'> {
  if (state === 'scoring') return { step: 'self', until: dates.selfDue }
  if (state === 'awaiting_head') return { step: 'sign', until: dates.selfDue }
  if (state === 'appraising') return { step: 'appraise', until: dates.appraisalDue }
  if (state === 'explaining') return { step: 'explain', until: explainUntil && dayIn(explainUntil) }
  if (state === 'deciding') return { step: 'decide', until: dates.finalDue }
  return { step: round.state === 'published' ? 'over' : 'publish', until: null }
}

const dayIn = (instant: string) => dayOf(Temporal.Instant.from(instant)).toString()
