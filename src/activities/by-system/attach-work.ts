import type { WorkOption } from '../ports.ts'
import { formsOf } from '../propose-work.ts'
import type { Form } from '../words.ts'

type Done = { readonly formKey: string; readonly themeIds: readonly number[]; readonly doneOn: string }

/**
 * The agency's open work that something done by itself serves: what the plan wants in this form, on one of these themes
 * or on none in particular, in a period that has this day. Of a task's several occurrences the one due first.
 */
export function attachWork(
  open: readonly WorkOption[],
  forms: readonly Form[],
  { formKey, themeIds, doneOn }: Done,
): readonly number[] {
  if (themeIds.length === 0) return []
  const fitting = open.filter(
    (option) =>
      formsOf(option, forms).includes(formKey) &&
      (option.themeIds.length === 0 || option.themeIds.some((id) => themeIds.includes(id))) &&
      option.from <= doneOn &&
      doneOn <= option.to,
  )
  const ids = fitting
    .filter((option, at) => at === fitting.findIndex(({ taskId }) => taskId === option.taskId))
    .map(({ assignmentId }) => assignmentId)
  return ids.sort((a, b) => a - b)
}
