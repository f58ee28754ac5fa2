import { randomUUID } from 'node:crypto'
import type { TestContext } from 'node:test'
import fc from 'fast-check'
import { amendActivity } from '../../src/activities/amend-activity.ts'
import { cancelActivity } from '../../src/activities/cancel-activity.ts'
import type { ActivityEntry } from '../../src/activities/index.ts'
import { logActivity } from '../../src/activities/log-activity.ts'
import { reopenActivity } from '../../src/activities/reopen-activity.ts'
import { returnActivity } from '../../src/activities/return-activity.ts'
import { verifyActivity } from '../../src/activities/verify-activity.ts'
import type { Role } from '../../src/agencies/index.ts'
import { assignmentsOf, openWorkOf, themesOfYear } from '../../src/planning/index.ts'
import type { Actor } from '../../src/platform/actor.ts'
import { reactionsOf } from '../../src/reactions.ts'
import { testWorld, type World } from './world.ts'

const district = 'ubnd-huyen-bac-ai'
const slugs = ['ubnd-xa-phuoc-dai', 'ubnd-xa-phuoc-thang', district, 'ubnd-xa-phuoc-son', 'so-tu-phap']
const province = 'ubnd-tinh-ninh-thuan'
const sha256 = 'ab'.repeat(32)

export type Province = Awaited<ReturnType<typeof busyProvince>>

/** Two issued plans with themes, tasks and work for a handful of agencies, in which anything may happen to activities. */
export async function busyProvince(t: TestContext) {
  const world = await testWorld(t, '2023-12-31')
  const { db } = world
  const agencyIds = await Promise.all(slugs.map((slug) => world.agencyId(slug)))
  const provinceId = await world.agencyId(province)
  const officers: Actor[] = []
  for (const slug of slugs) officers.push(await world.actor('unit_officer', slug))
  const judge = await world.actor('programme_officer' satisfies Role, province)
  const plans = [
    await insertPlan(world, provinceId, agencyIds, 3),
    await insertPlan(world, provinceId, agencyIds, 2),
  ]
  await db
    .insertInto('platform.file')
    .values({ sha256, size: 1, mediaType: 'image/jpeg', firstName: 'a.jpg', keptAt: '2023-01-01' })
    .execute()
  const deps = { ...world.deps, planning: { themesOfYear, openWorkOf, assignmentsOf } }
  const activityIds: number[] = []

  const act = async (what: Act): Promise<void> => {
    const officer = officers[what.agency]!
    if (what.kind === 'log') {
      const files = what.hasFile ? [{ sha256, name: 'a.jpg', displaySha256: null, takenAt: null }] : []
      const input = { clientKey: randomUUID(), entry: entryOf(what), files, links: [] }
      const logged = await logActivity(deps, officer, input)
      if (!logged.ok) throw new Error(JSON.stringify(logged))
      activityIds.push(logged.value.activityId)
      return
    }
    const activityId = activityIds[what.which % Math.max(1, activityIds.length)]
    if (activityId === undefined) return
    const { version, agencyId } = await db
      .selectFrom('activities.activity')
      .select(['version', 'agencyId'])
      .where('id', '=', activityId)
      .executeTakeFirstOrThrow()
    const owner = agencyIds.indexOf(agencyId)
    const about = { activityId, version, reason: 'Vì lý do thử nghiệm' }
    if (what.kind === 'amend')
      await amendActivity(deps, officers[owner]!, {
        ...about,
        entry: entryOf({ ...what, agency: owner }),
        ...{ files: [], links: [], removedEvidenceIds: [] },
      })
    else if (what.kind === 'cancel') await cancelActivity(deps, officers[owner]!, about)
    else await judging[what.kind](deps, judge, about)
  }

  const entryOf = (what: Act): ActivityEntry => ({
    agencyId: agencyIds[what.agency]!,
    formKey: what.form,
    what: 'Hoạt động thử nghiệm',
    ...{ details: null, place: null, startTime: null, cost: null, programmes: [] },
    doneFrom: what.day,
    doneTo: what.day,
    times: what.times,
    ...what.reach,
    languages: what.languages,
    themeIds: what.themes.map((n) => plans.flatMap((plan) => plan.themeIds)[n]!),
    audienceKeys: what.audiences,
    areaIds: what.areas.map((n) => (n === 4 ? provinceId : agencyIds[n]!)),
    assignmentIds: what.work.map((n) => plans.flatMap((plan) => plan.assignmentIds[what.agency]!)[n]!),
  })

  /** Tells the reactions some of what was announced, in any order and some of it again. */
  const tell = async (chances: Iterator<number>, all: boolean): Promise<void> => {
    const reactions = reactionsOf(world.deps)
    const rows = await db.selectFrom('platform.outbox').selectAll().where('doneAt', 'is', null).execute()
    const told = rows
      .map((row) => ({ row, place: chances.next().value as number }))
      .sort((a, b) => a.place - b.place)
      .filter(({ place }) => all || place % 3 > 0)
    for (const { row, place } of told)
      for (let times = place % 4 === 0 ? 2 : 1; times > 0; times--)
        await db.transaction().execute(async (tx) => {
          await reactions[row.type]?.(row.payload as Record<string, unknown>, tx)
          await tx
            .updateTable('platform.outbox')
            .set({ doneAt: row.announcedAt })
            .where('id', '=', row.id)
            .execute()
        })
  }

  return {
    ...{ world, db, agencyIds, provinceId },
    district: agencyIds[slugs.indexOf(district)]!,
    /** The district with those below it. */
    belowDistrict: agencyIds.slice(0, 3),
    planIds: plans.map((plan) => plan.planId),
    themeIds: plans.flatMap((plan) => plan.themeIds),
    taskIds: plans.flatMap((plan) => plan.taskIds),
    async live(acts: readonly Act[], chances: Iterator<number>) {
      for (const one of acts) {
        await act(one)
        if ((chances.next().value as number) % 8 === 0) await tell(chances, false)
      }
      await tell(chances, true)
    },
  }
}

