import assert from 'node:assert/strict'
import { test } from 'node:test'
import { activityScene } from '../../../test/support/activity-scene.ts'
import type { Actor } from '../../platform/actor.ts'
import { amendActivity } from '../amend-activity.ts'
import { verifyActivity } from '../verify-activity.ts'

test('taking back asks why on a page of its own, keeps what was typed, and the activity page says it', async (t) => {
  const { world, deps, officer, programmeOfficer, log } = await activityScene(t)
  const id = await log()
  const at = `/lam-viec/hoat-dong/${id}`
  const page = async (path: string, as: Actor, form?: Record<string, string>) => {
    const answer = await world.visit(path, { as, form })
    return { status: answer.status, text: await answer.text(), at: answer.headers.get('location') }
  }
  assert.match((await page(at, officer)).text, new RegExp(`href="${at}/huy"`))
  assert.match((await page(`${at}/huy`, officer)).text, /name="reason"/)
  for (const path of [`${at}/huy`, `${at}/mo-lai`])
    assert.equal((await page(path, programmeOfficer)).status, 404, path)

  await verifyActivity(deps, programmeOfficer, { activityId: id, version: 1 })
  assert.match((await page(at, programmeOfficer)).text, new RegExp(`href="${at}/mo-lai"`))
  const empty = await page(`${at}/mo-lai`, programmeOfficer, { version: '2', reason: ' ' })
  assert.equal(empty.status, 422)
  assert.match(empty.text, /Ghi lý do mở lại/)
  const stale = await page(`${at}/mo-lai`, programmeOfficer, { version: '1', reason: 'Ảnh cũ' })
  assert.ok(stale.status === 422 && stale.text.includes('Ảnh cũ'))
  const opened = await page(`${at}/mo-lai`, programmeOfficer, { version: '2', reason: 'Ảnh của buổi khác' })
  assert.deepEqual([opened.status, opened.at], [303, at])
  assert.match((await page(at, officer)).text, /Ảnh của buổi khác/)

  await page(`${at}/huy`, officer, { version: '3', reason: 'Buổi phát không diễn ra' })
  const gone = await page(at, officer)
  assert.ok(gone.text.includes('Buổi phát không diễn ra') && gone.text.includes('Đã hủy'))
  assert.ok(!gone.text.includes(`${at}/sua`))
  assert.ok(!(await page('/lam-viec/hoat-dong', officer)).text.includes(`href="${at}"`))
  assert.ok((await page('/lam-viec/hoat-dong?tinh-trang=cancelled', officer)).text.includes(`href="${at}"`))
})

test('the page of an activity says of each amendment what a field was and what it became', async (t) => {
  const { world, deps, officer, entry, log } = await activityScene(t)
  const id = await log()
  await amendActivity(deps, officer, {
    activityId: id,
    version: 1,
    entry: { ...entry, reach: 1700, languages: ['vi'], what: 'Phát bài “3 thủ tục”' },
    files: [],
    links: ['https://ninhthuan.gov.vn/khac'],
    removedEvidenceIds: [],
  })
  const text = (await (await world.visit(`/lam-viec/hoat-dong/${id}`, { as: officer })).text()).replaceAll(
    /<span class="hidden-text">[^<]*<\/span>/g,
    '',
  )
  for (const change of [
    '<del>640</del> <ins>1.700</ins>',
    '<del>Tiếng Việt; Tiếng Raglai</del> <ins>Tiếng Việt</ins>',
    '<ins>https://ninhthuan.gov.vn/khac</ins>',
  ])
    assert.ok(text.includes(change), change)
  assert.ok(!text.includes('<del>2</del>'), 'what stayed is not shown')
})
