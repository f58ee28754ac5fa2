import type { Text } from '../../platform/i18n.ts'
import { activityAddress, agencyAddress, planAddress, reportAddress, workAddress } from './addresses.ts'
import type { Basis } from './basis.ts'
import type { Counted } from './count.ts'
import { countScope } from './count-scope.ts'
import type { RowsAsked } from './counted-as.ts'
import type { FigureRow } from './figure.ts'
import type { CountedScope } from './scope-at.ts'
import { type TaskKey, tasksCounted } from './tasks.ts'

/** What the tasks of the plan say, by their ids. */
export type TaskNames = ReadonlyMap<number, string>

type Asked = Extract<RowsAsked, { kind: 'named' }>

/** Rows that are agencies, tasks, themes, words, or pairs: few enough to be told from what was counted. */
export function namedRows(
  basis: Basis,
  scope: CountedScope,
  asked: Asked,
  tasks: TaskNames,
  counted = () => countScope(basis, scope),
): readonly FigureRow[] {
  const { ids } = scope
  if (asked.rowsOf === 'agencies') return agencyRows(basis, scope, asked, counted())
  if (asked.rowsOf === 'tasks') return taskRows(basis, ids, asked, tasks)
  if (asked.rowsOf === 'themes') return themeRows(basis, asked, counted())
  if (asked.rowsOf === 'activities') return doubleRows(basis, ids)
  if (asked.rowsOf === 'forms') return wordRows(basis, ids, 'form', basis.words.forms)
  if (asked.rowsOf === 'languages') return wordRows(basis, ids, 'language', basis.words.languages)
  return []
}

const row = (
  id: FigureRow['id'],
  kind: FigureRow['kind'],
  what: string,
  rest: Partial<FigureRow>,
): FigureRow => ({
  ...{ id, kind, what, agencyName: '', day: null, amount: 1, href: '' },
  ...rest,
})

function agencyRows(
  basis: Basis,
  scope: CountedScope,
  { base, isWhole }: Asked,
  counted: ReadonlyMap<string, Counted>,
): readonly FigureRow[] {
  const of = counted.get(base)
  const some = [...(of?.named ?? []), ...(isWhole ? (of?.missing ?? []) : [])]
  const reports = new Map((basis.sent.get(scope.agencyId) ?? []).map((one) => [one.agencyId, one.reportId]))
  return some
    .toSorted((a, b) => a.id - b.id)
    .map(({ id, name }) => {
      const plan = base === 'plans_known' ? basis.ownPlans.get(id) : undefined
      const agency = basis.directory.byId(id)
      const report = base === 'reports_sent' ? reports.get(id) : undefined
      const href =
        (plan?.planId && planAddress(plan.planId)) ||
        (plan?.assignmentId && workAddress(plan.assignmentId)) ||
        (report && reportAddress(report)) ||
        (agency && agencyAddress(agency.slug)) ||
        ''
      return row(id, 'agencies', plan?.name ?? name, { agencyName: name, href })
    })
}

function taskRows(
  { due, question }: Basis,
  ids: readonly number[],
  { base, isWhole }: Asked,
  tasks: TaskNames,
): readonly FigureRow[] {
  const isCounted = tasksCounted[isWhole ? 'tasks_due' : (base as TaskKey)]
  const works = Map.groupBy(
    ids.flatMap((id) => due.get(id) ?? []),
    ({ taskId }) => taskId,
  )
  const href = question.planId === null ? '' : planAddress(question.planId)
  return [...works]
    .filter(([, some]) => isCounted(some))
    .map(([id]) => row(id, 'tasks', tasks.get(id) ?? '', { href }))
    .toSorted((a, b) => Number(a.id) - Number(b.id))
}

function themeRows(
  basis: Basis,
  { isWhole }: Asked,
  counted: ReadonlyMap<string, Counted>,
): readonly FigureRow[] {
  const of = counted.get('themes_told')
  const some = [...(of?.named ?? []), ...(isWhole ? (of?.missing ?? []) : [])]
  const href = planAddress(basis.question.planId ?? 0)
  return some.toSorted((a, b) => a.id - b.id).map(({ id, name }) => row(id, 'themes', name, { href }))
}

/** One row a pair. */
function doubleRows({ doubles, directory }: Basis, ids: readonly number[]): readonly FigureRow[] {
  const isIn = new Set(ids)
  return doubles
    .filter(({ agencyIds }) => agencyIds.every((id) => isIn.has(id)))
    .map(({ activityIds, agencyIds, day, what }) =>
      row(activityIds.join('-'), 'activities', what, {
        ...{ day, href: activityAddress(activityIds[0]) },
        agencyName: agencyIds.map((id) => directory.byId(id)?.shortName ?? '').join(', '),
      }),
    )
}

function wordRows(
  { cells }: Basis,
  ids: readonly number[],
  axis: 'form' | 'language',
  names: ReadonlyMap<string, Text>,
): readonly FigureRow[] {
  const used = new Set(
    ids.flatMap((id) => (cells.get(id) ?? []).flatMap((cell) => (cell.themeId === 0 ? cell[axis] : []))),
  )
  const kind = axis === 'form' ? 'forms' : 'languages'
  return [...used]
    .filter((key) => key !== '')
    .sort()
    .map((key) => row(key, kind, names.get(key)?.vi ?? key, { href: '/lam-viec/hoat-dong' }))
}
