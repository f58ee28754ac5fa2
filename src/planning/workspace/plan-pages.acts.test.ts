import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { draft, parties, twoTasks, understood, understoodTask } from '../../../test/support/drafts.ts'
import { testWorld } from '../../../test/support/world.ts'

const province = 'ubnd-tinh-ninh-thuan'
const list = '/lam-viec/ke-hoach'
const plan911 = join(import.meta.dirname, '../../../packs/ninh-thuan/plans/ke-hoach-911-2023.docx')

async function officeOf(t: TestContext) {
  const world = await testWorld(t, '2023-03-15')
  return { world, officer: await world.actor('programme_officer', province) }
}

/** The fields of the page's main form with what stands in them. */
function fieldsOf(html: string): Record<string, string[]> {
  const form = /<form[^>]*class="form"[\s\S]*?<\/form>/.exec(html)?.[0] ?? ''
  const fields: Record<string, string[]> = {}
  const put = (name: string, value: string) => {
    fields[name] = [...(fields[name] ?? []), value]
  }
  for (const [whole, tag] of form.matchAll(/<input\b[^>]*>|<(textarea|select)\b[\s\S]*?<\/\1>/g)) {
    const name = /name="([^"]+)"/.exec(whole)?.[1]
    if (!name) continue
    if (tag === 'textarea') put(name, text(/>([\s\S]*)<\/textarea>/.exec(whole)?.[1] ?? ''))
    else if (tag === 'select') put(name, /value="([^"]*)" selected/.exec(whole)?.[1] ?? '')
    else if (!/type="(checkbox|radio)"/.test(whole) || / checked/.test(whole))
      put(name, text(/value="([^"]*)"/.exec(whole)?.[1] ?? ''))
  }
  return fields
}
const text = (html: string) => html.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&amp;', '&')

test('an officer uploads a plan, corrects a task, sees what will be assigned, and issues it', async (t) => {
  const { world, officer } = await officeOf(t)
  const file = new File([await readFile(plan911)], 'ke-hoach-911-2023.docx')
  const received = await world.visit(list, { as: officer, form: { file, text: '' } })
  const review = received.headers.get('location') ?? ''
  assert.match(review, /^\/lam-viec\/ke-hoach\/\d+\/doi-chieu$/)
  const page = await (await world.visit(review, { as: officer })).text()
  const taskPath = /href="([^"]+\/nhiem-vu\/\d+\/sua)"/.exec(page)?.[1] ?? ''
  const form = await (await world.visit(taskPath, { as: officer })).text()
  const saved = await world.visit(taskPath, {
    as: officer,
    form: { ...fieldsOf(form), timing: 'Quý III/2023' },
  })
  assert.equal(saved.status, 303)
  const again = await (await world.visit(review, { as: officer })).text()
  assert.match(again, /Hiểu là: quý III\/2023/)
  const issuePath = review.replace('doi-chieu', 'giao-viec')
  const preview = await (await world.visit(issuePath, { as: officer })).text()
  const [, assignments] = /32 nhiệm vụ → ([\d.]+) việc giao cho 95 đơn vị/.exec(preview) ?? []
  assert.ok(assignments)
  const issued = await world.visit(issuePath, { as: officer, form: {} })
  assert.equal(issued.status, 303)
  const { n } = await world.db
    .selectFrom('planning.assignment')
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .executeTakeFirstOrThrow()
  assert.equal(n, Number(assignments.replace('.', '')))
})

test('a task form posted as it came changes nothing but the version', async (t) => {
  const { world, officer } = await officeOf(t)
  const planId = await draft(world)
  const tasks = () => world.db.selectFrom('planning.task').selectAll().orderBy('id').execute()
  const partiesNow = () =>
    world.db
      .selectFrom('planning.taskParty')
      .select(['taskId', 'part', 'words', 'agencyId', 'classKey'])
      .orderBy('taskId')
      .execute()
  const before = [await tasks(), await partiesNow()]
  for (const task of before[0] as { id: number }[]) {
    const path = `${list}/${planId}/nhiem-vu/${task.id}/sua`
    const form = fieldsOf(await (await world.visit(path, { as: officer })).text())
    assert.equal((await world.visit(path, { as: officer, form })).status, 303)
  }
  assert.deepEqual([await tasks(), await partiesNow()], before)
})

test('each file that cannot be read comes back with its reason beside the field, and nothing is kept', async (t) => {
  const { world, officer } = await officeOf(t)
  const files: readonly [File, RegExp][] = [
    [new File([], 'ke-hoach.docx'), /0 byte/],
    [new File([new Uint8Array(21 * 1024 * 1024)], 'ke-hoach.docx'), /lớn hơn 20 MB/],
    [new File(['GIF89a not a plan'], 'ke-hoach.docx'), /không phải Word/],
    [new File([(await readFile(plan911)).subarray(0, 9000)], 'ke-hoach.docx'), /hỏng|chưa đủ/],
  ]
  for (const [file, reason] of files) {
    const answer = await world.visit(list, { as: officer, form: { file, text: 'nội dung đã dán' } })
    const html = await answer.text()
    assert.equal(answer.status, 422, file.name)
    assert.match(html, reason)
    assert.match(html, /id="field-file-error"/)
    assert.match(html, /nội dung đã dán/)
  }
  const empty = await world.visit(list, { as: officer, form: { file: new File([], ''), text: ' ' } })
  assert.equal(empty.status, 422)
  assert.equal((await world.db.selectFrom('planning.plan').select('id').execute()).length, 0)
})

