import { z } from 'zod'
import { type NextTask, readTiming } from '../../planning/index.ts'
import { say } from '../../platform/http/form.ts'
import { done, type Issue, type Result, refuseAll } from '../../platform/result.ts'
import { oneLine } from '../../platform/vietnamese.ts'
import type { NextProposal } from './proposal.ts'
import { texts } from './texts.ts'

/** What was chosen on the page, by the keys of the proposal, with the words as edited. */
export type Choices = {
  readonly chosen: ReadonlySet<string>
  readonly contents: ReadonlyMap<string, string>
  readonly timings: ReadonlyMap<string, string>
}

export const chosenField = (key: string) => `chon.${key}`
export const contentField = (key: string) => `noi-dung.${key}`
export const timingField = (key: string) => `thoi-gian.${key}`

const longest = 2000

/** A field for every key: 'chon.t12', 'noi-dung.t12', 'thoi-gian.t12'. */
export const choicesForm = z
  .record(
    z.string().max(80),
    z.union([z.string().max(longest, say(texts.needsWords)), z.array(z.string().max(longest))]),
  )
  .transform((form): Choices => {
    const under = (prefix: string) =>
      new Map(
        Object.entries(form).flatMap(([name, value]) =>
          name.startsWith(prefix) ? [[name.slice(prefix.length), String(value)] as const] : [],
        ),
      )
    return {
      chosen: new Set(under('chon.').keys()),
      contents: under('noi-dung.'),
      timings: under('thoi-gian.'),
    }
  })

export type Chosen = {
  readonly goals: readonly { readonly goalId: number; readonly text: string }[]
  readonly tasks: readonly NextTask[]
}

/** The goals and tasks of the draft: what was chosen of the proposal, in its order and with the edited words. */
export function chosenOf(proposal: NextProposal, choices: Choices, year: number): Result<Chosen> {
  const { chosen, contents, timings } = choices
  const keys = [...proposal.goals, ...proposal.tasks].map(({ key }) => key).filter((key) => chosen.has(key))
  const empty = keys.filter((key) => contents.has(key) && oneLine(contents.get(key)!) === '')
  if (empty.length > 0)
    return refuseAll(empty.map((key): Issue => ({ text: texts.needsWords, field: contentField(key) })))
  const goals = proposal.goals
    .filter(({ key }) => chosen.has(key))
    .map(({ key, goal, text }) => ({ goalId: goal.id, text: oneLine(contents.get(key) ?? text) }))
  const tasks = proposal.tasks
    .filter(({ key }) => chosen.has(key))
    .map(
      ({ key, task }): NextTask => ({
        ...task,
        content: oneLine(contents.get(key) ?? task.content),
        ...timingAs(task, timings.get(key), year),
      }),
    )
  return done({ goals, tasks })
}

/** What was not touched stays as it was moved; other words are read anew. */
function timingAs(task: NextTask, written: string | undefined, year: number) {
  const words = oneLine(written ?? '')
  if (written === undefined || words === (task.timingText ?? ''))
    return { timing: task.timing, timingText: task.timingText }
  const { text: _, ...timing } = readTiming(words, year).timing
  return { timing, timingText: words || null }
}
