import { fold } from '../../platform/vietnamese.ts'
import type { Party, Task, WholePlan } from '../plan.ts'

export type DiffField =
  | 'number'
  | 'content'
  | 'forms'
  | 'product'
  | 'note'
  | 'lead'
  | 'coordinating'
  | 'timing'
  | 'themes'

export type TaskPair = { readonly before: Task; readonly after: Task; readonly fields: readonly DiffField[] }

/** What an amended document changes, task by task. */
export type PlanDiff = {
  readonly added: readonly Task[]
  readonly removed: readonly Task[]
  readonly changed: readonly TaskPair[]
  readonly same: readonly TaskPair[]
}

type Tasks = Pick<WholePlan, 'tasks' | 'themes'>

/** Finds each task of the amended plan again in the plan as issued: by its words first, its number helping. */
export function diffOf(before: Tasks, after: Tasks): PlanDiff {
  const pairs = matched(before.tasks, after.tasks)
  const told = pairs.map(([one, other]) => ({
    before: one,
    after: other,
    fields: fieldsThatDiffer(one, other, before, after),
  }))
  const found = new Set(pairs.flat())
  return {
    added: after.tasks.filter((task) => !found.has(task)),
    removed: before.tasks.filter((task) => !found.has(task) && !task.extraKey),
    changed: told.filter((pair) => pair.fields.length > 0),
    same: told.filter((pair) => pair.fields.length === 0),
  }
}

/** Two tasks are one when they say nearly the same, or have the same number and say something alike. */
const leastLikeness = 0.6
const numberCounts = 0.25

function matched(before: readonly Task[], after: readonly Task[]): (readonly [Task, Task])[] {
  const words = new Map([...before, ...after].map((task) => [task, wordsOf(task.content)]))
  const candidates = before.flatMap((one) =>
    after.map((other) => ({
      one,
      other,
      likeness:
        followed(one, other) ?? likeness(words.get(one)!, words.get(other)!) + numberBonus(one, other),
    })),
  )
  const taken = new Set<Task>()
  return candidates
    .filter((candidate) => candidate.likeness >= leastLikeness)
    .sort((a, b) => b.likeness - a.likeness)
    .flatMap(({ one, other }) => {
      if (taken.has(one) || taken.has(other)) return []
      taken.add(one).add(other)
      return [[one, other] as const]
    })
}

/** A task that was drafted from another one is that one, whatever its words became, and no other. */
const followed = (one: Task, other: Task): number | undefined =>
  other.followsTaskId == null ? undefined : other.followsTaskId === one.id ? surely : 0
const surely = 2

const numberBonus = (one: Task, other: Task): number =>
  one.number !== null && one.number === other.number ? numberCounts : 0

const wordsOf = (text: string): ReadonlySet<string> => new Set(fold(text).match(/[a-z0-9]+/g) ?? [])

/** Dice's coefficient over the words: 1 when all are shared. */
function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const shared = one.intersection(other).size
  return (2 * shared) / (one.size + other.size || 1)
}

function fieldsThatDiffer(one: Task, other: Task, before: Tasks, after: Tasks): DiffField[] {
  const differs: readonly (readonly [DiffField, unknown, unknown])[] = [
    ['number', one.number, other.number],
    ['content', one.content, other.content],
    ['forms', one.forms, other.forms],
    ['product', one.product, other.product],
    ['note', one.note, other.note],
    ['lead', partiesOf(one, 'lead'), partiesOf(other, 'lead')],
    ['coordinating', partiesOf(one, 'coordinating'), partiesOf(other, 'coordinating')],
    ['timing', ordered(one.timing), ordered(other.timing)],
    ['themes', titlesOf(one, before), titlesOf(other, after)],
  ]
  return differs.filter(([, a, b]) => JSON.stringify(a) !== JSON.stringify(b)).map(([field]) => field)
}

const partiesOf = (task: Task, part: Party['part']): string[] =>
  task.parties
    .filter((party) => party.part === part)
    .map((party) => `${party.isExcluded ? '-' : ''}${party.agencyId ?? party.classKey ?? fold(party.words)}`)
    .sort()

const titlesOf = (task: Task, plan: Tasks): string[] =>
  plan.themes
    .filter((theme) => task.themeIds.includes(theme.id))
    .map((theme) => fold(theme.title))
    .sort()

/** Rows of the database give a timing's fields in another order than the reading of its words. */
function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered)
  if (value === null || typeof value !== 'object') return value
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
  return Object.fromEntries(entries.map(([key, inner]) => [key, ordered(inner)]))
}
