import type { QualityKey } from '../../coverage/index.ts'
import type { DueWork } from '../../planning/index.ts'
import type { Basis } from './basis.ts'
import { activityFigures } from './catalog-activities.ts'
import type { OtherKey } from './catalog-others.ts'
import { addedUp, agenciesThat, amountOf, type Cells, type Counted } from './count.ts'
import { activityFigureOf } from './key.ts'
import type { CountedScope } from './scope-at.ts'
import { type TaskKey, tasksCounted } from './tasks.ts'

/** Keys of the scores in the words of reports. */
export const scoreKeys = {
  timely: 'timely',
  complete: 'complete',
  regular: 'regular',
  continuous: 'continuous',
  many_sided: 'manySided',
} as const satisfies Partial<Record<OtherKey, QualityKey>>

/** Everything that is counted in a scope; what cannot be told is left out. */
export function countScope(basis: Basis, { agencyId, ids }: CountedScope): ReadonlyMap<string, Counted> {
  const cells = addedUp(ids.flatMap((id) => basis.cells.get(id) ?? []))
  const counted = new Map<string, Counted>()
  for (const key of activityKeys(basis)) {
    const { spec, of } = activityFigureOf(key, basis.words)!
    counted.set(key, {
      value: amountOf(cells, spec, basis),
      rows: spec.amount ? amountOf(cells, { ...spec, amount: 'one' }, basis) : undefined,
      of: of === undefined ? undefined : amountOf(cells, activityFigures[of]!.spec, basis),
    })
  }
  for (const [key, one] of Object.entries(countOthers(basis, agencyId, ids, cells)))
    if (one) counted.set(key, one)
  return counted
}

function activityKeys({ words, question }: Basis): readonly string[] {
  const isPlanned = (key: string) => question.planId !== null || !activityFigures[key]!.spec.isOfPlan
  const themes = [...words.themes.keys()]
  return [
    ...Object.keys(activityFigures).filter(isPlanned),
    ...[...words.forms.keys()].flatMap((form) =>
      ['', '.verified', '.times', '.present'].map((part) => `form.${form}${part}`),
    ),
    ...themes.map((id) => `theme.${id}`),
    ...[...words.audiences.keys()].map((audience) => `audience.${audience}`),
    ...[...words.languages.keys()].map((language) => `language.${language}`),
    ...themes.flatMap((id) => [...words.audiences.keys()].map((audience) => `cell.${id}.${audience}`)),
  ]
}

type Others = Partial<Record<OtherKey, Counted | undefined>>

function countOthers(basis: Basis, agencyId: number, ids: readonly number[], cells: Cells): Others {
  const { directory, words, proved, sent } = basis
  const communes = directory.ofClass('ubnd_cap_xa') ?? []
  const isIn = new Set(ids)
  const airs = (id: number) =>
    (basis.cells.get(id) ?? []).some(({ form, themeId }) => form === 'loudspeaker' && themeId === 0)
  const used = (axis: 'form' | 'language') =>
    new Set(
      [...cells.values()].flatMap((cell) => (cell.themeId === 0 && cell[axis] !== '' ? [cell[axis]] : [])),
    ).size
  const owed = sent.get(agencyId) ?? []
  const hasSent = new Set(owed.filter(({ isSent }) => isSent).map((one) => one.agencyId))
  const told = new Set([...cells.values()].map(({ themeId }) => themeId))
  const themes = [...words.themes].map(([id, { vi }]) => ({ id, name: vi }))
  return {
    ...(basis.question.planId !== null && countWork(basis, agencyId, ids)),
    airing_communes: agenciesThat(
      basis,
      communes.map(({ id }) => id).filter((id) => isIn.has(id)),
      airs,
    ),
    reports_sent:
      owed.length === 0
        ? undefined
        : agenciesThat(
            basis,
            owed.map((one) => one.agencyId),
            (id) => hasSent.has(id),
          ),
    proved: {
      value: ids.reduce((sum, id) => sum + (proved.get(id) ?? 0), 0),
      of: amountOf(cells, {}, basis),
    },
    possible_doubles: {
      value: basis.doubles.filter(({ agencyIds }) => agencyIds.every((id) => isIn.has(id))).length,
    },
    themes_told:
      themes.length === 0
        ? undefined
        : {
            value: themes.filter(({ id }) => told.has(id)).length,
            of: themes.length,
            named: themes.filter(({ id }) => told.has(id)),
            missing: themes.filter(({ id }) => !told.has(id)),
          },
    forms_used: { value: used('form') },
    languages_used: { value: used('language') },
  }
}

function countWork(basis: Basis, agencyId: number, ids: readonly number[]): Others {
  const { participants, ownPlans, due, cells } = basis
  const circle = ids.filter((id) => participants.has(id))
  const works = ids.flatMap((id) => due.get(id) ?? [])
  const sum = (of: keyof Pick<DueWork, 'due' | 'done' | 'verified' | 'late'>) =>
    works.reduce((total, work) => total + work[of], 0)
  const tasks = [...Map.groupBy(works, ({ taskId }) => taskId).values()]
  const tasksThat = (key: TaskKey) => tasks.filter(tasksCounted[key]).length
  const tasksDue = tasksThat('tasks_due')
  const qualities = basis.qualities.get(agencyId)
  const scores = Object.entries(scoreKeys).flatMap(([key, quality]) => {
    const value = qualities?.[quality].score ?? null
    return value === null ? [] : [[key, { value, rows: 0 }]]
  })
  return {
    ...(Object.fromEntries(scores) as Others),
    plans_known: agenciesThat(basis, circle, (id) => ownPlans.has(id)),
    agencies_active: agenciesThat(basis, circle, (id) => cells.has(id)),
    late_agencies: agenciesThat(basis, circle, (id) => (due.get(id) ?? []).some(({ late }) => late > 0)),
    works_due: { value: sum('due') },
    works_done: { value: sum('done'), of: sum('due') },
    works_verified: { value: sum('verified'), of: sum('due') },
    works_late: { value: sum('late') },
    tasks_due: { value: tasksDue },
    tasks_done: { value: tasksThat('tasks_done'), of: tasksDue },
    tasks_verified: { value: tasksThat('tasks_verified'), of: tasksDue },
    tasks_late: { value: tasksThat('tasks_late') },
  }
}