test('script-like words of a document are shown as words', async (t) => {
  const { world, officer } = await officeOf(t)
  const hostile = '<script>alert(1)</script><img src=x onerror=alert(2)>'
  const task = understoodTask(1, hostile, {
    product: hostile,
    lead: parties({ agencies: [hostile] }),
    forms: [hostile],
  })
  const planId = await draft(world, understood([task]))
  const { id } = await world.db.selectFrom('planning.task').select('id').executeTakeFirstOrThrow()
  for (const path of ['doi-chieu', 'giao-viec', 'doan', `nhiem-vu/${id}/sua`, `nhiem-vu/${id}/tach`]) {
    const html = await (await world.visit(`${list}/${planId}/${path}`, { as: officer })).text()
    assert.doesNotMatch(html, /<script>alert|<img src=x/, path)
  }
})

test('of two officers the second keeps what was typed and is told what changed', async (t) => {
  const { world, officer } = await officeOf(t)
  const colleague = await world.actor('programme_officer', province)
  const planId = await draft(world)
  const { id } = await world.db
    .selectFrom('planning.task')
    .select('id')
    .orderBy('id')
    .executeTakeFirstOrThrow()
  const path = `${list}/${planId}/nhiem-vu/${id}/sua`
  const form = fieldsOf(await (await world.visit(path, { as: officer })).text())
  assert.equal(
    (await world.visit(path, { as: officer, form: { ...form, content: 'Bản thứ nhất' } })).status,
    303,
  )
  const late = await world.visit(path, { as: colleague, form: { ...form, content: 'Bản thứ hai' } })
  const html = await late.text()
  assert.equal(late.status, 422)
  assert.match(html, /programme_officer ubnd-tinh-ninh-thuan sửa nhiệm vụ 1 lúc/)
  assert.match(html, />Bản thứ hai<\/textarea>/)
  assert.equal((await world.visit(path, { as: colleague, form: fieldsOf(html) })).status, 303)
  const { content } = await world.db
    .selectFrom('planning.task')
    .select('content')
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  assert.equal(content, 'Bản thứ hai')
})

test('what stops the plan is listed with a link to where it is mended', async (t) => {
  const { world, officer } = await officeOf(t)
  const unknown = understoodTask(1, 'Ra quân', { lead: parties({ unresolved: ['Tổ 5'] }) })
  const planId = await draft(world, understood([unknown], { number: null }))
  const path = `${list}/${planId}/giao-viec`
  const refused = await world.visit(path, { as: officer, form: {} })
  assert.equal(refused.status, 422)
  const html = await refused.text()
  assert.match(html, /Chưa có số của kế hoạch/)
  assert.match(html, /chưa xác định được cơ quan chủ trì &quot;Tổ 5&quot;/)
  assert.match(html, new RegExp(`${planId}/thong-tin-chung`))
  assert.match(html, /nhiem-vu\/\d+\/sua/)
})

test('a draft is not found by others, whatever the address', async (t) => {
  const { world } = await officeOf(t)
  const planId = await draft(world)
  const others = [
    await world.actor('programme_officer', 'ubnd-huyen-bac-ai'),
    await world.actor('head', province),
  ]
  const paths = [
    'doi-chieu',
    'doan',
    'giao-viec',
    'sua-doi',
    'thong-tin-chung',
    'nhiem-vu/1/sua',
    'nhiem-vu/them',
    'noi-dung/1',
  ]
  for (const as of others)
    for (const path of paths) {
      const at = `${list}/${planId}/${path}`
      assert.equal((await world.visit(at, { as })).status, 404, at)
      const posted = await world.visit(at, { as, form: { version: '9', content: 'x', text: 'x' } })
      assert.equal(posted.status, 404, `POST ${at}`)
    }
})

test('an amended document is compared with the plan in force and applied', async (t) => {
  const { world, officer } = await officeOf(t)
  const planId = await draft(world)
  assert.equal((await world.visit(`${list}/${planId}/giao-viec`, { as: officer, form: {} })).status, 303)
  world.clock.moveTo('2023-08-01')
  const amended = [twoTasks[0]!, understoodTask(2, 'Đối thoại với doanh nghiệp')]
  const amendingId = await draft(world, understood(amended, { number: '3210', date: '2023-08-01' }), planId)
  const html = await (await world.visit(`${list}/${amendingId}/sua-doi`, { as: officer })).text()
  assert.match(html, /Thêm 1, sửa 0, bỏ 1, giữ nguyên 1 nhiệm vụ/)
  const applied = await world.visit(`${list}/${amendingId}/sua-doi`, { as: officer, form: {} })
  assert.deepEqual([applied.status, applied.headers.get('location')], [303, `${list}/${planId}`])
})
