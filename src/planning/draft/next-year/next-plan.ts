import { isDeepStrictEqual } from 'node:util'
import { type Calendar, vietnamCalendar } from '../../../platform/calendar/index.ts'
import { oneLine } from '../../../platform/vietnamese.ts'
import { readTiming, type Timing, timingInWords } from '../../import/index.ts'
import type { Task, TaskContent, WholePlan } from '../../plan.ts'
import { marksNamedDay, moveTiming } from './move-timing.ts'
import { moveWords } from './move-words.ts'

/** A task of the plan to be; `themeIds` are of the plan that it follows. */
export type NextTask = Omit<TaskContent, 'number' | 'origin' | 'sources' | 'fieldSources'> & {
  readonly followsTaskId: number | null
  readonly themeIds: readonly number[]
}

/** What is chosen for the year after: the goals that stay with their words, and the tasks in their order. */
export type NextPlan = {
  readonly followsPlanId: number
  readonly goals: readonly { readonly goalId: number; readonly text: string }[]
  readonly tasks: readonly NextTask[]
}

/** The task as it would stand in the plan of the year after. */
export function nextTaskOf(
  task: Task,
  { head }: Pick<WholePlan, 'head'>,
  calendar: Calendar = vietnamCalendar(),
): NextTask {
  const words = (text: string | null) => (text === null ? null : moveWords(text, head.year, calendar))
  const timing = moveTiming(task.timing, calendar, marksNamedDay(task.content))
  return {
    followsTaskId: task.id,
    groupNumber: task.groupNumber,
    groupTitle: words(task.groupTitle),
    content: words(task.content)!,
    forms: task.forms,
    product: words(task.product),
    note: words(task.note),
    leadText: task.leadText,
    coordinatingText: task.coordinatingText,
    timing,
    timingText: isMoved(task.timing, timing)
      ? wordsFor(timing, words(task.timingText) ?? '', head.year + 1)
      : words(task.timingText),
    parties: task.parties,
    themeIds: task.themeIds,
  }
}

export const isMoved = (before: Timing, after: Timing): boolean => !isDeepStrictEqual(before, after)

/** The document's own words with the year moved on, as long as they are read as the timing that is meant. */
function wordsFor(timing: Timing, written: string, year: number): string {
  const { text: _, ...read } = readTiming(written, year).timing
  return isMoved(read, timing) ? sentence(timingInWords(timing, 'vi')) : written
}

const sentence = (words: string): string => {
  const line = oneLine(words)
  return line.charAt(0).toUpperCase() + line.slice(1)
}
