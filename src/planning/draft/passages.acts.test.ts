import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { draft, understood } from '../../../test/support/drafts.ts'
import { smallPdf } from '../../../test/support/sample-files.ts'
import { testWorld, type World } from '../../../test/support/world.ts'
import { isNotFound } from '../../platform/result.ts'
import { issuePlan } from '../issue/issue-plan.ts'
import { headOf, wholePlan } from '../store-plans.ts'
import { filesOf } from '../work/store-public.ts'
import { attachFile } from './attach-file.ts'
import { editHeader, type HeaderInput } from './edit-header.ts'
import { markClause } from './mark-clause.ts'
import { removePassage } from './remove-passage.ts'
import { savePassage } from './save-passage.ts'
import { settleDoubt } from './settle-doubt.ts'

const province = 'ubnd-tinh-ninh-thuan'
const planOf = async (world: World, planId: number) => wholePlan(world.db, (await headOf(world.db, planId))!)

async function draftIn(t: TestContext, plan = understood()) {
  const world = await testWorld(t, '2023-03-15')
  const officer = await world.actor('programme_officer', province)
  const stranger = await world.actor('programme_officer', 'ubnd-huyen-bac-ai')
  const planId = await draft(world, plan)
  const edit = async () => ({ planId, version: (await headOf(world.db, planId))!.version })
  return { world, officer, stranger, planId, edit }
}

const header: HeaderInput = {
  number: '912',
  symbol: 'KH-UBND',
  issuedOn: '2023-03-16',
  place: '',
  issuingBody: 'UBND tỉnh',
  title: 'Kế hoạch  mới',
  year: 2023,
}

test('a header put right names the plan anew and settles the doubt about what was missing', async (t) => {
  const missing = {
    code: 'number_missing',
    severity: 'blocking',
    about: { kind: 'document', field: 'number' },
    where: ['p1'],
    reason: { vi: 'Không thấy số.', en: 'No number.' },
  } as const
  const { world, officer, stranger, planId, edit } = await draftIn(
    t,
    understood(undefined, { number: null, doubts: [missing] }),
  )
  assert.ok(isNotFound(await editHeader(world.deps, stranger, await edit(), header)))
  assert.ok((await editHeader(world.deps, officer, await edit(), header)).ok)
  const { head, doubts } = await planOf(world, planId)
  assert.deepEqual(
    [head.number, head.title, head.place, head.slug],
    ['912', 'Kế hoạch mới', null, '912-kh-ubnd-2023'],
  )
  assert.deepEqual(doubts, [])
})

test('requirements, goals and themes are added, written and taken out', async (t) => {
  const { world, officer, stranger, planId, edit } = await draftIn(t)
  const added = { kind: 'theme', id: null, text: 'Cải cách tài chính công' } as const
  assert.ok(isNotFound(await savePassage(world.deps, stranger, await edit(), added)))
  assert.ok((await savePassage(world.deps, officer, await edit(), added)).ok)
  const [goal] = (await planOf(world, planId)).goals
  const written = { kind: 'goal', id: goal!.id, text: 'Từ 90%', dueOn: '2023-12-15' } as const
  assert.ok((await savePassage(world.deps, officer, await edit(), written)).ok)
  const [first] = (await planOf(world, planId)).themes
  assert.ok(
    (await removePassage(world.deps, officer, { ...(await edit()), kind: 'theme', id: first!.id })).ok,
  )
  const plan = await planOf(world, planId)
  assert.deepEqual(
    plan.themes.map((theme) => [theme.position, theme.reformArea]),
    [
      [2, 'the_che'],
      [3, 'tai_chinh_cong'],
    ],
  )
  assert.deepEqual(
    plan.goals.map((one) => [one.text, one.dueOn]),
    [['Từ 90%', '2023-12-15']],
  )
  assert.ok(plan.tasks.every((task) => task.themeIds.length === 0))
  const empty = await savePassage(world.deps, officer, await edit(), {
    kind: 'requirement',
    id: null,
    text: '  ',
  })
  assert.deepEqual(!empty.ok && empty.issues.map((issue) => issue.field), ['text'])
})

test('a passage marked as a task becomes one that holds the plan back until lead and time are known', async (t) => {
  const { world, officer, planId, edit } = await draftIn(t)
  const [clause] = (await planOf(world, planId)).clauses
  assert.ok(
    (await markClause(world.deps, officer, { ...(await edit()), clauseId: clause!.id, mark: 'task' })).ok,
  )
  const plan = await planOf(world, planId)
  assert.deepEqual(plan.tasks.at(-1)?.sources, [clause!.blockId])
  assert.equal(plan.clauses[0]?.mark, 'task')
  assert.equal((await issuePlan(world.deps, officer, planId)).ok, false)
  assert.ok(
    (await markClause(world.deps, officer, { ...(await edit()), clauseId: clause!.id, mark: 'task' })).ok,
  )
  assert.equal((await planOf(world, planId)).tasks.length, plan.tasks.length)
})

test('a plan that was issued before is held back until an officer has looked', async (t) => {
  const { world, officer, planId } = await draftIn(t)
  assert.ok((await issuePlan(world.deps, officer, planId)).ok)
  const again = await draft(world)
  const { doubts, head } = await planOf(world, again)
  assert.deepEqual(
    doubts.map((doubt) => doubt.code),
    ['known_already'],
  )
  assert.equal((await issuePlan(world.deps, officer, again)).ok, false)
  const look = { planId: again, version: head.version, doubtId: doubts[0]!.id }
  assert.ok((await settleDoubt(world.deps, officer, look)).ok)
  assert.ok((await issuePlan(world.deps, officer, again)).ok)
  assert.equal((await headOf(world.db, again))?.slug, '911-kh-ubnd-2023-2')
})

test('another edition of the document is public as soon as its plan is', async (t) => {
  const { world, officer, stranger, planId } = await draftIn(t)
  const file = { bytes: smallPdf(), name: 'C:\\van-thu\\911.pdf' }
  assert.ok(isNotFound(await attachFile(world.deps, stranger, { planId, file })))
  assert.ok((await attachFile(world.deps, officer, { planId, file })).ok)
  const [kept] = await filesOf(world.db, planId)
  assert.equal(kept?.name, '911.pdf')
  const path = `/tep/${kept!.sha256}/911.pdf`
  assert.equal((await world.visit(path)).status, 404)
  assert.ok((await issuePlan(world.deps, officer, planId)).ok)
  assert.equal((await world.visit(path)).status, 200)
  const wrong = await attachFile(world.deps, officer, {
    planId,
    file: { bytes: Buffer.from('GIF89a'), name: '911.pdf' },
  })
  assert.equal(wrong.ok, false)
})
