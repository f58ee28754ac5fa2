import type { Directory } from '../../agencies/index.ts'
import { done, type Result, refuse } from '../../platform/result.ts'
import { oneLine } from '../../platform/vietnamese.ts'
import { readTiming } from '../import/index.ts'
import type { Party, Task, WholePlan } from '../plan.ts'
import { refusals } from './refusals.ts'
import { classParty } from './resolve-parties.ts'
import type { TaskChange } from './store-tasks.ts'

/** A task as an officer types it. `forms` has one form a line; themes are ids of the plan's themes. */
export type TaskInput = {
  readonly number: string
  readonly content: string
  readonly forms: string
  readonly product: string
  readonly note: string
  readonly timing: string
  readonly themeIds: readonly number[]
  readonly lead: readonly PartyChoice[]
  readonly coordinating: readonly PartyChoice[]
}

/**
 * One line of the picker: the document's words and what they were said to mean: 'agency:12', 'class:ubnd_cap_xa',
 * 'except:12' (taken out of a class), 'drop', or '' when that is left open.
 */
export type PartyChoice = { readonly words: string; readonly choice: string }

/** What was typed, as the plan keeps it. `before` gives what the form does not ask for. */
export function taskChangeOf(
  input: TaskInput,
  plan: WholePlan,
  directory: Directory,
  before: Task | null,
): Result<TaskChange> {
  const content = input.content.trim()
  if (content === '') return refuse(refusals.contentMissing, 'content')
  const lead = partiesOf(input.lead, 'lead', directory)
  const coordinating = partiesOf(input.coordinating, 'coordinating', directory)
  const timingText = oneLine(input.timing)
  const known = new Set(plan.themes.map((theme) => theme.id))
  const timing =
    before && before.timingText === timingText ? before.timing : timingOf(timingText, plan.head.year)
  return done({
    number: textOrNull(input.number),
    groupNumber: before?.groupNumber ?? null,
    groupTitle: before?.groupTitle ?? null,
    content,
    forms: input.forms.split('\n').map(oneLine).filter(Boolean),
    product: textOrNull(input.product),
    note: textOrNull(input.note),
    leadText: wordsOf(lead, before, 'lead', before?.leadText ?? null),
    coordinatingText: wordsOf(coordinating, before, 'coordinating', before?.coordinatingText ?? null),
    timingText: timingText || null,
    timing,
    parties: [...lead, ...coordinating],
    themeIds: input.themeIds.filter((id) => known.has(id)),
  })
}

/** What can be changed of a task, as it is. */
export function changeOf(task: Task): TaskChange {
  const { id: _, position: __, origin: ___, sources: ____, fieldSources: _____, ...change } = task
  return change
}

const timingOf = (text: string, year: number) => {
  const { text: _, ...timing } = readTiming(text, year).timing
  return timing
}

/** The line that stands for a party in the picker. */
export const choiceOf = (party: Party): PartyChoice => ({
  words: party.words,
  choice:
    party.classKey !== null
      ? `class:${party.classKey}`
      : party.agencyId !== null
        ? `${party.isExcluded ? 'except' : 'agency'}:${party.agencyId}`
        : '',
})

function partiesOf(choices: readonly PartyChoice[], part: Party['part'], directory: Directory): Party[] {
  return choices.flatMap(({ words, choice }): Party[] => {
    const [kind, key = ''] = choice.split(':')
    if (kind === 'class') return directory.ofClass(key) ? [classParty(part, key)] : open(words, part)
    if (kind !== 'agency' && kind !== 'except') return kind === 'drop' ? [] : open(words, part)
    const agency = directory.byId(Number(key))
    if (!agency) return open(words, part)
    const isExcluded = kind === 'except'
    return [
      {
        part,
        words: words || agency.shortName,
        kind: 'agency',
        agencyId: agency.id,
        classKey: null,
        isExcluded,
      },
    ]
  })
}

const open = (words: string, part: Party['part']): Party[] =>
  words.trim() === ''
    ? []
    : [{ part, words: oneLine(words), kind: 'agency', agencyId: null, classKey: null, isExcluded: false }]

/** The document's own sentence as long as the officer left its parties alone. */
function wordsOf(now: readonly Party[], before: Task | null, part: Party['part'], written: string | null) {
  const same = before?.parties.filter((party) => party.part === part).map((party) => party.words) ?? []
  if (written !== null && same.join('\n') === now.map((party) => party.words).join('\n')) return written
  return (
    now
      .filter((party) => !party.isExcluded)
      .map((party) => party.words)
      .join('; ') || null
  )
}

const textOrNull = (text: string): string | null => text.trim() || null
