import type { Calendar } from '../../platform/calendar/index.ts'
import { type Lang, textsIn } from '../../platform/i18n.ts'
import { Tag } from '../../platform/ui/index.ts'
import { standingOf } from '../work/assignment.ts'
import type { TaskRow } from './plan-figures.ts'
import { texts } from './texts.ts'

type Props = {
  readonly lang: Lang
  readonly row: TaskRow
  readonly today: Temporal.PlainDate
  readonly calendar: Calendar
}

/** How a task stands, in the words of the plan's page. */
export function TaskStateTag({ lang, row, today, calendar }: Props) {
  const t = textsIn(lang, texts)
  if (row.state === 'none') return <Tag>{t.notAssigned}</Tag>
  if (row.state === 'verified') return <Tag tone="ok">{t.verified}</Tag>
  if (row.state === 'done') return <Tag tone="wait">{t.waiting}</Tag>
  const { oldestLate, nextDue } = row.standing
  const stands = standingOf({ state: 'assigned', dueOn: oldestLate ?? nextDue }, today, calendar)
  if (stands.kind === 'late')
    return <Tag tone="late">{stands.days > 0 ? t.daysLate(stands.days) : t.justLate}</Tag>
  if (stands.kind === 'left') return <Tag tone="wait">{t.daysLeft(stands.days)}</Tag>
  return stands.kind === 'today' ? <Tag tone="wait">{t.today}</Tag> : <Tag>{t.onEvent}</Tag>
}
