import type { Actor } from '../../platform/actor.ts'
import { formatDay } from '../../platform/dates.ts'
import { record } from '../../platform/history.ts'
import { done, type Issue, notFound, type Result, refuse, refuseAll } from '../../platform/result.ts'
import type { ActivityEntry, EvidenceFile } from '../activity.ts'
import { gatherManyFacts } from '../gather-many-facts.ts'
import { judgeEntry } from '../judge-entry.ts'
import { logMany } from '../log-many.ts'
import { logsFor } from '../permissions.ts'
import type { ActivityDeps } from '../ports.ts'
import { forgetUploads } from '../store-evidence.ts'
import { loadWords } from '../store-words.ts'
import { usualWay } from '../usual-way.ts'
import { type Words, wordsOn } from '../words.ts'
import { entryOn, occurrencesOf, openDays } from './series.ts'
import { notItsDay, seriesRefusals } from './series-texts.ts'
import { happenedIn, markNotHeld, seriesFor } from './store-series.ts'
import { workOnDay } from './work-on-day.ts'

type Days = { readonly seriesId: number; readonly days: readonly string[] }

/** What every one of the days has: how many were reached, and what proves it. */
type Held = Days &
  Partial<Pick<ActivityEntry, 'reach' | 'reachCounted'>> & {
    readonly files?: readonly EvidenceFile[]
    readonly links?: readonly string[]
  }

/**
 * Logs those of the days on which the series came: one activity each, all or none, attached to the work it serves. A
 * day that was logged or marked meanwhile stays as it is. Answers how many were logged.
 */
export async function logSeriesDays(
  deps: ActivityDeps,
  actor: Actor,
  { seriesId, days, files = [], links = [], reach = null, reachCounted = null }: Held,
): Promise<Result<number>> {
  if (days.length === 0) return refuse(seriesRefusals.chooseDay, 'day')
  return deps.db.transaction().execute(async (tx) => {
    const series = await seriesFor(tx, logsFor(actor), seriesId, true)
    if (!series) return notFound
    const today = deps.clock.today()
    const occurrences = occurrencesOf(series, await happenedIn(tx, seriesId), today.toString())
    const other = days.find((day) => !occurrences.some((one) => one.day === day))
    if (other) return refuse(notItsDay(formatDay(other), series.rhythm), 'day')
    const open = openDays(occurrences)
    const fresh = days.filter((day) => open.includes(day))
    if (fresh.length === 0) return done(0)
    const work = await deps.planning.openWorkOf(tx, series.agencyId, today)
    const { forms } = wordsOn(await loadWords(tx), today.toString())
    const entries = fresh.map((day) => entryOn(series, day, workOnDay(series.entry, work, forms, day)))
    const facts = await gatherManyFacts(deps, tx, {
      agencyId: series.agencyId,
      days: fresh,
      assignmentIds: entries.flatMap(({ assignmentIds }) => assignmentIds),
    })
    const many = entries.map((entry) => {
      const known = facts.of(entry)
      return {
        clientKey: crypto.randomUUID(),
        entry: { ...entry, reach, reachCounted: wayOf(known.words, entry.formKey, reach, reachCounted) },
        facts: known,
        files,
        links,
        seriesId,
      }
    })
    const issues = many.flatMap(({ entry, facts }) => judgeEntry(entry, facts))
    if (issues.length > 0) return refuseAll(issues.slice(0, 1).map(besideItsField))
    await logMany(deps, tx, actor, many, { series: series.name })
    await forgetUploads(
      tx,
      actor.userId ?? '',
      files.map(({ sha256 }) => sha256),
    )
    return done(fresh.length)
  })
}

/** How a number came about where nobody said: as is usual for what the form counts. */
function wayOf(
  { forms }: Pick<Words, 'forms'>,
  formKey: string,
  reach: number | null,
  said: ActivityEntry['reachCounted'],
) {
  if (reach === null || said !== null) return reach === null ? null : said
  return usualWay(forms.find(({ key }) => key === formKey)?.reachKind ?? null)
}

/** The numbers are asked for; whatever else is wrong comes with the day. */
const besideItsField = ({ field, text }: Issue): Issue => ({
  field: field === 'reach' || field === 'reachCounted' ? field : 'day',
  text,
})

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
