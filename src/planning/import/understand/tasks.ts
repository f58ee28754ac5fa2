import type { UnderstoodTask } from '../plan-document.ts'
import type { PlanFacts } from './plan-facts.ts'
import type { ProseTask } from './prose-task.ts'
import { tasksFromDuties, tasksInSection } from './prose-tasks.ts'
import type { Section } from './sections.ts'
import type { Parts } from './split-document.ts'
import { isTable, type ReadTable, tasksOfTable } from './tables.ts'

/** All tasks in the order of the document: prose of the plan's body, its tables, the annexes. */
export function tasksOf(parts: Parts, sections: readonly Section[], facts: PlanFacts): UnderstoodTask[] {
  const tables = [...parts.body, ...parts.annex].filter(isTable)
  const prose = statedInProse(sections, facts, tables.length > 0)
  const tasks: UnderstoodTask[] = prose.map((task, at) => ({ ...task, order: at + 1 }))
  let above: ReadTable | null = null
  for (const table of tables) {
    const read = tasksOfTable(table, tasks.length + 1, above, facts)
    if (!read) facts.doubts.add('unknown_table', { kind: 'table' }, [table.id])
    tasks.push(...(read?.tasks ?? []))
    above = read ?? above
  }
  if (tasks.length > 0) return tasks
  const duties = sections
    .filter((section) => section.kind === 'organisation')
    .flatMap((section) => tasksFromDuties(section.node, facts))
  if (duties.length > 0) facts.doubts.add('tasks_from_duties', { kind: 'document' }, [])
  return duties.map((task, at) => ({ ...task, order: at + 1 }))
}

/**
 * A section of tasks counts when at least half of its passages say who or when. Beside an annex only those that name
 * their lead do: the others introduce what the annex lists.
 */
function statedInProse(sections: readonly Section[], facts: PlanFacts, besideTables: boolean): ProseTask[] {
  const candidates = sections.filter((section) => ['task', 'theme', 'form'].includes(section.kind))
  return candidates.flatMap((section) => {
    const tasks = tasksInSection(section.node, facts)
    const led = tasks.filter((task) => task.lead !== null)
    if (section.kind !== 'task') return led.length * 2 >= tasks.length && led.length > 1 ? tasks : []
    if (besideTables) return led.length * 2 >= tasks.length ? tasks : []
    return tasks.filter((task) => task.lead !== null || task.timing !== null).length * 2 >= tasks.length
      ? tasks
      : []
  })
}
