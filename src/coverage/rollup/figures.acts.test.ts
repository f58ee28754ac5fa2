import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { anActs, busyProvince, type Province } from '../../../test/support/busy-province.ts'
import {
  type NaiveActivity,
  naiveActivities,
  naiveCounts,
  naiveKept,
  naiveKeys,
  naiveTotals,
} from '../../../test/support/naive-figures.ts'
import { activeDays, countsBy, coveredCells, doneBy, reachedCells, totals } from './figures.ts'
import { type Axis, type CountsQuestion, placeKey, type Scope } from './question.ts'
import { compareWithRebuild } from './rebuild.ts'
import { evidenceCounts, servedWork, weeklyCounts } from './store-work.ts'
import type { Window } from './window.ts'

const axes: readonly Axis[] = ['theme', 'audience', 'form', 'agency', 'area', 'month', 'language']
const windows: readonly Window[] = [
  { from: '2023-01-01', to: '2023-12-31' },
  { from: '2023-02-15', to: '2023-09-14' },
]

test('whatever happens to activities, in whatever order it is told, every figure is what counting by hand gives', async (t) => {
  const province = await busyProvince(t)
  await fc.assert(
    fc.asyncProperty(anActs(province), fc.infiniteStream(fc.nat(10_000)), async (acts, chances) => {
      await province.live(acts, chances)
      await sameFigures(province, chances)
    }),
    { numRuns: 4, endOnFailure: true },
  )
  assert.deepEqual(await compareWithRebuild(province.db), [])
})

async function sameFigures(province: Province, chances: Iterator<number>): Promise<void> {
  const { db, planIds, taskIds } = province
  const all = await naiveActivities(db)
  const scopes: readonly Scope[] = [
    {},
    { agencyIds: province.agencyIds.slice(0, 3) },
    { areaId: province.district },
    { agencyIds: province.agencyIds.slice(0, 2), areaId: province.district },
  ]
  const pick = <T>(of: readonly T[]): T => of[chances.next().value % of.length]!
  for (const rows of axes)
    for (const cols of [null, ...axes.filter((axis) => axis !== rows)]) {
      const question = {
        rows,
        cols,
        window: pick(windows),
        scope: pick(scopes),
        planId: pick([...planIds, null]),
      }
      await sameCounts(province, all, question)
      await sameCounts(province, all, {
        ...question,
        ...pick([{ themeId: province.themeIds[0]! }, { audienceKey: 'officials' }]),
      })
    }
  for (const window of windows) {
    for (const scope of scopes)
      for (const planId of [...planIds, null]) {
        const filter = { planId, window, scope }
        assert.deepEqual(await totals(db, filter), naiveTotals(naiveKept(all, filter)))
        for (const by of ['plan', 'agency', 'theme', 'area'] as const) {
          const days = Object.fromEntries(await activeDays(db, { ...filter, by }))
          assert.deepEqual(days, naiveDays(all, { ...filter, by }), `days by ${by}`)
        }
      }
    for (const planId of planIds) await sameCovered(province, all, planId, window)
  }
  for (const planId of planIds)
    assert.deepEqual(new Map([...(await servedWork(db, planId))].sort(byKey)), naiveServed(all, planId))
  assert.deepEqual(new Map([...(await evidenceCounts(db, taskIds))].sort(byKey)), naiveEvidence(all))
  const agencyId = province.agencyIds[0]!
  assert.deepEqual(
    await weeklyCounts(db, { year: 2023, agencyId }),
    naiveWeeks(all.filter((a) => a.agency === agencyId)),
  )
  const planId = planIds[0]!
  assert.deepEqual(
    await weeklyCounts(db, { year: 2023, planId }),
    naiveWeeks(all.filter((a) => a.work.some((work) => work.plan === planId))),
  )
}

async function sameCounts({ db }: Province, all: readonly NaiveActivity[], question: CountsQuestion) {
  const counts = await countsBy(db, question)
  const found = counts.map(({ row, col, ...count }) => [`${row}|${col ?? ''}`, count] as const)
  assert.equal(new Set(found.map(([key]) => key)).size, found.length)
  assert.deepEqual(
    Object.fromEntries(found),
    Object.fromEntries(naiveCounts(all, question)),
    JSON.stringify(question),
  )
  assert.deepEqual(
    await doneBy(db, question).then((cells) => cells.map(({ row, col, done }) => ({ row, col, done }))),
    counts.map(({ row, col, done }) => ({ row, col, done })),
  )
}

