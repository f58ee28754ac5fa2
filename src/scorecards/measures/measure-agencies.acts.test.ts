import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { anActs, busyProvince, type Province } from '../../../test/support/busy-province.ts'
import type { Database } from '../../platform/database/open.ts'
import { type MeasureKey, measureKeys } from './catalog.ts'
import { measureAgencies } from './measure-agencies.ts'
import type { OutsideMeasures } from './outside.ts'
import { gatherRows } from './rows/gather-rows.ts'

const outside: OutsideMeasures = {
  reportsOnTime: async (_, { agencyIds }) =>
    new Map(agencyIds.map((id) => [id, { due: 4, onTime: 3, late: 0, missing: 1 }])),
  reportRows: async (_, { agencyId }) =>
    [10, 12, 14, null].map((day, at) => ({
      ...{
        fromDay: '2023-01-01',
        toDay: '2023-03-14',
        dueOn: '2023-03-20',
        href: `/bao-cao/${agencyId}.${at}`,
      },
      sentDay: day === null ? null : `2023-03-${day}`,
    })),
  ownPlanWords: async () => ['nhiệm vụ 1'],
}

test('what is measured of agencies in whatever way they worked', async (t) => {
  const province = await busyProvince(t)
  const { world, db, agencyIds, planIds } = province
  const [acts] = fc.sample(anActs(province), { numRuns: 1, seed: 20_230_920 })
  await province.live(acts!, cycling())
  world.clock.moveTo('2024-01-15')
  const today = world.clock.today()
  const question = { planId: planIds[0]!, from: '2023-01-01', to: '2023-12-31', agencyIds }
  const measured = await measureAgencies(db, world.deps, question, outside)
  const measure = (agencyId: number, key: MeasureKey) => measured.get(agencyId)!.get(key)!

  await t.test('every agency has every measure, in both languages, with an address', () => {
    for (const agencyId of agencyIds) {
      assert.deepEqual([...measured.get(agencyId)!.keys()].sort(), [...measureKeys].sort())
      for (const { factVi, factEn, href, value, why } of measured.get(agencyId)!.values()) {
        assert.ok(factVi && factEn && href)
        assert.ok(value === null ? why : Number.isFinite(value))
      }
    }
  })

  await t.test('activities and work are what counting by hand gives', async () => {
    for (const agencyId of agencyIds) {
      const hand = await byHand(db, agencyId, planIds[0]!)
      assert.deepEqual(
        {
          activities: measure(agencyId, 'activities').value,
          verified: measure(agencyId, 'activities_verified').value,
          forms: measure(agencyId, 'forms_used').value,
          languages: measure(agencyId, 'languages_used').value,
          proved: measure(agencyId, 'evidence_share').numerator ?? 0,
          due: measure(agencyId, 'plan_due').value,
          workVerified: measure(agencyId, 'plan_completion').numerator,
          done: measure(agencyId, 'plan_done').numerator,
        },
        hand,
      )
    }
  })

  await t.test('every number is as many rows as its page shows', async () => {
    const page = { limit: 10_000, offset: 0 }
    for (const agencyId of agencyIds)
      for (const key of measureKeys) {
        const { value, numerator } = measure(agencyId, key)
        const asked = { db, question: { ...question, agencyIds: [agencyId] }, agencyId, key, today, outside }
        const { rows, counted, total } = await gatherRows({ ...asked, page })
        assert.equal(rows.length, total)
        assert.equal(rows.filter(({ isCounted }) => isCounted).length, counted)
        if (isCounted(key)) assert.equal(counted, numerator ?? value ?? 0, `${key} of ${agencyId}`)
      }
  })

  await t.test('a page of rows is a part of them', async () => {
    const busiest = agencyIds.toSorted(
      (a, b) => measure(b, 'activities').value! - measure(a, 'activities').value!,
    )[0]!
    const asked = { db, question: { ...question, agencyIds: [busiest] }, agencyId: busiest, today, outside }
    for (const key of ['activities', 'plan_due'] as const) {
      const { rows, total } = await gatherRows({ ...asked, key, page: { limit: 1, offset: 1 } })
      assert.deepEqual([rows.length, total > 1], [1, true])
    }
  })

  await t.test('one agency is measured as it is among many, with as many queries', async () => {
    const [many, manyQueries] = await counting(db, (one) =>
      measureAgencies(one, world.deps, question, outside),
    )
    const alone = { ...question, agencyIds: agencyIds.slice(0, 1) }
    const [one, queries] = await counting(db, (some) => measureAgencies(some, world.deps, alone, outside))
    assert.deepEqual(one.get(agencyIds[0]!), many.get(agencyIds[0]!))
    assert.equal(queries, manyQueries)
  })

  await t.test('what nobody asks for is not read', async () => {
    const keys = ['plan_completion']
    const [some, queries] = await counting(db, (one) =>
      measureAgencies(one, world.deps, { ...question, keys }, outside),
    )
    assert.deepEqual([...some.get(agencyIds[0]!)!.keys()], keys)
    assert.equal(queries, 1)
  })

  await t.test(
    'days that are no half months, a plan that is not there and an unknown agency are said, not guessed',
    async () => {
      const odd = await measureAgencies(db, world.deps, { ...question, from: '2023-01-03' }, outside)
      assert.match(odd.get(agencyIds[0]!)!.get('activities')!.why!.vi, /nửa tháng/)
      assert.equal(odd.get(agencyIds[0]!)!.get('timely')!.value, null)
      const none = await measureAgencies(db, world.deps, { ...question, planId: 999_999 }, outside)
      assert.equal(none.get(agencyIds[0]!)!.get('plan_completion')!.value, null)
      const stranger = await measureAgencies(db, world.deps, { ...question, agencyIds: [999_999] }, outside)
      assert.equal(stranger.get(999_999)!.get('activities')!.value, 0)
      assert.equal(stranger.get(999_999)!.get('timely')!.value, null)
    },
  )

  await t.test('work that can still be done in time is not owed yet', async () => {
    world.clock.moveTo('2023-12-20')
    const early = await measureAgencies(db, world.deps, question, outside)
    assert.equal(early.get(agencyIds[0]!)!.get('plan_due')!.value, 0)
    assert.equal(early.get(agencyIds[0]!)!.get('plan_completion')!.value, null)
    world.clock.moveTo('2024-01-15')
  })

  await t.test('the unit and who oversees the plan see the rows; to others there are none', async () => {
    const path = measure(agencyIds[0]!, 'plan_completion').href!
    const unit = await world.actor('unit_officer', 'ubnd-xa-phuoc-dai')
    const overseer = await world.actor('appraiser', 'ubnd-tinh-ninh-thuan')
    const stranger = await world.actor('unit_officer', 'ubnd-xa-phuoc-thang')
    for (const actor of [unit, overseer]) {
      const page = await world.visit(path, { as: actor })
      assert.equal(page.status, 200)
      assert.match(await page.text(), /Tỉ lệ hoàn thành kế hoạch/)
    }
    assert.equal((await world.visit(path, { as: stranger })).status, 404)
    const having = (name: string, value: string) =>
      path.replace(new RegExp(`${name}=[^&]*`), `${name}=${value}`)
    const wrong = [
      having('so-lieu', 'constructor'),
      having('tu', 'x'),
      having('don-vi', '0'),
      having('ke-hoach', '9999'),
    ]
    for (const address of wrong) assert.equal((await world.visit(address, { as: unit })).status, 404, address)
    for (const key of ['forms_used', 'timely', 'reports_on_time'] as const)
      assert.equal((await world.visit(measure(agencyIds[0]!, key).href!, { as: unit })).status, 200, key)
  })
})

