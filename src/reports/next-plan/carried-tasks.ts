import {
  isMoved,
  type NextTask,
  nextTaskOf,
  type Task,
  type TaskOutcome,
  type WholePlan,
} from '../../planning/index.ts'
import type { Calendar } from '../../platform/calendar/index.ts'
import { formatDay } from '../../platform/dates.ts'
import type { Text } from '../../platform/i18n.ts'
import type { ProposedTask, Why } from './proposal.ts'
import { whyTexts as t } from './why-texts.ts'

/** This year's tasks as they would stand next year: kept, moved or dropped, each with why. */
export const carriedTasks = (
  plan: WholePlan,
  outcomes: ReadonlyMap<number, TaskOutcome>,
  calendar: Calendar,
): readonly ProposedTask[] =>
  plan.tasks.map((before) => {
    const task = nextTaskOf(before, plan, calendar)
    const outcome = outcomes.get(before.id)
    const key = `t${before.id}`
    const href = `/lam-viec/ke-hoach/${plan.head.id}?nhiem-vu=${before.id}#viec`
    const gone = whyDropped(before, outcome)
    if (gone) return { key, change: 'dropped', task, before, whys: [{ text: gone, href }] }
    const moves = isMoved(before.timing, task.timing)
    const whys = [
      { ...whyOf(outcome), href },
      ...(moves ? whyMoved(before, task, calendar) : [{ text: t.sameTiming }]),
    ]
    return { key, change: moves ? 'moved' : 'kept', task, before, whys }
  })

function whyOf(outcome: TaskOutcome | undefined): Why {
  if (!outcome || outcome.total === 0) return { text: t.nobody }
  const { late, due, done, total } = outcome
  if (late > 0) return { text: both(t.late, late, due) }
  return due === 0 && done === 0 ? { text: t.notDue } : { text: both(t.allDone, done, total) }
}

/** What is made once and used after; the beginning of a task says it. */
const madeOnce = /^(?:Xây dựng|Biên soạn|Lắp đặt|Thiết kế|Thành lập|Thiết lập)\b/u
const happensOnce = new Set(['by_date', 'date', 'month', 'week', 'quarter', 'range'])

function whyDropped(task: Task, outcome: TaskOutcome | undefined): Text | undefined {
  if (task.extraKey) return t.wasExtra
  const isOver = outcome !== undefined && outcome.total > 0 && outcome.verified === outcome.total
  if (isOver && madeOnce.test(task.content) && happensOnce.has(task.timing.kind))
    return both(t.onceOnly, outcome.total)
  return undefined
}

function whyMoved(before: Task, { timing, timingText }: NextTask, calendar: Calendar): readonly Why[] {
  const moved = { text: both(t.dateMoved, before.timingText ?? '', timingText ?? '') }
  if (before.timing.kind !== 'by_date' && before.timing.kind !== 'date') return [moved]
  const plain = Temporal.PlainDate.from(before.timing.date).add({ years: 1 })
  if (calendar.isWorkingDay(plain)) return [moved]
  const isKept = timing.kind === 'date' && timing.date === plain.toString()
  const day = formatDay(plain.toString())
  const exception = calendar.exceptionOn(plain)?.reason
  const text = isKept
    ? both(t.namedDay, day)
    : {
        vi: t.offRestDay.vi(day, exception ?? weekend.vi),
        en: t.offRestDay.en(day, exception ?? weekend.en),
      }
  return [moved, { text }]
}

const weekend: Text = { vi: 'cuối tuần', en: 'weekend' }

type Said<A extends unknown[]> = { readonly vi: (...args: A) => string; readonly en: (...args: A) => string }
export const both = <A extends unknown[]>(text: Said<A>, ...args: A): Text => ({
  vi: text.vi(...args),
  en: text.en(...args),
})
