import type { Actor } from '../../platform/actor.ts'
import { record } from '../../platform/history.ts'
import { done, notFound, type Result, refuse, refuseAll } from '../../platform/result.ts'
import { gatherManyFacts } from '../gather-many-facts.ts'
import { judgeEntry } from '../judge-entry.ts'
import { logMany } from '../log-many.ts'
import { logsFor } from '../permissions.ts'
import type { ActivityDeps } from '../ports.ts'
import { entryOn, occurrencesOf, openDays } from './series.ts'
import { seriesRefusals } from './series-texts.ts'
import { happenedIn, markNotHeld, seriesFor } from './store-series.ts'
import { workOnDay } from './work-on-day.ts'

type Days = { readonly seriesId: number; readonly days: readonly string[] }

/**
 * Logs those of the days on which the series came: one activity each, all or none, attached to the work it serves. A
 * day that was logged or marked meanwhile stays as it is. Answers how many were logged.
 */
export async function logSeriesDays(
  deps: ActivityDeps,
  actor: Actor,
  { seriesId, days }: Days,
): Promise<Result<number>> {
  if (days.length === 0) return refuse(seriesRefusals.chooseDay, 'day')
  return deps.db.transaction().execute(async (tx) => {
    const series = await seriesFor(tx, logsFor(actor), seriesId, true)
    if (!series) return notFound
    const today = deps.clock.today()
    const open = openDays(occurrencesOf(series, await happenedIn(tx, seriesId), today.toString()))
    const fresh = days.filter((day) => open.includes(day))
    if (fresh.length === 0) return done(0)
    const work = await deps.planning.openWorkOf(tx, series.agencyId, today)
    const entries = fresh.map((day) => entryOn(series, day, workOnDay(series.entry, work, day)))
    const facts = await gatherManyFacts(deps, tx, {
      agencyId: series.agencyId,
      days: fresh,
      assignmentIds: entries.flatMap(({ assignmentIds }) => assignmentIds),
    })
    const many = entries.map((entry) => ({
      clientKey: crypto.randomUUID(),
      entry,
      facts: facts.of(entry),
      files: [],
      links: [],
      seriesId,
    }))
    const issues = many.flatMap(({ entry, facts }) => judgeEntry(entry, facts))
    if (issues.length > 0) return refuseAll(issues.slice(0, 1).map(({ text }) => ({ field: 'day', text })))
    await logMany(deps, tx, actor, many, { series: series.name })
    return done(fresh.length)
  })
}

/** Marks days on which the series did not come, with the reason. Answers how many were marked. */
export async function markDaysNotHeld(
  deps: Pick<ActivityDeps, 'db' | 'clock'>,
  actor: Actor,
  { seriesId, days, reason }: Days & { readonly reason: string },
): Promise<Result<number>> {
  if (days.length === 0) return refuse(seriesRefusals.chooseDay, 'day')
  if (!reason.trim()) return refuse(seriesRefusals.giveReason, 'reason')
  return deps.db.transaction().execute(async (tx) => {
    const series = await seriesFor(tx, logsFor(actor), seriesId, true)
    if (!series) return notFound
    const open = openDays(
      occurrencesOf(series, await happenedIn(tx, seriesId), deps.clock.today().toString()),
    )
    const marked = days.filter((day) => open.includes(day))
    if (marked.length === 0) return done(0)
    await markNotHeld(tx, seriesId, marked, {
      reason: reason.trim(),
      markedAt: deps.clock.now().toString(),
      markedBy: actor.userId ?? '',
      markedByName: actor.name,
    })
    await record(tx, actor, deps.clock, {
      action: 'series.not-held',
      subject: `series:${seriesId}`,
      agencyId: series.agencyId,
      detail: { name: series.name, days: marked, reason: reason.trim() },
    })
    return done(marked.length)
  })
}
