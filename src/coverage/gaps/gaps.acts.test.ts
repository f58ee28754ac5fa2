import assert from 'node:assert/strict'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { testWorld } from '../../../test/support/world.ts'
import { loadPlansOfPack } from '../../planning/index.ts'
import { acceptAssignment } from '../../planning/work/accept-assignment.ts'
import { isNotFound } from '../../platform/result.ts'
import { loadCoverageOfPack } from '../load-pack.ts'
import { loadRequiredOfPack } from '../required/load-pack.ts'
import { acceptProposal, setRequired, setTaskAudiences } from '../required/set-required.ts'
import { requiredCells, settingsVersion } from '../required/store.ts'
import { plannedBy } from '../required/store-planned.ts'
import { assignGap, dismissGap, undoGap } from './assign-gap.ts'
import { decisionsWithin } from './store.ts'

const province = 'ubnd-tinh-ninh-thuan'
const packs = join(import.meta.dirname, '../../../packs')
const quarter = { from: '2023-07-01', to: '2023-09-30' }

async function scene(t: TestContext) {
  const world = await testWorld(t)
  await loadCoverageOfPack(world.deps, join(packs, 'vietnam'))
  await loadCoverageOfPack(world.deps, join(packs, 'ninh-thuan'))
  await loadPlansOfPack(world.deps, join(packs, 'ninh-thuan'))
  await loadRequiredOfPack(world.deps, join(packs, 'ninh-thuan'))
  const officer = await world.actor('programme_officer', province)
  const unit = await world.actor('unit_officer', 'ubnd-xa-phuoc-huu')
  const { id: planId } = await world.db.selectFrom('planning.plan').select('id').executeTakeFirstOrThrow()
  const theme = await world.db
    .selectFrom('planning.theme')
    .select('id')
    .where('position', '=', 5)
    .executeTakeFirstOrThrow()
  const agencyIds = [await world.agencyId('ubnd-xa-phuoc-huu'), await world.agencyId('ubnd-xa-phuoc-hau')]
  return { world, officer, unit, planId, themeId: theme.id, agencyIds }
}

