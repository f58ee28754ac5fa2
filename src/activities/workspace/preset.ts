import { randomUUID } from 'node:crypto'
import type { Filled } from '../../platform/http/form.ts'
import type { ActivityEntry } from '../activity.ts'
import type { WorkOption } from '../ports.ts'
import { formsOf } from '../propose-work.ts'
import type { LastUsed } from '../store-last-used.ts'
import type { Form } from '../words.ts'

/** More themes than this are a task's whole plan: the officer says which. */
const mostThemes = 3

export type PresetFor = {
  readonly agencyId: number
  readonly areaId: number
  readonly today: string
  readonly forms: readonly Form[]
  /** The work that led here. */
  readonly work?: WorkOption
  /** An earlier activity that this one is like. */
  readonly like?: ActivityEntry
  /** The form that was asked for. */
  readonly formKey?: string
  /** What the agency entered last, form by form; empty when the form is to begin empty. */
  readonly lastUsed: readonly LastUsed[]
}

/** A new form, filled in as far as what led to it says. */
export function presetEntry(from: PresetFor): Filled {
  const { agencyId, areaId, today, forms, work, like, lastUsed } = from
  const themeIds = work && work.themeIds.length <= mostThemes ? work.themeIds : []
  const formKey = from.formKey ?? (work && formsOf(work, forms)[0]) ?? like?.formKey ?? lastUsed[0]?.formKey
  const last = like ? undefined : lastUsed.find((used) => used.formKey === formKey)
  return {
    clientKey: randomUUID(),
    agency: String(agencyId),
    area: String(areaId),
    language: 'vi',
    ...(last && usedAgain(last)),
    ...(like && likeness(like)),
    ...(formKey && { form: formKey }),
    ...(work && { work: String(work.assignmentId) }),
    ...(themeIds.length > 0 && { theme: themeIds.map(String) }),
    doneFrom: today,
  }
}

/** What a form begins with from its last use; what it says of itself and its numbers are new each time. */
export const usedAgain = (last: LastUsed): Filled => ({
  theme: last.themeIds.map(String),
  audience: last.audienceKeys,
  area: last.areaIds.map(String),
  place: last.place ?? '',
  reachCounted: last.reachCounted ?? '',
  language: last.languages,
})

/** What stays the same from one time to the next; not the day, the number of people, the proof or the work. */
const likeness = (entry: ActivityEntry): Filled => {
  const { what, details, place, startTime, times, reachCounted } = filledOf(entry)
  const { form, theme, audience, area, language, programme } = filledOf(entry)
  return compact({
    form,
    what,
    details,
    place,
    startTime,
    times,
    reachCounted,
    theme,
    audience,
    area,
    language,
    programme,
  })
}

/** An entry as the form holds it. */
export const filledOf = (entry: ActivityEntry): Filled =>
  compact({
    agency: String(entry.agencyId),
    form: entry.formKey,
    what: entry.what,
    details: entry.details ?? '',
    place: entry.place ?? '',
    doneFrom: entry.doneFrom,
    doneTo: entry.doneTo === entry.doneFrom ? '' : entry.doneTo,
    startTime: entry.startTime ?? '',
    times: String(entry.times),
    reach: entry.reach === null ? '' : String(entry.reach),
    reachKind: entry.reachKind ?? '',
    reachCounted: entry.reachCounted ?? '',
    cost: entry.cost === null ? '' : String(entry.cost),
    language: entry.languages,
    programme: entry.programmes,
    theme: entry.themeIds.map(String),
    audience: entry.audienceKeys,
    area: entry.areaIds.map(String),
    work: entry.assignmentIds.map(String),
  })

const compact = (fields: Readonly<Record<string, string | readonly string[] | undefined>>): Filled =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  )
