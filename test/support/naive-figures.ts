import type { Database } from '../../src/platform/database/open.ts'

/**
 * Figures counted the plain way, one activity after another from the rows themselves. Shares nothing with the product,
 * so that what a page shows can be held against it.
 */
export type NaiveActivity = {
  readonly id: number
  readonly agency: number
  readonly form: string
  readonly day: string
  readonly isVerified: boolean
  readonly times: number
  readonly reach: Readonly<Record<NaiveKind, number>>
  readonly languages: readonly string[]
  readonly themes: readonly { readonly id: number; readonly plan: number }[]
  readonly audiences: readonly string[]
  /** With the areas they lay in on the day. */
  readonly areas: readonly number[]
  readonly work: readonly { readonly assignment: number; readonly task: number; readonly plan: number }[]
  readonly files: number
}
export type NaiveKind = 'present' | 'copies' | 'listeners' | 'views' | 'viewsCounted'
export type NaiveAxis = 'theme' | 'audience' | 'form' | 'agency' | 'area' | 'month' | 'language'
export type NaiveQuestion = {
  readonly planId: number | null
  readonly window: { readonly from: string; readonly to: string }
  readonly scope: { readonly agencyIds?: readonly number[]; readonly areaId?: number }
  readonly themeId?: number
  readonly audienceKey?: string
}

/** Every activity that counts, with what it counts in. */
export async function naiveActivities(db: Database): Promise<readonly NaiveActivity[]> {
  const all = await db.selectFrom('activities.activity').selectAll().orderBy('id').execute()
  const themes = await db.selectFrom('activities.activityTheme').selectAll().execute()
  const planOfTheme = new Map(
    (await db.selectFrom('planning.theme').select(['id', 'planId']).execute()).map((t) => [t.id, t.planId]),
  )
  const planOfTask = new Map(
    (await db.selectFrom('planning.task').select(['id', 'planId']).execute()).map((t) => [t.id, t.planId]),
  )
  const audiences = await db.selectFrom('activities.activityAudience').selectAll().execute()
  const areas = await db.selectFrom('activities.activityArea').selectAll().execute()
  const work = await db.selectFrom('activities.activityAssignment').selectAll().execute()
  const evidence = await db.selectFrom('activities.evidence').selectAll().execute()
  const around = await areasAround(db)
  const counts: NaiveActivity[] = []
  for (const a of all) {
    if (a.state !== 'logged' && a.state !== 'verified') continue
    const own = <T extends { activityId: number }>(rows: readonly T[]) =>
      rows.filter((r) => r.activityId === a.id)
    const reach = { present: 0, copies: 0, listeners: 0, views: 0, viewsCounted: 0 }
    if (a.reach !== null) {
      const kind = a.reachCounted === 'system_counter' ? 'viewsCounted' : (a.reachKind as NaiveKind)
      reach[kind] = a.reach
    }
    counts.push({
      id: a.id,
      agency: a.agencyId,
      form: a.formKey,
      day: a.doneFrom,
      isVerified: a.state === 'verified',
      times: a.times,
      reach,
      languages: a.languages,
      themes: own(themes).map(({ themeId }) => ({ id: themeId, plan: planOfTheme.get(themeId) ?? -1 })),
      audiences: own(audiences).map(({ audienceKey }) => audienceKey),
      areas: [...new Set(own(areas).flatMap(({ agencyId }) => around(agencyId, a.doneFrom)))],
      work: own(work).map(({ assignmentId, taskId }) => ({
        assignment: assignmentId,
        task: taskId,
        plan: planOfTask.get(taskId) ?? -1,
      })),
      files: own(evidence).filter(({ kind }) => kind === 'file').length,
    })
  }
  return counts
}

/** An area and whatever stood above it on the day and is an area too. */
async function areasAround(db: Database) {
  const edges = await db.selectFrom('agencies.edge').selectAll().execute()
  const names = await db.selectFrom('agencies.agencyName').selectAll().execute()
  const holds = (row: { validFrom: string; validTo: string | null }, day: string) =>
    row.validFrom <= day && (row.validTo === null || day < row.validTo)
  return (area: number, day: string): readonly number[] => {
    const chain: number[] = []
    for (let at: number | undefined = area; at !== undefined && !chain.includes(at); ) {
      chain.push(at)
      const child: number = at
      at = edges.find((edge) => edge.childId === child && holds(edge, day))?.parentId
    }
    return chain.filter((id) =>
      names.some((name) => name.agencyId === id && name.areaCode !== null && holds(name, day)),
    )
  }
}

export function naiveKept(all: readonly NaiveActivity[], q: NaiveQuestion): readonly NaiveActivity[] {
  return all.filter((a) => {
    if (a.day < q.window.from || a.day > q.window.to) return false
    if (q.planId !== null && !a.themes.some((t) => t.plan === q.planId)) return false
    if (q.themeId !== undefined && naiveKeys(a, 'theme', q).length === 0) return false
    if (q.audienceKey !== undefined && !a.audiences.includes(q.audienceKey)) return false
    if (q.scope.agencyIds && !q.scope.agencyIds.includes(a.agency)) return false
    return q.scope.areaId === undefined || a.areas.includes(q.scope.areaId)
  })
}

export function naiveTotals(some: readonly NaiveActivity[]) {
  const total = {
    done: 0,
    verified: 0,
    times: 0,
    reach: { present: 0, copies: 0, listeners: 0, views: 0, viewsCounted: 0 },
  }
  for (const a of some) {
    total.done += 1
    if (a.isVerified) total.verified += 1
    total.times += a.times
    for (const kind of Object.keys(total.reach) as NaiveKind[]) total.reach[kind] += a.reach[kind]
  }
  return total
}

/** What an activity is called along an axis: several names where it has several. */
export function naiveKeys(a: NaiveActivity, axis: NaiveAxis, q: NaiveQuestion): readonly string[] {
  if (axis === 'form') return [a.form]
  if (axis === 'agency') return [`${a.agency}`]
  if (axis === 'month') return [a.day.slice(0, 7)]
  if (axis === 'language') return a.languages
  if (axis === 'area') return a.areas.map(String)
  if (axis === 'audience')
    return a.audiences.filter((key) => q.audienceKey === undefined || key === q.audienceKey)
  return a.themes
    .filter(({ plan }) => q.planId === null || plan === q.planId)
    .filter(({ id }) => q.themeId === undefined || id === q.themeId)
    .map(({ id }) => `${id}`)
}

/** 'row|col' → totals, in no order. */
export function naiveCounts(
  all: readonly NaiveActivity[],
  q: NaiveQuestion & { readonly rows: NaiveAxis; readonly cols: NaiveAxis | null },
) {
  const cells = new Map<string, NaiveActivity[]>()
  for (const a of naiveKept(all, q))
    for (const row of naiveKeys(a, q.rows, q))
      for (const col of q.cols ? naiveKeys(a, q.cols, q) : [''])
        cells.set(`${row}|${col}`, [...(cells.get(`${row}|${col}`) ?? []), a])
  return new Map([...cells].map(([key, some]) => [key, naiveTotals(some)]))
}
