import type { UnderstoodPlan, UnderstoodTask } from '../plan-document.ts'
import type { Doubts } from './doubts.ts'
import type { Parts } from './split-document.ts'

/** Marks what is missing or contradicts itself in a plan that has been read. */
export function checkPlan(plan: Omit<UnderstoodPlan, 'doubts'>, parts: Parts, doubts: Doubts): void {
  checkHeader(plan, parts, doubts)
  if (plan.tasks.length === 0) doubts.add('no_tasks', { kind: 'document' }, [])
  if (plan.themes.length === 0) doubts.add('no_themes', { kind: 'document' }, [])
  if (plan.goals.length === 0) doubts.add('no_goals', { kind: 'document' }, [])
  for (const goal of plan.goals)
    if (goal.measures.length === 0)
      doubts.add('goal_without_figure', { kind: 'goal', order: goal.order }, goal.sources)
  for (const task of plan.tasks) checkTask(task, doubts)
  checkNumbers(plan.tasks, doubts)
}

function checkHeader({ document }: Omit<UnderstoodPlan, 'doubts'>, parts: Parts, doubts: Doubts): void {
  const top = parts.type ? [parts.type.id] : []
  if (!document.number || !document.symbol)
    doubts.add('no_number', { kind: 'document', field: 'number' }, top)
  if (!document.date) doubts.add('no_date', { kind: 'document', field: 'date' }, top)
  if (!document.issuing_body) doubts.add('no_body', { kind: 'document', field: 'issuing_body' }, top)
  if (!document.title) doubts.add('no_title', { kind: 'document', field: 'title' }, top)
  if (!document.year) doubts.add('no_year', { kind: 'document', field: 'year' }, top)
}

function checkTask(task: UnderstoodTask, doubts: Doubts): void {
  const where = (field: 'lead' | 'coordinating' | 'timing') => task.fieldSources[field] ?? task.sources
  if (!task.lead) doubts.add('no_lead', { kind: 'task', order: task.order, field: 'lead' }, where('lead'))
  if (!task.timing)
    doubts.add('no_timing', { kind: 'task', order: task.order, field: 'timing' }, where('timing'))
  if (task.source === 'prose' && task.timing?.kind === 'unknown')
    doubts.add(
      'unknown_timing',
      { kind: 'task', order: task.order, field: 'timing' },
      where('timing'),
      task.timing.text,
    )
  for (const field of ['lead', 'coordinating'] as const)
    for (const words of task[field]?.unresolved ?? [])
      doubts.add('unknown_party', { kind: 'task', order: task.order, field }, where(field), words)
}

function checkNumbers(tasks: readonly UnderstoodTask[], doubts: Doubts): void {
  const seen = new Set<string>()
  for (const task of tasks) {
    if (!task.number) continue
    const place = `${task.source}|${task.group?.number ?? ''} ${task.group?.title ?? ''}|${task.number}|${task.sources[0]?.split('.')[0] ?? ''}`
    if (seen.has(place))
      doubts.add(
        'duplicate_number',
        { kind: 'task', order: task.order, field: 'number' },
        task.sources,
        task.number,
      )
    seen.add(place)
  }
}
