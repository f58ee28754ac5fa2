import assert from 'node:assert/strict'
import { join } from 'node:path'
import { test } from 'node:test'
import { testWorld } from '../../../test/support/world.ts'
import { loadRequiredOfPack } from '../../coverage/index.ts'
import { receivePlan } from '../../planning/draft/receive-plan.ts'
import { headOf, loadPlansOfPack, planThatFollows, type Task, wholePlan } from '../../planning/index.ts'
import { gatherProposal } from './gather-proposal.ts'

const province = 'ubnd-tinh-ninh-thuan'
const kindOf = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

test('the plan of next year is chosen from this year, drafted once, compared, and its file reads as the same tasks', async (t) => {
  const world = await testWorld(t)
  await loadPlansOfPack(world.deps, join(import.meta.dirname, '../../../packs/ninh-thuan'))
  await loadRequiredOfPack(world.deps, join(import.meta.dirname, '../../../packs/ninh-thuan'))
  const officer = await world.actor('programme_officer', province)
  const { id } = await world.db.selectFrom('planning.plan').select('id').executeTakeFirstOrThrow()
  const path = `/lam-viec/ke-hoach/${id}/nam-sau`
  const before = await wholePlan(world.db, (await headOf(world.db, id))!)
  const proposal = await gatherProposal(world.db, before, world.clock.today())

  const page = await world.visit(path, { as: officer })
  assert.equal(page.status, 200)
  const html = await page.text()
  assert.match(html, /Trước ngày 15\/4\/2024/)
  assert.match(html, new RegExp(`/lam-viec/ke-hoach/${id}\\?nhiem-vu=\\d+#viec`))
  const plan = await world.visit(`/lam-viec/ke-hoach/${id}`, { as: officer })
  assert.match(await plan.text(), new RegExp(`href="${path}"`))

  assert.ok(proposal.tasks.some(({ key }) => key === `c${before.themes[3]!.id}.cham_people`))
  const [dropped, edited] = before.tasks as [Task, Task]
  const form = Object.fromEntries(
    [...proposal.goals.slice(1), ...proposal.tasks.filter(({ before }) => before !== dropped)].map(
      ({ key }) => [`chon.${key}`, '1'],
    ),
  )
  const nothing = await world.visit(path, { as: officer, method: 'POST', form: { khong: 'co' } })
  assert.match(await nothing.text(), /Chọn ít nhất một nhiệm vụ/)
  const empty = await world.visit(path, {
    as: officer,
    method: 'POST',
    form: { ...form, [`noi-dung.t${edited.id}`]: '  ' },
  })
  assert.equal(empty.status, 422)
  assert.match(await empty.text(), /Ghi nội dung cho phần đã chọn/)

  const words = 'Quán triệt Kế hoạch năm 2024, gắn với kiểm tra đột xuất'
  const sent = { ...form, [`noi-dung.t${edited.id}`]: words, [`thoi-gian.t${edited.id}`]: 'Quý I/2024' }
  const made = await world.visit(path, { as: officer, method: 'POST', form: sent })
  assert.equal(made.status, 303)
  const again = await world.visit(path, { as: officer, method: 'POST', form })
  assert.equal(again.headers.get('location'), made.headers.get('location'), 'the same draft opens again')

  const next = (await planThatFollows(world.db, id))!
  assert.equal(made.headers.get('location'), `/lam-viec/ke-hoach/${next.id}/doi-chieu`)
  const draft = await wholePlan(world.db, (await headOf(world.db, next.id))!)
  assert.deepEqual([draft.head.year, draft.head.number, draft.head.issuedOn], [2024, null, null])
  assert.equal(draft.goals.length, before.goals.length - 1)
  assert.ok(!draft.tasks.some(({ followsTaskId }) => followsTaskId === dropped.id))
  const changed = draft.tasks.find(({ followsTaskId }) => followsTaskId === edited.id)
  assert.equal(changed?.content, words)
  assert.deepEqual(changed?.timing, { kind: 'quarter', quarter: '2024-Q1' })

  const review = await (await world.visit(`/lam-viec/ke-hoach/${next.id}/doi-chieu`, { as: officer })).text()
  assert.match(review, /Tiếp nối kế hoạch/)
  assert.match(review, new RegExp(`href="${path}/so-sanh"`))
  const compared = await (await world.visit(`${path}/so-sanh`, { as: officer })).text()
  assert.match(compared, new RegExp(words))
  assert.match(compared, new RegExp(dropped.content))

  const file = await world.visit(`${path}/du-thao.docx`, { as: officer })
  assert.equal(file.headers.get('content-type'), kindOf)
  const bytes = new Uint8Array(await file.arrayBuffer())
  const agencyId = await world.agencyId(province)
  const received = await receivePlan(world.deps, officer, { agencyId, file: { bytes, name: 'du-thao.docx' } })
  assert.ok(received.ok)
  const read = await wholePlan(world.db, (await headOf(world.db, received.value))!)
  assert.deepEqual(read.tasks.map(saidBy(read.themes)), draft.tasks.map(saidBy(draft.themes)))
  assert.deepEqual(
    read.goals.map(({ text }) => text),
    draft.goals.map(({ text }) => text),
  )
  assert.deepEqual(
    read.themes.map(({ title }) => title),
    draft.themes.map(({ title }) => title),
  )
  assert.deepEqual([read.head.title, read.head.year], [draft.head.title, 2024])
})

/** What a task says, apart from its row's ids. */
const saidBy = (themes: readonly { readonly id: number; readonly position: number }[]) => (task: Task) => ({
  number: task.number,
  group: [task.groupNumber, task.groupTitle],
  content: task.content,
  forms: task.forms,
  product: task.product,
  note: task.note,
  leads: task.parties.map(({ part, agencyId, classKey }) => `${part} ${agencyId ?? classKey}`).sort(),
  timing: task.timing,
  themes: themes.filter(({ id }) => task.themeIds.includes(id)).map(({ position }) => position),
})
