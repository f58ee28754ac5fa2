import { type Lang, textsIn } from '../../platform/i18n.ts'
import { DataTable, Section, ThreePartBar, ThreePartLegend } from '../../platform/ui/index.ts'
import { followTexts } from '../work/follow-texts.ts'
import type { TaskProgress } from '../work/store-progress.ts'
import { planPath } from './plan-at-hand.ts'
import { addressOf } from './plan-query.ts'

type Props = { readonly planId: number; readonly tasks: readonly TaskProgress[]; readonly lang: Lang }

/** How far each task has come over all its agencies: n of m, never a bare percent. */
export function TaskProgressTable({ planId, tasks, lang }: Props) {
  const t = textsIn(lang, followTexts)
  return (
    <Section title={t.byTask} id="tien-do" action={<ThreePartLegend lang={lang} />}>
      <DataTable
        caption={t.byTask}
        hidesCaption
        isFramed
        asCards
        rows={tasks}
        columns={[
          {
            title: t.task,
            isName: true,
            cell: ({ taskId, number, content }) => (
              <a href={addressOf(planPath(planId), { 'nhiem-vu': taskId })}>
                {number ? `${number}. ` : ''}
                {content}
              </a>
            ),
          },
          { title: t.agencies, isNumber: true, cell: ({ agencies }) => agencies },
          {
            title: t.done,
            cell: (task) => (
              <ThreePartBar {...task} isSlim words={t.progress(task.done, task.total, task.verified)} />
            ),
          },
          { title: t.late, isNumber: true, cell: ({ late }) => (late > 0 ? late : '') },
        ]}
      />
    </Section>
  )
}
