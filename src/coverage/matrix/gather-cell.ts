import { linesOfActivities } from '../../activities/index.ts'
import { maySeeWork } from '../../planning/index.ts'
import type { Actor } from '../../platform/actor.ts'
import type { Queryable } from '../../platform/database/open.ts'
import type { Lang } from '../../platform/i18n.ts'
import { type Figure, gatherFigures } from './gather-figures.ts'
import { headsOf } from './heads.ts'
import { axesOf, colAxes, type MatrixQuery } from './matrix-query.ts'
import { activitiesOfCell, owedOfCell, type Place, reachOfCell } from './store-cell.ts'
import type { View } from './view.ts'

export const perPage = 25
export const mostOwed = 15

type Asked = {
  readonly db: Queryable
  readonly actor: Actor
  readonly view: View
  readonly query: MatrixQuery
  readonly lang: Lang
}

/** A cell, a sum of a row or column, or the whole: the figure as the matrix has it, and its rows. */
export async function gatherCell({ db, actor, view, query, lang }: Asked) {
  const words = axesOf(query)
  const axes = { row: colAxes[words.row], col: colAxes[words.col] }
  const [rowKey, colKey] = [query['o-hang'], query['o-cot']]
  const row =
    rowKey === undefined ? undefined : headsOf(axes.row, view, lang).find(({ key }) => key === rowKey)
  const col =
    colKey === undefined ? undefined : headsOf(axes.col, view, lang).find(({ key }) => key === colKey)
  if ((rowKey && !row) || (colKey && !col)) return undefined
  const places: Place[] = [
    ...(row ? [{ axis: axes.row, key: row.key }] : []),
    ...(col ? [{ axis: axes.col, key: col.key }] : []),
  ]
  const filter = { planId: view.plan.head.id, window: view.window, scope: view.scope }
  const [figures, owed] = await Promise.all([
    gatherFigures(db, view, axes.row, axes.col),
    owedOfCell(db, filter, places, mostOwed),
  ])
  const figure = figureAt(figures, row?.key, col?.key)
  const [ids, reach] = await Promise.all([
    activitiesOfCell(db, filter, places, placeOf(query.truoc), { limit: perPage + 1, of: figure.done }),
    Object.values(figure.reach).some((reached) => reached > 0) ? reachOfCell(db, filter, places) : [],
  ])
  const byKey = new Map(places.map(({ axis, key }) => [axis, key]))
  return {
    names: [row, col].flatMap((head) => (head ? [head.label] : [])),
    figure,
    requirement: figures.requirements.get(`${byKey.get('theme')}.${byKey.get('audience')}`),
    lines: await linesOfActivities(db, actor, ids.slice(0, perPage)),
    hasOlder: ids.length > perPage,
    owed: owed.map((work) => ({
      ...work,
      mayOpen: maySeeWork(actor, { agencyId: work.agencyId, plan: view.plan.head }),
    })),
    reach,
  }
}

type Gathered = Awaited<ReturnType<typeof gatherFigures>>

function figureAt(figures: Gathered, row?: string, col?: string): Figure {
  if (row !== undefined && col !== undefined) return figures.cell(row, col)
  if (row !== undefined) return figures.row(row)
  return col !== undefined ? figures.col(col) : figures.all
}

function placeOf(truoc: string | undefined) {
  if (truoc === undefined) return undefined
  const [day, id] = truoc.split('.')
  return { day: day!, id: Number(id) }
}

export type CellShown = NonNullable<Awaited<ReturnType<typeof gatherCell>>>
