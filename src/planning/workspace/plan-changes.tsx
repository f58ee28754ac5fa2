import { type Lang, textsIn } from '../../platform/i18n.ts'
import { DataTable } from '../../platform/ui/index.ts'
import { timingInWords } from '../import/index.ts'
import type { DiffField, TaskPair } from '../issue/diff.ts'
import { labelOf } from '../issue/readiness.ts'
import type { Task, WholePlan } from '../plan.ts'
import { amendTexts, fieldNames } from './amend-texts.ts'
import { planTexts } from './plan-texts.ts'

type Change = { readonly pair: TaskPair; readonly field: DiffField }

type PlanChangesProps = {
  readonly lang: Lang
  readonly plan: WholePlan
  /** The plan after: an amended document, or the draft of the year after. */
  readonly amending: WholePlan
  readonly pairs: readonly TaskPair[]
  /** What the two are called over their columns; of an amendment unless said. */
  readonly sides?: { readonly before: string; readonly after: string }
}

/** Tasks that changed, field by field. */
export function PlanChanges({ lang, plan, amending, pairs, sides }: PlanChangesProps) {
  const t = textsIn(lang, amendTexts)
  const rows = pairs.flatMap((pair) => pair.fields.map((field): Change => ({ pair, field })))
  if (rows.length === 0) return <p>{t.none}</p>
  return (
    <DataTable
      caption={t.changed}
      hidesCaption
      asCards
      rows={rows}
      columns={[
        {
          title: planTexts.tasks[lang],
          isName: true,
          cell: ({ pair }) => `${labelOf(pair.after)}. ${pair.after.content}`,
        },
        { title: t.field, cell: ({ field }) => fieldNames[field][lang] },
        {
          title: sides?.before ?? t.before,
          cell: ({ pair, field }) => <del>{wordsOf(pair.before, field, plan, lang)}</del>,
        },
        {
          title: sides?.after ?? t.after,
          cell: ({ pair, field }) => <ins>{wordsOf(pair.after, field, amending, lang)}</ins>,
        },
      ]}
    />
  )
}

function wordsOf(task: Task, field: DiffField, plan: WholePlan, lang: Lang): string {
  if (field === 'forms') return task.forms.join(', ')
  if (field === 'lead') return task.leadText ?? ''
  if (field === 'coordinating') return task.coordinatingText ?? ''
  if (field === 'timing') return task.timingText ?? timingInWords(task.timing, lang)
  if (field === 'themes')
    return plan.themes
      .filter((theme) => task.themeIds.includes(theme.id))
      .map((theme) => theme.title)
      .join('; ')
  return task[field] ?? ''
}
