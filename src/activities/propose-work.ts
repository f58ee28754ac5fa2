import type { WorkOption } from './ports.ts'
import { type Form, formForPlanWords } from './words.ts'

type Known = {
  readonly formKey: string | null
  readonly themeIds: readonly number[]
  /** Asked for by the link that led here. */
  readonly wanted: readonly number[]
  /** ISO */
  readonly today: string
}

/**
 * Orders an agency's open work by how likely this activity serves it: what was asked for, then what the plan wants
 * done in this form, on these themes, then what is due nearest to today, before or after; work without a due day comes
 * last among equals.
 */
export function proposeWork(work: readonly WorkOption[], forms: readonly Form[], known: Known): WorkOption[] {
  const scored = work.map((option) => ({ option, score: scoreOf(option, forms, known) }))
  return scored
    .sort((a, b) => b.score - a.score || distance(a.option, known.today) - distance(b.option, known.today))
    .map(({ option }) => option)
}

const [asked, sameForm, sameTheme] = [100, 10, 3]

function scoreOf(option: WorkOption, forms: readonly Form[], { formKey, themeIds, wanted }: Known): number {
  const inForm = formKey !== null && formsOf(option, forms).includes(formKey)
  const onTheme = option.themeIds.some((id) => themeIds.includes(id))
  return (
    (wanted.includes(option.assignmentId) ? asked : 0) + (inForm ? sameForm : 0) + (onTheme ? sameTheme : 0)
  )
}

/** The forms, as Loa knows them, in which the plan wants this work done. */
export const formsOf = (option: WorkOption, forms: readonly Form[]): string[] =>
  option.forms.flatMap((words) => formForPlanWords(forms, words)?.key ?? [])

const distance = ({ dueOn }: WorkOption, today: string): number =>
  dueOn === null ? Number.POSITIVE_INFINITY : Math.abs(Temporal.PlainDate.from(today).until(dueOn).days)
