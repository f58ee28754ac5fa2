import type { ActivityEntry } from '../activity.ts'

/** What another part of Loa says was done, to be logged without anybody typing it. Days and moments are ISO. */
export type SystemEntry = {
  /** What it comes from, one activity for each: 'story:42'. */
  readonly source: string
  readonly agencyId: number
  readonly formKey: string
  readonly what: string
  readonly doneOn: string
  readonly themeIds: readonly number[]
  readonly audienceKeys: readonly string[]
  /** Nobody said for whom it was: what its kind usually is for. */
  readonly audiencesAreUsual?: boolean
  readonly areaIds: readonly number[]
  readonly languages: readonly string[]
  readonly programmes: readonly string[]
  readonly links: readonly string[]
  /** When it is logged. */
  readonly at: string
  readonly byName: string
  readonly isSample?: boolean
}

/** What the system said last of an entry it made, kept to tell what a person has chosen since. */
export type Said = Pick<ActivityEntry, (typeof saidFields)[number]> & {
  readonly links: readonly string[]
  readonly audiencesAreUsual: boolean
  /** What the system would say now of an entry that is verified and so left as it is. */
  readonly offered?: Said
}

export const saidFields = [
  'formKey',
  'what',
  'doneFrom',
  'doneTo',
  'themeIds',
  'audienceKeys',
  'areaIds',
  'languages',
  'programmes',
  'assignmentIds',
] as const satisfies readonly (keyof ActivityEntry)[]

export const saidOf = (input: SystemEntry, assignmentIds: readonly number[]): Said => ({
  formKey: input.formKey,
  what: input.what.slice(0, 300),
  doneFrom: input.doneOn,
  doneTo: input.doneOn,
  themeIds: input.themeIds,
  audienceKeys: input.audienceKeys,
  areaIds: input.areaIds,
  languages: input.languages,
  programmes: input.programmes,
  assignmentIds,
  links: input.links,
  audiencesAreUsual: input.audiencesAreUsual ?? false,
})

/** An entry as the system alone would make it. */
export const entryOf = (
  { links: _, audiencesAreUsual: __, offered: ___, ...said }: Said,
  agencyId: number,
): ActivityEntry => ({
  ...said,
  agencyId,
  details: null,
  place: null,
  startTime: null,
  times: 1,
  reach: null,
  reachKind: null,
  reachCounted: null,
  cost: null,
})

/** The entry with what the system says now, except where a person chose otherwise since it spoke last. */
export function mergeSaid(current: ActivityEntry, last: Said, next: Said): ActivityEntry {
  const untouched = saidFields.filter((field) => isSame(current[field], last[field]))
  return { ...current, ...Object.fromEntries(untouched.map((field) => [field, next[field]])) }
}

/** Whether the system says the same; what was offered meanwhile is no part of it. */
export const saysSame = (a: Said | undefined, b: Said): boolean =>
  a !== undefined &&
  [...saidFields, 'links' as const, 'audiencesAreUsual' as const].every((field) => isSame(a[field], b[field]))

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)