/** A score is no count. */
const isCounted = (key: MeasureKey) =>
  !['timely', 'complete', 'regular', 'continuous', 'many_sided'].includes(key)

async function byHand(db: Database, agencyId: number, planId: number) {
  const activities = await db
    .selectFrom('activities.activity')
    .selectAll()
    .where('agencyId', '=', agencyId)
    .where('state', 'in', ['logged', 'verified'])
    .execute()
  const evidence = await db.selectFrom('activities.evidence').select('activityId').execute()
  const proved = new Set(evidence.map((one) => one.activityId))
  const work = await db
    .selectFrom('planning.assignment as a')
    .innerJoin('planning.task as t', 't.id', 'a.taskId')
    .select('a.state')
    .where('a.agencyId', '=', agencyId)
    .where('t.planId', '=', planId)
    .execute()
  const workIn = (...states: string[]) => work.filter(({ state }) => states.includes(state)).length
  return {
    activities: activities.length,
    verified: activities.filter(({ state }) => state === 'verified').length,
    forms: new Set(activities.map(({ formKey }) => formKey)).size,
    languages: new Set(activities.flatMap(({ languages }) => languages)).size,
    proved: activities.filter(({ id }) => proved.has(id)).length,
    due: work.length,
    workVerified: workIn('verified'),
    done: workIn('verified', 'reported'),
  }
}

async function counting<T>(db: Database, act: (db: Database) => Promise<T>): Promise<[T, number]> {
  let queries = 0
  const counted = db.withPlugin({
    transformQuery: ({ node }) => {
      queries += 1
      return node
    },
    transformResult: async ({ result }) => result,
  })
  return [await act(counted as Province['db']), queries]
}

function cycling(): Iterator<number> {
  let n = 0
  return {
    next: () => {
      n += 7
      return { value: n, done: false }
    },
  }
}
