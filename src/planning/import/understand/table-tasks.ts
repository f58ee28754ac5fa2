import { oneLine } from '../../../platform/vietnamese.ts'
import { readParties } from '../parties/read-parties.ts'
import type { Parties, TaskField, UnderstoodTask } from '../plan-document.ts'
import type { BlockId, Cell } from '../source-document.ts'
import { readTiming } from '../timing/read-timing.ts'
import type { ColumnKind } from '../words/column.words.ts'
import { labelIn } from './outline.ts'
import type { PlanFacts } from './plan-facts.ts'
import { splitRoles } from './roles.ts'
import { type TaskRow, textOf } from './table-rows.ts'
import { formsIn, formsNamedIn } from './task-forms.ts'
import { themesIn, themesOfGroup } from './task-themes.ts'

/** One row of an annex as a task. What is unclear in it goes to the doubts. */
export function taskOfRow(row: TaskRow, order: number, facts: PlanFacts): UnderstoodTask {
  const cells = (kind: ColumnKind) => row.cells.get(kind) ?? []
  const roles = rolesOf(row)
  const { number, content } = numbered(row)
  const task: UnderstoodTask = {
    order,
    number,
    group: row.group,
    source: 'table',
    content,
    forms: formsOf(row, content, order, facts),
    product: wordsOf(cells('product')),
    note: wordsOf(cells('note')),
    ...roles,
    timing: timingOf(row, order, facts),
    themes: themesOf(row, order, facts),
    sources: [`${row.table.id}.r${row.row}`],
    fieldSources: sourcesOf(row),
  }
  return task
}

const wordsOf = (cells: readonly Cell[]): string | null => {
  const text = textOf(cells)
  return /^[-–—.\s]*$/u.test(text) ? null : text
}

/** Lines of a cell; automatic labels are not the writer's words. */
const linesOf = (cells: readonly Cell[]): string[] =>
  cells.flatMap((cell) => cell.lines.map((line) => line.text))

function numbered(row: TaskRow): { number: string | null; content: string } {
  const content = [...(row.cells.get('content') ?? []), ...(row.cells.get('detail') ?? [])]
  const text = oneLine(content.map((cell) => cell.text).join(' '))
  const lines = linesOf(content).filter((line) => line.trim() !== '')
  const typed = labelIn(text)
  if (!typed || lines.filter((line) => labelIn(line.trim())).length > 1) {
    const automatic = content[0]?.lines.length === 1 ? content[0].lines[0]?.label : undefined
    return {
      number: row.number ?? (automatic && /\d/.test(automatic) ? automatic.replace(/[.)]+$/u, '') : null),
      content: text,
    }
  }
  return {
    number: row.number ?? (/\d|^[a-zđ]$/u.test(typed.label) ? typed.label : null),
    content: typed.text,
  }
}

function rolesOf(row: TaskRow): { lead: Parties | null; coordinating: Parties | null } {
  const both = row.cells.get('lead_and_coordinating')
  if (both) return splitRoles(textOf(both), linesOf(both))
  const lead = row.cells.get('lead') ?? []
  const coordinating = row.cells.get('coordinating') ?? []
  const others = readParties(textOf(coordinating), linesOf(coordinating))
  const text = textOf(lead)
  if (!/chủ trì|phối hợp/iu.test(text))
    return { lead: readParties(text, linesOf(lead)), coordinating: others }
  const split = splitRoles(text, linesOf(lead))
  return { lead: split.lead, coordinating: others ?? split.coordinating }
}

function timingOf(row: TaskRow, order: number, { year, doubts }: PlanFacts): UnderstoodTask['timing'] {
  const cells = row.cells.get('timing')
  const text = cells ? textOf(cells) : boundsOf(row)
  if (/^[-–—.\s]*$/u.test(text)) return null
  const { timing, leftover } = readTiming(text, year)
  const about = { kind: 'task', order, field: 'timing' } as const
  const where = (cells ?? row.cells.get('to') ?? []).map((cell) => cell.id)
  if (timing.kind === 'unknown') doubts.add('unknown_timing', about, where, text)
  else if (leftover) doubts.add('timing_leftover', about, where, leftover)
  return timing
}

/** A column for the beginning and one for the end. */
function boundsOf(row: TaskRow): string {
  const [from, to] = [textOf(row.cells.get('from')), textOf(row.cells.get('to'))]
  if (from && to && from !== to) return `Từ ${from} đến ${to}`
  return to ? `Trước ${to}`.replace(/^Trước (?=\D)/u, '') : from
}

function formsOf(row: TaskRow, content: string, order: number, { doubts }: PlanFacts): string[] {
  const cells = row.cells.get('forms')
  if (cells) return formsIn(linesOf(cells)).filter((form) => !/^[-–—.\s]*$/u.test(form))
  const named = formsNamedIn(content)
  for (const form of named)
    doubts.add('guessed_form', { kind: 'task', order, field: 'forms' }, [`${row.table.id}.r${row.row}`], form)
  return named
}

function themesOf(row: TaskRow, order: number, { themes, doubts }: PlanFacts): number[] {
  const column = themesIn(textOf(row.cells.get('themes')), themes, true)
  const note = themesIn(textOf(row.cells.get('note')), themes)
  const found = [...column.themes, ...note.themes]
  for (const number of [...column.missing, ...note.missing])
    doubts.add(
      'unknown_theme',
      { kind: 'task', order, field: 'themes' },
      [`${row.table.id}.r${row.row}`],
      String(number),
    )
  const stated = found.length > 0 ? found : themesOfGroup(row.group?.title, themes)
  return [...new Set(stated)].sort((a, b) => a - b)
}

const fields: readonly (readonly [TaskField, readonly ColumnKind[]])[] = [
  ['content', ['content', 'detail']],
  ['forms', ['forms']],
  ['product', ['product']],
  ['note', ['note']],
  ['lead', ['lead', 'lead_and_coordinating']],
  ['coordinating', ['coordinating', 'lead_and_coordinating']],
  ['timing', ['timing', 'from', 'to']],
  ['themes', ['themes', 'note']],
]

function sourcesOf(row: TaskRow): Partial<Record<TaskField, readonly BlockId[]>> {
  const found = fields.map(
    ([field, kinds]) =>
      [field, kinds.flatMap((kind) => (row.cells.get(kind) ?? []).map((cell) => cell.id))] as const,
  )
  return Object.fromEntries(found.filter(([, ids]) => ids.length > 0))
}
