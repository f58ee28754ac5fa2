import type { Directory } from '../../agencies/index.ts'
import { type Lang, textsIn } from '../../platform/i18n.ts'
import { FilterBar, SelectField, TextField } from '../../platform/ui/index.ts'
import { dueTexts, followTexts, stateTexts } from '../work/follow-texts.ts'
import type { TaskProgress } from '../work/store-progress.ts'
import { sectionsOf } from './agency-sections.ts'
import { planPath } from './plan-at-hand.ts'
import type { PlanInSight } from './plan-in-sight.ts'
import { dueChoices, type PlanQuery, stateChoices } from './plan-query.ts'

type Props = {
  readonly plan: PlanInSight
  readonly query: PlanQuery
  readonly tasks: readonly TaskProgress[]
  readonly themes: readonly { readonly id: number; readonly position: number; readonly title: string }[]
  readonly directory: Directory
  readonly lang: Lang
}

/** Narrows the table; a plain form whose answer has an address of its own. */
export function PlanFilters({ plan, query, tasks, themes, directory, lang }: Props) {
  const t = textsIn(lang, followTexts)
  const states = textsIn(lang, stateTexts)
  const dues = textsIn(lang, dueTexts)
  const path = planPath(plan.head.id)
  const { trang: _, ...narrowed } = query
  return (
    <FilterBar lang={lang} action={path} clearHref={Object.keys(narrowed).length > 0 ? path : undefined}>
      <TextField name="q" type="search" icon="search" label={t.words} value={query.q} />
      <SelectField
        name="tinh-trang"
        label={t.state}
        empty={t.allStates}
        value={query['tinh-trang']}
        options={stateChoices.map((value) => ({ value, label: states[value] }))}
      />
      <SelectField
        name="han"
        label={t.due}
        empty={t.allDues}
        value={query.han}
        options={dueChoices.map((value) => ({ value, label: dues[value] }))}
      />
      <SelectField
        name="noi-dung"
        label={t.theme}
        empty={t.allThemes}
        value={query['noi-dung']?.toString()}
        options={themes.map(({ id, position, title }) => ({
          value: `${id}`,
          label: `${position}. ${title}`,
        }))}
      />
      <SelectField
        name="nhom"
        label={t.group}
        empty={t.allGroups}
        value={query.nhom}
        options={sectionsOf(directory, directory.all).map(({ key, name }) => ({
          value: key,
          label: name[lang],
        }))}
      />
      <SelectField
        name="don-vi"
        label={t.agency}
        empty={t.allAgencies}
        value={query['don-vi']}
        options={directory.all.map(({ slug, shortName }) => ({ value: slug, label: shortName }))}
      />
      <SelectField
        name="nhiem-vu"
        label={t.task}
        empty={t.allTasks}
        value={query['nhiem-vu']?.toString()}
        options={tasks.map(({ taskId, number, content }) => ({
          value: `${taskId}`,
          label: shortened(number ? `${number}. ${content}` : content),
        }))}
      />
    </FilterBar>
  )
}

const shortened = (text: string) => (text.length > 80 ? `${text.slice(0, 78).trimEnd()}…` : text)