async function sameCovered({ db }: Province, all: readonly NaiveActivity[], planId: number, window: Window) {
  const filter = { planId, window, scope: {} }
  const naive: Record<string, [number, number]> = {}
  for (const a of naiveKept(all, filter))
    for (const theme of naiveKeys(a, 'theme', filter))
      for (const audience of a.audiences)
        for (const area of [...a.areas, null]) {
          const key = `${theme} ${audience} ${area}`
          const [done, verified] = naive[key] ?? [0, 0]
          naive[key] = [done + 1, verified + (a.isVerified ? 1 : 0)]
        }
  const cells = await coveredCells(db, { planId, window })
  assert.deepEqual(
    Object.fromEntries(cells.map((c) => [`${c.themeId} ${c.audienceKey} ${c.areaId}`, [c.done, c.verified]])),
    naive,
  )
  const asked = [...new Map(cells.map((cell) => [`${cell.themeId} ${cell.audienceKey}`, cell])).values()]
  const [, reached] = await reachedCells(db, {
    planId,
    cells: asked.map((cell, at) => ({ ...cell, byArea: at % 2 === 0 })),
    windows: [windows[0]!, window, { from: '2023-05-01', to: '2023-05-14' }],
  })
  const byArea = new Set(asked.filter((_, at) => at % 2 === 0))
  const wanted = cells.filter(
    (cell) =>
      cell.areaId === null ||
      [...byArea].some((a) => a.themeId === cell.themeId && a.audienceKey === cell.audienceKey),
  )
  const keys = (some: typeof cells) =>
    some.map((cell) => placeKey(cell.themeId, cell.audienceKey, cell.areaId)).sort()
  assert.deepEqual([...reached!.done].sort(), keys(wanted))
  assert.deepEqual([...reached!.verified].sort(), keys(wanted.filter(({ verified }) => verified > 0)))
}

function naiveDays(
  all: readonly NaiveActivity[],
  question: Parameters<typeof activeDays>[1],
): Record<string, { day: string; done: number; verified: number }[]> {
  const days: Record<string, { day: string; done: number; verified: number }[]> = {}
  const { by } = question
  for (const a of [...naiveKept(all, question)].sort((a, b) => a.day.localeCompare(b.day)))
    for (const key of by === 'plan' ? [`${question.planId ?? 0}`] : naiveKeys(a, by, question)) {
      const own = days[key] ?? []
      days[key] = own
      if (own.at(-1)?.day !== a.day) own.push({ day: a.day, done: 0, verified: 0 })
      own.at(-1)!.done += 1
      if (a.isVerified) own.at(-1)!.verified += 1
    }
  return days
}

function naiveServed(all: readonly NaiveActivity[], planId: number) {
  const served = new Map<number, { firstDoneOn: string; done: number; verified: number }>()
  for (const a of all)
    for (const { assignment, plan } of a.work) {
      if (plan !== planId) continue
      const known = served.get(assignment) ?? { firstDoneOn: a.day, done: 0, verified: 0 }
      served.set(assignment, {
        firstDoneOn: a.day < known.firstDoneOn ? a.day : known.firstDoneOn,
        done: known.done + 1,
        verified: known.verified + (a.isVerified ? 1 : 0),
      })
    }
  return new Map([...served].sort(byKey))
}

function naiveEvidence(all: readonly NaiveActivity[]) {
  const counts = new Map<number, { activities: number; files: number }>()
  for (const a of all)
    for (const task of new Set(a.work.map((work) => work.task))) {
      const known = counts.get(task) ?? { activities: 0, files: 0 }
      counts.set(task, { activities: known.activities + 1, files: known.files + a.files })
    }
  return new Map([...counts].sort(byKey))
}

/** 1 January 2023 is a Sunday: ISO gives it to the last week of 2022, and we to the first of the year. */
function naiveWeeks(some: readonly NaiveActivity[]) {
  const weeks = Array.from({ length: 52 }, (_, i) => ({ week: i + 1, done: 0, verified: 0 }))
  for (const a of some) {
    const { weekOfYear } = Temporal.PlainDate.from(a.day)
    const week = weeks[a.day === '2023-01-01' ? 0 : weekOfYear! - 1]!
    week.done += 1
    if (a.isVerified) week.verified += 1
  }
  return weeks
}

const byKey = ([a]: readonly [number, unknown], [b]: readonly [number, unknown]) => a - b
