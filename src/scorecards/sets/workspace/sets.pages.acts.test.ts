import assert from 'node:assert/strict'
import { join } from 'node:path'
import { test } from 'node:test'
import { testWorld } from '../../../../test/support/world.ts'
import type { Actor } from '../../../platform/actor.ts'
import { loadCriteriaSetsOfPack } from '../load-pack.ts'
import { fieldsOf } from '../read-criterion.ts'
import { setInForce, setOf } from '../store.ts'
import { criterionPath, diffPath, setPath, setsPath } from './paths.ts'

const pack = join(import.meta.dirname, '../../../../packs/ninh-thuan')

test('an officer versions a set, mends a row, tries it out and puts it in force; units read what is in force', async (t) => {
  const world = await testWorld(t)
  await loadCriteriaSetsOfPack(world.deps, pack)
  const officer = await world.actor('programme_officer', 'ubnd-tinh-ninh-thuan')
  const unit = await world.actor('unit_officer', 'ubnd-xa-phuoc-dai')
  const department = await world.actor('unit_officer', 'so-tu-phap')
  const agencyId = await world.agencyId('ubnd-tinh-ninh-thuan')
  const first = (await setInForce(world.db, {
    agencyId,
    year: 2023,
    classKey: 'ubnd_cap_xa',
    day: '2023-09-20',
  }))!
  const ask = async (path: string, as: Actor, form?: Record<string, string>) => {
    const answer = await world.visit(path, { as, form })
    return { status: answer.status, at: answer.headers.get('location') ?? '', text: await answer.text() }
  }

  const list = await ask(setsPath, officer)
  assert.equal(list.text.match(/Mẫu, cần xác nhận/g)?.length, 6)
  const own = await ask(setsPath, unit)
  assert.match(own.text, new RegExp(setPath(first.id)))
  assert.equal(own.text.match(/Mẫu, cần xác nhận/g)?.length, 2)
  const page = await ask(setPath(first.id), unit)
  assert.deepEqual([page.status, page.text.includes('Tạo phiên bản mới')], [200, false])
  assert.match(page.text, /Tỉ lệ hoàn thành kế hoạch/)
  for (const path of ['', '/thu', '/tai-ve.xlsx', '/tai-ve.json'])
    assert.equal((await ask(setPath(first.id) + path, department)).status, 404)

  const made = await ask(setPath(first.id, 'phien-ban'), officer, {})
  const draftId = Number(/bo-tieu-chi\/(\d+)\/khac/.exec(made.at)?.[1])
  assert.deepEqual([made.status, made.at], [303, diffPath(draftId, first.id)])
  assert.match((await ask(made.at, officer)).text, /Hai bộ tiêu chí giống nhau/)
  assert.equal((await ask(setPath(draftId), unit)).status, 404)
  assert.equal((await ask(made.at, unit)).status, 404)

  const draft = (await setOf(world.db, draftId))!
  const row = draft.criteria.find(({ code }) => code === 'A.1.7.b')!
  const at = criterionPath(draftId, row.id!)
  const fields = { ...fieldsOf(row), edit: String(draft.edit) } as Record<string, string>
  const editor = await ask(at, officer)
  for (const said of ['value="6"', 'name="tier-from-4"', 'Điều kiện bắt buộc'])
    assert.ok(editor.text.includes(said), said)
  const shown = await ask(at, officer, { ...fields, rule: 'checks', step: 'show', nameVi: 'Đang gõ' })
  assert.deepEqual([shown.status, shown.text.includes('Đang gõ')], [200, true])
  const refused = await ask(at, officer, {
    ...fields,
    rule: 'formula',
    'formula-expression': 'forms_used / (2',
    nameVi: '<b>',
  })
  assert.equal(refused.status, 422)
  assert.match(refused.text, /id="field-formula-expression-error"/)
  assert.match(refused.text, /&lt;b&gt;/)
  const saved = await ask(at, officer, { ...fields, 'tier-from-2': '5' })
  assert.deepEqual([saved.status, saved.at], [303, `${setPath(draftId)}#dong-A.1.7.b`])
  assert.equal((await ask(at, officer, { ...fields, 'tier-from-2': '7' })).status, 422)

  const tried = await ask(
    `${setPath(draftId, 'thu')}?s.forms_used=5&s.plan_due=4&s.plan_completion=90%25&s.timely=x`,
    officer,
  )
  for (const said of ['1,800', '1,000', 'Chỉ số nếu không chấm thêm', 'id="field-s.timely-error"'])
    assert.ok(tried.text.includes(said), said)
  const closed = await ask(
    `${setPath(draftId, 'thu')}?s.forms_used=5&s.plan_due=0&s.own_plan_issued=0&s.plan_completion=90%25`,
    officer,
  )
  assert.ok(closed.text.includes('điều kiện bắt buộc của mục hoặc nhóm bên trên chưa đạt'))

  const now = String((await setOf(world.db, draftId))!.edit)
  const force = (form: Record<string, string>) =>
    ask(setPath(draftId, 'ban-hanh'), officer, { edit: now, ...form })
  assert.equal((await force({ validFrom: '2023-10-01', transition: '' })).status, 422)
  const put = await force({ validFrom: '2023-10-01', transition: 'Đợt đã mở chấm theo phiên bản cũ.' })
  assert.deepEqual([put.status, put.at], [303, setPath(draftId)])
  assert.match((await ask(setPath(draftId), unit)).text, /Đợt đã mở chấm theo phiên bản cũ\./)
  assert.equal((await ask(criterionPath(draftId, row.id!), officer)).status, 404)
})
