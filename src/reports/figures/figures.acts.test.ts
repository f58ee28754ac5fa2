import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { KyselyPlugin } from 'kysely'
import { type Act, anActs, busyProvince, type Province } from '../../../test/support/busy-province.ts'
import { naiveActivities, naiveKept } from '../../../test/support/naive-figures.ts'
import { stoppedClock } from '../../platform/clock.ts'
import type { Database } from '../../platform/database/open.ts'
import type { FigureScope, Figures } from './figure.ts'
import { figuresOf, figuresOfMany } from './figures-of.ts'
import { rowIdsOf } from './row-ids.ts'
import { rowsOf } from './rows-of.ts'

const deps = { clock: stoppedClock('2024-01-20') }
const today = Temporal.PlainDate.from('2024-01-20')
const windows = [
  { from: '2022-12-15', to: '2023-12-31' },
  { from: '2023-02-15', to: '2023-09-14' },
]

test('whatever happens in a province, every figure is the sum of its rows, and what counting by hand gives', async (t) => {
  const province = await busyProvince(t)
  await spreadTerms(province)
  await fc.assert(
    fc.asyncProperty(anActs(province), fc.infiniteStream(fc.nat(10_000)), async (acts, chances) => {
      await province.live([...acts.slice(0, 20), ...twoConferences], chances)
      await sameAsRows(province, chances)
    }),
    { numRuns: 1, endOnFailure: true },
  )
  await costsTheSame(province)
})

/** Two agencies of one place log one conference. */
const conference = (agency: number): Act => ({
  ...{
    kind: 'log',
    which: 0,
    agency,
    day: '2023-06-30',
    form: 'conference',
    times: 1,
    work: [],
    hasFile: true,
  },
  reach: { reach: 40, reachKind: 'present', reachCounted: 'headcount' },
  ...{ languages: ['vi'], themes: [0], audiences: ['officials'], areas: [0] },
})
const twoConferences = [conference(0), conference(2)]

/** Terms all over the year, some of it late. */
async function spreadTerms({ db }: Province) {
  const works = await db.selectFrom('planning.assignment').select('id').orderBy('id').execute()
  for (const { id } of works)
    await db
      .updateTable('planning.assignment')
      .set({ dueOn: id % 5 === 0 ? null : `2023-${String((id % 12) + 1).padStart(2, '0')}-14` })
      .where('id', '=', id)
      .execute()
}

async function sameAsRows(province: Province, chances: Iterator<number>) {
  const { db, agencyIds, provinceId, district, planIds } = province
  const all = await naiveActivities(db)
  const pick = <T>(of: readonly T[]): T => of[chances.next().value % of.length]!
  for (const agencyId of [provinceId, district, agencyIds[0]!]) {
    const scope: FigureScope = { agencyId, planId: pick([...planIds, null]), window: pick(windows), today }
    const figures = await figuresOf(db, deps, scope)
    const counted = [...figures.values()].filter(({ rowsOf: of }) => of !== 'none')
    const ids = await rowIdsOf(
      db,
      deps,
      scope,
      counted.map(({ key }) => key),
    )
    for (const { key, rowsCount } of counted) {
      const own = ids.get(key)!
      assert.equal(own.length, rowsCount, `${key} of ${agencyId}`)
      assert.equal(new Set(own).size, own.length, `${key} names a row twice`)
    }
    const [named, done] = [counted.filter(isNamed), counted.filter((figure) => !isNamed(figure))]
    for (const { key, value, unit, rowsCount } of [1, 2, 3, 4].flatMap(() => [
      pick(named),
      pick(done),
      pick(done),
    ])) {
      const { total, rows } = (await rowsOf(db, deps, scope, key, { limit: 10_000, offset: 0 }))!
      assert.equal(total, rowsCount, key)
      assert.deepEqual(rows.map(({ id }) => id).sort(order), [...ids.get(key)!].sort(order), key)
      if (unit === 'count')
        assert.equal(
          rows.reduce((sum, { amount }) => sum + amount, 0),
          value,
          key,
        )
    }
    sameByHand(figures, all, scope, agencyId === provinceId ? agencyIds : province.belowDistrict, province)
  }
}

const isNamed = ({ key, rowsOf: of }: { readonly key: string; readonly rowsOf: string }) =>
  of !== 'activities' && !key.includes('@')
const order = (a: number | string, b: number | string) => (String(a) < String(b) ? -1 : 1)

function sameByHand(
  figures: Figures,
  all: Awaited<ReturnType<typeof naiveActivities>>,
  { agencyId, window, planId }: FigureScope,
  below: readonly number[],
  { agencyIds, themeIds }: Province,
) {
  const ids = agencyId === agencyIds[0] ? [agencyId] : below
  const kept = naiveKept(all, { planId: null, window, scope: { agencyIds: ids } })
  const sum = <T>(of: readonly T[], amount: (one: T) => number) =>
    of.reduce((total, one) => total + amount(one), 0)
  const value = (key: string) => figures.get(key)?.value
  assert.equal(value('activities'), kept.length)
  assert.equal(value('activities_verified'), kept.filter(({ isVerified }) => isVerified).length)
  const aired = kept.filter(({ form }) => form === 'loudspeaker')
  assert.equal(
    value('airings'),
    sum(aired, ({ times }) => times),
  )
  assert.equal(
    value('conference_people'),
    sum(
      kept.filter(({ form }) => form === 'conference'),
      ({ reach }) => reach.present,
    ),
  )
  assert.equal(value('proved'), kept.filter(({ files }) => files > 0).length)
  assert.equal(value('forms_used'), new Set(kept.map(({ form }) => form)).size)
  assert.equal(value('languages_used'), new Set(kept.flatMap(({ languages }) => languages)).size)
  const themes = kept.filter(({ themes: of }) => of.some(({ plan }) => plan === planId))
  assert.equal(value('plan_activities'), planId === null ? undefined : themes.length)
  const [theme] = themeIds
  if (figures.has(`theme.${theme}`))
    assert.equal(
      value(`theme.${theme}`),
      kept.filter((one) => one.themes.some(({ id }) => id === theme)).length,
    )
  if (ids.includes(agencyIds[2]!) && window.to >= '2023-06-30') assert.ok(value('possible_doubles')! > 0)
}

/** Every agency at once asks the database as often as one, and is told the same. */
async function costsTheSame({ db, provinceId, agencyIds, planIds }: Province) {
  const question = { planId: planIds[0]!, window: windows[0]!, today }
  const asked = [provinceId, ...agencyIds]
  const one = counting(db)
  const figures = await figuresOf(one.db, deps, { ...question, agencyId: provinceId })
  const many = counting(db)
  const each = await figuresOfMany(many.db, deps, { ...question, agencyIds: asked })
  assert.equal(many.queries(), one.queries())
  assert.deepEqual(each.get(provinceId), figures)
  const [commune] = agencyIds
  assert.deepEqual(each.get(commune!), await figuresOf(db, deps, { ...question, agencyId: commune! }))
  const sum = agencyIds.reduce(
    (total, id) => total + (each.get(id)!.get('activities@0') ?? each.get(id)!.get('activities'))!.value,
    0,
  )
  assert.equal(figures.get('activities')!.value, sum)
}

function counting(db: Database) {
  let queries = 0
  const plugin: KyselyPlugin = {
    transformQuery: ({ node }) => {
      queries++
      return node
    },
    transformResult: async ({ result }) => result,
  }
  return { db: db.withPlugin(plugin), queries: () => queries }
}