test('gaps and what is required', async (t) => {
  const office = await scene(t)
  await t.test(
    'a gap is given out once, seen by its agencies, mailed once, and goes back while nobody has begun',
    async () => {
      const { world, officer, unit, planId, themeId, agencyIds } = office
      const { db, deps } = world
      const gap = { planId, themeId, audienceKey: 'cham_people', window: quarter }
      const work = {
        content: 'Phát thanh song ngữ',
        forms: ['Phát thanh cơ sở'],
        note: null,
        agencyIds,
        dueOn: '2023-09-29',
      }
      const dueAt = async () =>
        (await plannedBy(db, { planId, rows: 'theme', cols: 'audience', window: quarter, scope: {} })).find(
          ({ row, col }) => row === String(themeId) && col === 'cham_people',
        )?.planned
      const before = await dueAt()
      assert.ok(isNotFound(await assignGap(deps, unit, gap, work)))
      const twice = await Promise.all([
        assignGap(deps, officer, gap, work),
        assignGap(deps, officer, gap, work),
      ])
      const given = twice.map((one) => (one.ok ? one.value : assert.fail('refused')))
      assert.deepEqual(given.map(({ again }) => again).toSorted(), [false, true])
      assert.equal(await dueAt(), (before ?? 0) + 2)
      const taskId = given[0]!.taskId
      const assignments = () =>
        db.selectFrom('planning.assignment').selectAll().where('taskId', '=', taskId).orderBy('id').execute()
      assert.deepEqual(
        (await assignments()).map(({ agencyId, dueOn, state }) => [agencyId, dueOn, state]),
        agencyIds.map((id) => [id, '2023-09-29', 'assigned']),
      )
      const html = await (await world.visit('/lam-viec', { as: unit })).text()
      assert.ok(html.includes('Phát thanh song ngữ'))
      const mails = await db
        .selectFrom('platform.mail')
        .select('recipient')
        .where('key', 'like', 'extra:%')
        .execute()
      assert.equal(mails.length, 1)

      const id = given[0]!.decisionId
      assert.ok(isNotFound(await undoGap(deps, unit, id)))
      assert.ok((await undoGap(deps, officer, id)).ok)
      assert.deepEqual(
        (await assignments()).map(({ state }) => state),
        ['cancelled', 'cancelled'],
      )
      assert.equal(await dueAt(), before)
      const again = await assignGap(deps, officer, gap, work)
      assert.ok(again.ok && !again.value.again)
      const [first] = await db
        .selectFrom('planning.assignment')
        .select('id')
        .where('taskId', '=', again.value.taskId)
        .where('agencyId', '=', agencyIds[0]!)
        .execute()
      assert.ok((await acceptAssignment(deps, unit, first!.id)).ok)
      assert.equal((await undoGap(deps, officer, again.value.decisionId)).ok, false)
    },
  )

  await t.test(
    'a proposal put aside with a reason stays aside for its period, and what is not required is not given out',
    async () => {
      const { world, officer, unit, planId, themeId, agencyIds } = office
      const { db, deps } = world
      const gap = { planId, themeId, audienceKey: 'raglai_people', window: quarter }
      assert.ok(isNotFound(await dismissGap(deps, unit, gap, 'Không')))
      const dismissed = await dismissGap(deps, officer, gap, 'Chờ bản dịch tiếng Raglai')
      assert.ok(dismissed.ok)
      const decided = async () =>
        (await decisionsWithin(db, planId, quarter)).filter((one) => one.audienceKey === 'raglai_people')
      const [decision] = await decided()
      assert.deepEqual([decision?.state, decision?.reason], ['dismissed', 'Chờ bản dịch tiếng Raglai'])
      assert.deepEqual(await decisionsWithin(db, planId, { from: '2023-10-01', to: '2023-12-31' }), [])
      assert.ok((await undoGap(deps, officer, dismissed.value)).ok)
      assert.deepEqual(await decided(), [])

      const work = { content: 'Việc', forms: [], note: null, agencyIds, dueOn: '2023-09-29' }
      const nowhere = { ...gap, audienceKey: 'people_with_disabilities' }
      assert.equal((await assignGap(deps, officer, nowhere, work)).ok, false)
      const late = await assignGap(deps, officer, gap, { ...work, dueOn: '2023-09-01' })
      assert.ok(!late.ok && late.issues[0]?.field === 'han')

      const post = (path: string, as: typeof officer, form: Record<string, string>) =>
        world.visit(path, { as, form })
      const place = {
        'ke-hoach': String(planId),
        tu: '2023-07',
        den: '2023-09',
        'de-xuat': `${themeId}.raglai_people`,
      }
      const empty = await post('/lam-viec/bao-phu/bo-qua', officer, { ...place, 'ly-do': '' })
      assert.equal(empty.status, 422)
      assert.ok((await empty.text()).includes('Ghi lý do bỏ qua.'))
      const form = {
        ...place,
        viec: 'Đọc song ngữ tại thôn',
        'don-vi': String(agencyIds[0]),
        han: '2023-09-29',
      }
      assert.equal((await post('/lam-viec/bao-phu/giao-viec', officer, { ...form, viec: '' })).status, 422)
      assert.equal((await post('/lam-viec/bao-phu/giao-viec', officer, form)).status, 303)
      assert.ok(
        (await (await world.visit('/lam-viec/bao-phu', { as: officer })).text()).includes('đã giao việc'),
      )
    },
  )

  await t.test(
    'what a plan requires is set by its officer with a basis, and only over what was looked at',
    async () => {
      const { world, officer, unit, planId, themeId } = office
      const { db, deps } = world
      const cells = await requiredCells(db, planId)
      assert.ok(cells.some((cell) => cell.audienceKey === 'cham_people' && cell.areaIds?.length === 10))
      const at = { planId, version: await settingsVersion(db, planId) }
      assert.ok(isNotFound(await setRequired(deps, unit, at, [], 'x')))
      const wanted = cells.filter((cell) => cell.themeId === themeId)
      const more = { themeId, audienceKey: 'businesses', classKey: null, per: 'year' as const }
      const unfounded = await setRequired(deps, officer, at, [...wanted, more], '')
      assert.ok(!unfounded.ok && unfounded.issues[0]?.field === 'can-cu')
      assert.ok((await setRequired(deps, officer, at, [...wanted, more], 'Mục II.5 của kế hoạch')).ok)
      const now = await requiredCells(db, planId)
      assert.equal(now.length, wanted.length + 1)
      assert.equal(
        now.find(({ audienceKey }) => audienceKey === 'businesses')?.basis,
        'Mục II.5 của kế hoạch',
      )
      assert.deepEqual(
        now.filter(({ audienceKey }) => audienceKey !== 'businesses'),
        wanted,
      )
      assert.equal((await setRequired(deps, officer, at, [], 'y')).ok, false)
      const next = { planId, version: at.version + 1 }
      const task = await db
        .selectFrom('planning.task')
        .select('id')
        .where('number', '=', '9')
        .executeTakeFirstOrThrow()
      assert.equal((await setTaskAudiences(deps, officer, next, task.id, ['nobody'])).ok, false)
      assert.ok((await setTaskAudiences(deps, officer, next, task.id, ['officials', 'officials'])).ok)
      const last = { planId, version: at.version + 2 }
      assert.equal((await acceptProposal(deps, officer, last)).ok, false)
      assert.ok((await setRequired(deps, officer, last, [], 'Bỏ')).ok)
      assert.ok((await acceptProposal(deps, officer, { planId, version: at.version + 3 })).ok)
      assert.ok((await requiredCells(db, planId)).length > 20)
      const html = await (await world.visit(`/lam-viec/ke-hoach/${planId}/bao-phu`, { as: officer })).text()
      assert.ok(html.includes('Dùng đề xuất đọc từ kế hoạch'))
    },
  )
})
