import { z } from 'zod'
import type { Filled } from '../../platform/http/form.ts'
import { say } from '../../platform/http/form.ts'
import { refusals } from '../draft/refusals.ts'
import { choiceOf, type PartyChoice, type TaskInput } from '../draft/task-input.ts'
import type { Task } from '../plan.ts'

const text = z.string().max(20_000).default('')
const list = z.preprocess(
  (value) => (value === undefined ? [] : Array.isArray(value) ? value : [value]),
  z.array(z.string().max(1000)).max(200),
)

/** Every form on a draft carries the version that was on the screen. */
export const version = z.coerce.number().int().min(0).default(0)

/** 'dd/mm/yyyy' or an ISO day; '' is none. */
export const day = z
  .string()
  .default('')
  .transform((written, issues) => {
    const trimmed = written.trim()
    if (trimmed === '') return null
    const iso = isoOf(trimmed)
    if (iso === null) issues.addIssue({ code: 'custom', message: say(refusals.dayWrong) })
    return iso
  })

function isoOf(written: string): string | null {
  const [, date, month, year] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(written) ?? []
  try {
    const day = date ? { day: Number(date), month: Number(month), year: Number(year) } : written
    return Temporal.PlainDate.from(day, { overflow: 'reject' }).toString()
  } catch {
    return null
  }
}

/** The pickers post their words and choices as two lists of the same length. */
export const taskForm = z
  .object({
    version,
    number: text,
    content: text,
    forms: text,
    product: text,
    note: text,
    timing: text,
    themeIds: list,
    lead: list,
    leadWords: list,
    coordinating: list,
    coordinatingWords: list,
  })
  .transform(({ themeIds, lead, leadWords, coordinating, coordinatingWords, ...rest }) => ({
    ...rest,
    themeIds: themeIds.map(Number),
    lead: choices(leadWords, lead),
    coordinating: choices(coordinatingWords, coordinating),
  }))

const choices = (words: readonly string[], chosen: readonly string[]): PartyChoice[] =>
  chosen.map((choice, at) => ({ choice, words: words[at] ?? '' }))

/** The form as it stands before anybody typed. */
export const inputOf = (task: Task): TaskInput => ({
  number: task.number ?? '',
  content: task.content,
  forms: task.forms.join('\n'),
  product: task.product ?? '',
  note: task.note ?? '',
  timing: task.timingText ?? '',
  themeIds: task.themeIds,
  lead: task.parties.filter((party) => party.part === 'lead').map(choiceOf),
  coordinating: task.parties.filter((party) => party.part === 'coordinating').map(choiceOf),
})

export const emptyInput: TaskInput = {
  number: '',
  content: '',
  forms: '',
  product: '',
  note: '',
  timing: '',
  themeIds: [],
  lead: [],
  coordinating: [],
}

export const headerForm = z.object({
  version,
  number: text,
  symbol: text,
  issuedOn: day,
  place: text,
  issuingBody: text,
  title: text,
  year: z.coerce
    .number({ message: say(refusals.yearWrong) })
    .int()
    .min(2000, say(refusals.yearWrong))
    .max(2100, say(refusals.yearWrong)),
})

export const passageForm = z.object({ version, text, reformArea: text, dueOn: day })
export const versionForm = z.object({ version })
export const splitForm = z.object({ version, text })
export const mergeForm = z.object({ version, otherTaskId: z.coerce.number().int().default(0) })
export const markForm = z.object({
  version,
  mark: z.enum(['', 'requirement', 'goal', 'theme', 'form', 'task']).default(''),
})

/** A refused form comes back as it was typed, whatever was wrong with it. */
export const typedTask = (filled: Filled): TaskInput => ({
  number: typed(filled, 'number'),
  content: typed(filled, 'content'),
  forms: typed(filled, 'forms'),
  product: typed(filled, 'product'),
  note: typed(filled, 'note'),
  timing: typed(filled, 'timing'),
  themeIds: typedList(filled, 'themeIds').map(Number),
  lead: choices(typedList(filled, 'leadWords'), typedList(filled, 'lead')),
  coordinating: choices(typedList(filled, 'coordinatingWords'), typedList(filled, 'coordinating')),
})

const typedList = (filled: Filled, name: string): readonly string[] => {
  const value = filled[name] ?? []
  return typeof value === 'string' ? [value] : value
}

/** One posted value as it was typed. */
export const typed = (filled: Filled, name: string): string => {
  const value = filled[name]
  return typeof value === 'string' ? value : (value?.[0] ?? '')
}
