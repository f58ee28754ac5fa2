import { csvOf } from '../../platform/csv.ts'
import { type Lang, textsIn } from '../../platform/i18n.ts'
import { labelOf } from '../issue/readiness.ts'
import { partyNames } from './lead-names.ts'
import type { PlanFacts } from './load-plan-page.ts'
import { csvTexts } from './texts.ts'

/** The plan's tasks with their figures, one row a task: what the page shows, for machines. */
export function planData({ plan, rows, directory, evidence }: PlanFacts, lang: Lang): string {
  const head = Object.values(textsIn(lang, csvTexts))
  const positions = new Map(plan.themes.map((theme) => [theme.id, theme.position]))
  const lines = rows.map(({ task, standing }) => {
    const proof = evidence.get(task.id)
    return [
      labelOf(task),
      task.groupTitle,
      task.content,
      task.themeIds.map((id) => positions.get(id)).join(' '),
      task.forms.join('; '),
      task.product,
      partyNames(task, 'lead', directory, lang),
      partyNames(task, 'coordinating', directory, lang),
      task.timingText,
      standing.nextDue,
      standing.total,
      standing.done,
      standing.verified,
      standing.late,
      proof?.activities ?? 0,
      proof?.files ?? 0,
    ]
  })
  return csvOf([head, ...lines])
}
