import type { Actor } from '../../platform/actor.ts'
import { record } from '../../platform/history.ts'
import { done, notFound, type Result, refuse } from '../../platform/result.ts'
import { logsFor, mayLogFor, sightOf } from '../permissions.ts'
import type { ActivityDeps } from '../ports.ts'
import { loadVisible } from '../store-read.ts'
import type { Rhythm } from './rhythm.ts'
import { seriesRefusals } from './series-texts.ts'
import { endOn, happenedIn, insertSeries, seriesByKey, seriesFor } from './store-series.ts'

type Deps = Pick<ActivityDeps, 'db' | 'clock'>

export type NewSeriesInput = {
  readonly clientKey: string
  /** The activity that comes again. */
  readonly activityId: number
  readonly name: string
  readonly rhythm: Rhythm
  /** ISO */
  readonly fromDay: string
}

/** Saves once what an agency does again and again, as it did it that time. The same key again answers the same series. */
export async function saveSeries(deps: Deps, actor: Actor, input: NewSeriesInput): Promise<Result<number>> {
  const like = await loadVisible(deps.db, sightOf(actor), input.activityId)
  if (!like || !mayLogFor(actor, like.agencyId)) return notFound
  const { clientKey, name, rhythm, fromDay } = input
  const entry = {
    agencyId: like.agencyId,
    formKey: like.formKey,
    what: like.what,
    details: like.details,
    place: like.place,
    startTime: like.startTime,
    times: like.times,
    reach: null,
    reachKind: null,
    reachCounted: null,
    cost: null,
    languages: like.languages,
    programmes: like.programmes,
    themeIds: like.themeIds,
    audienceKeys: like.audienceKeys,
    areaIds: like.areaIds,
  }
  return deps.db.transaction().execute(async (tx) => {
    const id = await insertSeries(tx, {
      clientKey,
      agencyId: like.agencyId,
      name,
      entry,
      rhythm,
      fromDay,
      toDay: null,
      createdAt: deps.clock.now().toString(),
      createdBy: actor.userId ?? '',
      createdByName: actor.name,
    })
    if (id === undefined) {
      const before = await seriesByKey(tx, clientKey)
      return before?.createdBy === actor.userId ? done(before.id) : notFound
    }
    await record(tx, actor, deps.clock, {
      action: 'series.saved',
      subject: `series:${id}`,
      agencyId: like.agencyId,
      detail: { name, from: fromDay },
    })
    return done(id)
  })
}

export type SeriesChange = {
  readonly seriesId: number
  readonly version: number
  /** ISO: the first day on which it is otherwise. */
  readonly fromDay: string
  /** Without it the series ends. */
  readonly rhythm: Rhythm | null
}

/**
 * From a day on a series comes on other days, or no more. What was logged stays with the series it was logged in: the
 * old one ends the day before, a new one goes on.
 */
export async function changeSeries(deps: Deps, actor: Actor, input: SeriesChange): Promise<Result<number>> {
  const { seriesId, version, fromDay, rhythm } = input
  return deps.db.transaction().execute(async (tx) => {
    const series = await seriesFor(tx, logsFor(actor), seriesId, true)
    if (!series) return notFound
    if (series.version !== version) return refuse(seriesRefusals.changedMeanwhile)
    if (fromDay < series.fromDay) return refuse(seriesRefusals.beforeItBegan, 'fromDay')
    const { logged } = await happenedIn(tx, seriesId)
    if ([...logged.keys()].some((day) => day >= fromDay)) return refuse(seriesRefusals.loggedLater, 'fromDay')
    const lastDay = Temporal.PlainDate.from(fromDay).subtract({ days: 1 }).toString()
    await endOn(tx, seriesId, lastDay)
    const by = { createdBy: actor.userId ?? '', createdByName: actor.name }
    const { id: _, version: __, ...same } = series
    const next = rhythm && {
      ...same,
      ...by,
      rhythm,
      fromDay,
      clientKey: crypto.randomUUID(),
      createdAt: deps.clock.now().toString(),
    }
    const newId = next ? await insertSeries(tx, next) : undefined
    await record(tx, actor, deps.clock, {
      action: rhythm ? 'series.changed' : 'series.ended',
      subject: `series:${seriesId}`,
      agencyId: series.agencyId,
      detail: { name: series.name, lastDay, ...(newId && { goesOnAs: newId }) },
    })
    return done(newId ?? seriesId)
  })
}