const judging = { verify: verifyActivity, return: returnActivity, reopen: reopenActivity }

async function insertPlan(world: World, agencyId: number, agencyIds: readonly number[], count: number) {
  const { db } = world
  const { id: planId } = await db
    .insertInto('planning.plan')
    .values({
      ...{ slug: `ke-hoach-${count}`, agencyId, state: 'issued', type: 'Kế hoạch', number: `${count}` },
      ...{ symbol: 'KH-UBND', issuedOn: '2023-01-01', title: `Kế hoạch thử ${count}`, year: 2023 },
      ...{ sourceBlocks: '[]', createdAt: '2023-01-01', createdBy: 'thử' },
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  const positions = Array.from({ length: count }, (_, i) => i + 1)
  const themes = await db
    .insertInto('planning.theme')
    .values(positions.map((position) => ({ planId, position, title: `Nội dung ${position}` })))
    .returning('id')
    .execute()
  const tasks = await db
    .insertInto('planning.task')
    .values(
      positions.map((position) => ({
        ...{ planId, position, content: `Nhiệm vụ ${position}`, origin: 'table' },
        timing: JSON.stringify({ kind: 'month', month: '2023-09' }),
      })),
    )
    .returning('id')
    .execute()
  const assignmentIds: number[][] = []
  for (const owner of agencyIds) {
    const rows = tasks.map(({ id: taskId }) => ({
      ...{ taskId, agencyId: owner, period: '2023', periodFrom: '2023-01-01', periodTo: '2023-12-31' },
      ...{ dueOn: '2023-12-31', state: 'assigned', stateSince: '2023-01-01' },
    }))
    const inserted = await db.insertInto('planning.assignment').values(rows).returning('id').execute()
    assignmentIds.push(inserted.map(({ id }) => id))
  }
  return { planId, themeIds: themes.map(({ id }) => id), taskIds: tasks.map(({ id }) => id), assignmentIds }
}

/** Something an officer does: numbers choose among what the province has. */
export type Act = {
  readonly kind: 'log' | 'amend' | 'verify' | 'return' | 'cancel' | 'reopen'
  readonly which: number
  readonly agency: number
  readonly day: string
  readonly form: string
  readonly times: number
  readonly reach: Pick<ActivityEntry, 'reach' | 'reachKind' | 'reachCounted'>
  readonly languages: readonly string[]
  readonly themes: readonly number[]
  readonly audiences: readonly string[]
  readonly areas: readonly number[]
  readonly work: readonly number[]
  readonly hasFile: boolean
}

const some = <T>(of: readonly T[], minLength: number, maxLength: number) =>
  fc.uniqueArray(fc.constantFrom(...of), { minLength, maxLength })

/** A busy stretch: most log, others change their minds. Days lie thick where half months and the year begin and end. */
export const anActs = ({ themeIds }: Province): fc.Arbitrary<Act[]> =>
  fc.array(
    fc.record<Act>({
      kind: fc.constantFrom('log', 'log', 'log', 'amend', 'verify', 'verify', 'return', 'cancel', 'reopen'),
      which: fc.nat(1000),
      agency: fc.nat(slugs.length - 1),
      day: fc.oneof(
        fc.constantFrom(
          '2023-01-01',
          '2023-01-14',
          '2023-01-15',
          '2023-02-14',
          '2023-02-28',
          '2023-06-30',
          '2023-12-31',
        ),
        fc
          .integer({ min: 1, max: 365 })
          .map((n) => Temporal.PlainDate.from('2022-12-31').add({ days: n }).toString()),
      ),
      form: fc.constantFrom('loudspeaker', 'portal_story', 'briefing', 'leaflet'),
      times: fc.integer({ min: 1, max: 4 }),
      reach: fc.oneof(
        fc.constant({ reach: null, reachKind: null, reachCounted: null }),
        fc.record({
          reach: fc.nat(500),
          reachKind: fc.constantFrom(
            'present' as const,
            'copies' as const,
            'listeners' as const,
            'views' as const,
          ),
          reachCounted: fc.constantFrom('headcount' as const, 'estimate' as const),
        }),
        fc.record({
          reach: fc.nat(500),
          reachKind: fc.constant('views' as const),
          reachCounted: fc.constant('system_counter' as const),
        }),
      ),
      languages: some(['vi', 'rog', 'cjm'], 1, 3),
      themes: some([...themeIds.keys()], 1, 4),
      audiences: some(['officials', 'rural_people', 'businesses', 'raglai_people'], 1, 4),
      areas: some([0, 1, 2, 3, 4], 1, 4),
      work: some([...themeIds.keys()], 0, 3),
      hasFile: fc.boolean(),
    }),
    { minLength: 15, maxLength: 40, size: 'max' },
  )
