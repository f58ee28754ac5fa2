import { oneLine } from '../../../platform/vietnamese.ts'
import type { UnderstoodPlan, UnderstoodTask } from '../plan-document.ts'

/** The truth about a document, as in `*.expected.json`. */
export type ExpectedPlan = {
  readonly document: Readonly<Record<string, unknown>> & {
    readonly file: string
    readonly also?: readonly string[]
  }
  readonly requirements: readonly ExpectedPart[]
  readonly themes: readonly ExpectedPart[]
  readonly goals: readonly ExpectedPart[]
  readonly tasks: readonly ExpectedPart[]
}
type ExpectedPart = Readonly<Record<string, unknown>>

/** How many values of a field were right, and the first that were not. */
export type Tally = { right: number; total: number; wrong: string[] }
export type Comparison = {
  readonly tasks: { found: number; expected: number; extra: number }
  readonly fields: Map<string, Tally>
}

const taskFields = [
  'number',
  'group',
  'content',
  'forms',
  'product',
  'lead',
  'coordinating',
  'timing',
  'themes',
  'note',
  'source',
] as const

export function compare(plan: UnderstoodPlan, expected: ExpectedPlan): Comparison {
  const fields = new Map<string, Tally>()
  for (const [name, value] of Object.entries(expected.document)) {
    if (name === 'file' || name === 'also') continue
    count(fields, 'document', name, (plan.document as unknown as ExpectedPart)[name], value)
  }
  for (const list of ['requirements', 'themes', 'goals'] as const)
    compareLists(fields, list, plan[list] as unknown as ExpectedPart[], expected[list])
  const pairs = pairedTasks(plan.tasks, expected.tasks)
  for (const [want, got] of pairs)
    for (const field of taskFields)
      count(
        fields,
        field === 'themes' ? 'task themes' : field,
        `task ${String(want.order)}`,
        got?.[field],
        want[field],
      )
  const found = pairs.filter(([, got]) => got !== undefined).length
  return { tasks: { found, expected: expected.tasks.length, extra: plan.tasks.length - found }, fields }
}

function compareLists(
  fields: Map<string, Tally>,
  name: string,
  got: readonly ExpectedPart[],
  want: readonly ExpectedPart[],
): void {
  for (let at = 0; at < Math.max(got.length, want.length); at += 1) {
    const wanted = want[at]
    const keys = wanted ? Object.keys(wanted).filter((key) => key !== 'order') : ['text']
    for (const key of keys) count(fields, name, `${at + 1} ${key}`, got[at]?.[key], wanted?.[key] ?? null)
  }
}

/** A task is found when its words are there; the same words twice are told apart by their order. */
function pairedTasks(
  got: readonly UnderstoodTask[],
  want: readonly ExpectedPart[],
): [ExpectedPart, UnderstoodTask | undefined][] {
  const free = [...got]
  const take = (fits: (task: UnderstoodTask) => boolean) => {
    const at = free.findIndex(fits)
    return at < 0 ? undefined : free.splice(at, 1)[0]
  }
  const exact = want.map((task) => take((other) => same(other.content, task.content)))
  return want.map((task, at) => [
    task,
    exact[at] ?? take((other) => alike(other.content, String(task.content)) && other.number === task.number),
  ])
}

const alike = (a: string, b: string): boolean => {
  const [x, y] = [oneLine(a).toLowerCase(), oneLine(b).toLowerCase()]
  return x.length > 8 && y.length > 8 && (x.includes(y) || y.includes(x) || x.slice(0, 25) === y.slice(0, 25))
}

function count(fields: Map<string, Tally>, field: string, place: string, got: unknown, want: unknown): void {
  const tally = fields.get(field) ?? { right: 0, total: 0, wrong: [] }
  tally.total += 1
  if (same(got, want)) tally.right += 1
  else tally.wrong.push(`${place}: ${shown(got)}, expected ${shown(want)}`)
  fields.set(field, tally)
}

const shown = (value: unknown): string => JSON.stringify(plain(value)) ?? 'nothing'

const same = (got: unknown, want: unknown): boolean =>
  JSON.stringify(plain(got)) === JSON.stringify(plain(want))

const sets = new Set(['agencies', 'classes', 'positions', 'except', 'weekdays'])
const ignored = new Set(['sources', 'fieldSources', 'unresolved'])

/** Words in NFC with folded spaces, keys and sets in one order, what only this importer adds left out. */
function plain(value: unknown, key = ''): unknown {
  if (typeof value === 'string') return oneLine(value)
  if (Array.isArray(value)) {
    const items = value.map((item) => plain(item))
    return sets.has(key) ? items.map((item) => JSON.stringify(item)).sort() : items
  }
  if (value === null || value === undefined) return null
  if (typeof value !== 'object') return value
  const entries = Object.entries(value).filter(
    ([name, inner]) =>
      !ignored.has(name) &&
      inner !== undefined &&
      !(sets.has(name) && Array.isArray(inner) && inner.length === 0),
  )
  return Object.fromEntries(
    entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, inner]) => [name, plain(inner, name)]),
  )
}
