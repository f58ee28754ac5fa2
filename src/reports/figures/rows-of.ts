import { provedByAgency, provedRows } from '../../activities/index.ts'
import { type CountedFilter, countedRows, countedSum } from '../../coverage/index.ts'
import { dueRows, dueWorks, issuedPlan } from '../../planning/index.ts'
import type { Queryable } from '../../platform/database/open.ts'
import type { Deps } from '../../platform/http/context.ts'
import { activityAddress, workAddress } from './addresses.ts'
import { loadBasis } from './basis.ts'
import type { ActivitySpec } from './catalog-activities.ts'
import { countedAs, type RowsAsked } from './counted-as.ts'
import type { FigureRows, FigureScope } from './figure.ts'
import { allBelow, type Ground, loadGround } from './ground.ts'
import { namedRows, type TaskNames } from './named-rows.ts'
import { scopeAt } from './scope-at.ts'

export type RowsPage = { readonly limit: number; readonly offset: number }
type Asking = Pick<Deps, 'clock'>

/**
 * The rows that count to a figure, a page of them: their amounts add up to its value. Undefined when there is no such
 * figure; a score has no rows.
 */
export async function rowsOf(
  db: Queryable,
  deps: Asking,
  { agencyId: own, ...question }: FigureScope,
  key: string,
  page: RowsPage,
): Promise<FigureRows | undefined> {
  const ground = await loadGround(db, question)
  const asked = countedAs(key, ground)
  const scope = asked && scopeAt(ground, own, asked.agencyId)
  if (!asked || !scope) return undefined
  const { ids } = scope
  if (asked.kind === 'activities') return activityRows(db, ground, ids, asked.spec, page)
  if (asked.kind === 'proved') return rowsProved(db, ground, ids, page)
  if (asked.kind === 'works') return workRows(db, ground, ids, asked.which, page)
  const basis = await loadBasis(db, deps, ground, allBelow(ground, [own]))
  const rows = namedRows(basis, scope, asked, await taskNames(db, ground))
  return { total: rows.length, rows: rows.slice(page.offset, page.offset + page.limit) }
}

/** What tasks are called, for the rows that are tasks. */
async function taskNames(db: Queryable, { question }: Ground): Promise<TaskNames> {
  const plan = question.planId === null ? undefined : await issuedPlan(db, question.planId)
  return new Map(
    plan?.tasks.map(({ id, number, content }) => [id, number ? `${number}. ${content}` : content]),
  )
}

async function activityRows(
  db: Queryable,
  ground: Ground,
  agencyIds: readonly number[],
  spec: ActivitySpec,
  page: RowsPage,
): Promise<FigureRows> {
  const { forms, language, isOfPlan, ...rest } = spec
  const filter: CountedFilter = {
    ...{ ...rest, agencyIds, window: ground.question.window },
    formKeys: forms === 'two-way' ? ground.twoWayForms : forms,
    languages: language === undefined ? undefined : [language],
    planId: isOfPlan ? (ground.question.planId ?? 0) : undefined,
  }
  const rows = await countedRows(db, filter, page)
  return { total: (await countedSum(db, filter)).rows, rows: rows.map((row) => activityRow(ground, row)) }
}

async function rowsProved(
  db: Queryable,
  ground: Ground,
  agencyIds: readonly number[],
  page: RowsPage,
): Promise<FigureRows> {
  const { from, to } = ground.question.window
  const counts = await provedByAgency(db, { agencyIds, from, to })
  const rows = await provedRows(db, { agencyIds, from, to }, page)
  return {
    total: [...counts.values()].reduce((sum, one) => sum + one, 0),
    rows: rows.map((row) => activityRow(ground, { ...row, amount: 1 })),
  }
}

const activityRow = (
  { directory }: Ground,
  row: {
    readonly id: number
    readonly agencyId: number
    readonly day: string
    readonly what: string
    readonly amount: number
  },
) => ({
  ...{ id: row.id, kind: 'activities' as const, what: row.what, day: row.day, amount: row.amount },
  agencyName: directory.byId(row.agencyId)?.shortName ?? '',
  href: activityAddress(row.id),
})

async function workRows(
  db: Queryable,
  { question, directory, lateBy }: Ground,
  agencyIds: readonly number[],
  which: Extract<RowsAsked, { kind: 'works' }>['which'],
  page: RowsPage,
): Promise<FigureRows | undefined> {
  const { planId, window } = question
  if (planId === null) return undefined
  const asked = { planId, agencyIds, from: window.from, to: window.to, lateBy }
  const counts = await dueWorks(db, asked)
  const rows = await dueRows(db, { ...asked, which }, page)
  return {
    total: counts.reduce((sum, one) => sum + one[which], 0),
    rows: rows.map((row) => ({
      ...{ id: row.id, kind: 'works' as const, what: row.content, day: row.dueOn, amount: 1 },
      agencyName: directory.byId(row.agencyId)?.shortName ?? '',
      href: workAddress(row.id),
    })),
  }
}
