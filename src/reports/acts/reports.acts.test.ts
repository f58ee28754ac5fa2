import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { places, quarter, reportScene } from '../../../test/support/report-scene.ts'
import type { Result } from '../../platform/result.ts'
import { isWhole } from '../frozen.ts'
import { remindReports } from '../remind-reports.ts'
import { frozenOf } from '../store-frozen.ts'
import { reportsOnTime } from '../store-on-time.ts'
import { enterNumber } from './enter-number.ts'
import { lockFigure } from './lock-figure.ts'
import { openReports, openWindow } from './open-reports.ts'
import { quotePassage } from './quote-passage.ts'
import { restorePassage } from './restore-passage.ts'
import { returnReport } from './return-report.ts'
import { sendReport } from './send-report.ts'
import { signReport } from './sign-report.ts'
import { submitReport } from './submit-report.ts'
import { unlockFigure } from './unlock-figure.ts'
import { writePassage } from './write-passage.ts'

/** What is wrong, in Vietnamese; empty when nothing is. */
const said = (result: Result<unknown>) =>
  result.ok ? '' : result.issues.map(({ text }) => text.vi).join(' ')

test('a report goes from draft to sent, each step by whose turn it is, each at most once', async (t) => {
  const scene = await reportScene(t)
  const { world, db, officer, head, stranger } = scene
  const { deps } = world
  const reportId = await scene.reportOf('commune')
  const asked = { reportId }
  const state = async () => (await scene.report(reportId)).state
  const outsiders = [stranger, await world.actor('unit_officer', places.district)]
  const district = outsiders[1]!

  await t.test('nobody else finds the draft, and the head does not write it', async () => {
    for (const actor of outsiders)
      assert.match(said(await submitReport(deps, actor, asked)), /Không tìm thấy/)
    assert.match(said(await submitReport(deps, head, asked)), /Đầu mối của đơn vị soạn/)
    assert.match(said(await signReport(deps, officer, asked)), /Thủ trưởng đơn vị ký/)
    assert.match(said(await signReport(deps, head, asked)), /chưa trình ký/)
    assert.match(said(await sendReport(deps, officer, asked)), /chưa được ký/)
  })

  await t.test('what asks for judgement holds it back until it is written', async () => {
    assert.match(said(await submitReport(deps, officer, asked)), /Còn phần phải hoàn tất/)
    await scene.writeJudgement(reportId)
    assert.equal(said(await submitReport(deps, officer, asked)), '')
    assert.equal(said(await submitReport(deps, officer, asked)), '', 'a second click')
    assert.equal(await state(), 'submitted')
  })

  await t.test('while it waits nothing is written; the head returns it with a reason', async () => {
    const written = writePassage(deps, officer, { reportId, key: 'ket-qua', text: 'Khác', edit: 0 })
    assert.match(said(await written), /đang chờ ký/)
    assert.match(said(await returnReport(deps, head, { reportId, reason: ' ' })), /Nêu điều cần sửa/)
    assert.equal(said(await returnReport(deps, head, { reportId, reason: 'Nêu rõ thôn nào' })), '')
    assert.equal((await scene.report(reportId)).returnedReason, 'Nêu rõ thôn nào')
    assert.equal(said(await submitReport(deps, officer, asked)), '')
  })

  await t.test('the head signs what was on the page, and nothing else', async () => {
    assert.match(said(await signReport(deps, head, { reportId, seen: 'x' })), /đã thay đổi từ khi/)
    const both = await Promise.all([signReport(deps, head, asked), signReport(deps, head, asked)])
    assert.deepEqual(both.map(said), ['', ''])
    const frozen = await frozenOf(db, [reportId])
    const count = await sql<{ n: number }>`select count(*)::int as n from reports.frozen`.execute(db)
    assert.equal(count.rows[0]?.n, 1, 'two clicks freeze once')
    assert.ok(isWhole(frozen[0]!))
    assert.equal((await scene.report(reportId)).frozenSha256, frozen[0]?.sha256)
  })

  await t.test('once signed, no act and no query changes what it says', async () => {
    const key = [...(await scene.contents(reportId)).figures.keys()][0]!
    const set = unlockFigure(deps, officer, { reportId, key, value: 99, reason: 'Đếm lại bằng tay' })
    assert.match(said(await set), /đã ký/)
    assert.match(said(await returnReport(deps, head, { reportId, reason: 'Sửa lại số' })), /đã ký/)
    const attempts = [
      sql`update reports.frozen set body = '{}'`,
      sql`delete from reports.frozen`,
      sql`insert into reports.set_figure (report_id, key, value, reason, set_at, set_by_name)
        values (${reportId}, ${key}, 9, 'x', now(), 'x')`,
      sql`delete from reports.passage where report_id = ${reportId}`,
    ]
    for (const attempt of attempts) await assert.rejects(attempt.execute(db), /never change/)
    const before = (await scene.contents(reportId)).figures.get(key)?.value
    await scene.log('2023-08-25', { times: 7 })
    assert.equal((await scene.contents(reportId)).figures.get(key)?.value, before)
  })

  await t.test('the clerk’s number and day are entered once', async () => {
    assert.match(said(await sendReport(deps, officer, asked)), /Nhập số văn bản/)
    const enter = (number: number, issuedOn: string) =>
      enterNumber(deps, officer, { reportId, number, issuedOn })
    assert.match(said(await enter(0, '2023-09-15')), /từ 1 đến/)
    assert.match(said(await enter(9, '2023-09-14')), /không trước ngày ký/)
    assert.match(said(await enter(9, '2023-09-16')), /không sau hôm nay/)
    assert.equal(said(await enter(9, '2023-09-15')), '')
    assert.equal(said(await enter(10, '2023-09-15')), '', 'asked again nothing happens')
    assert.equal((await scene.report(reportId)).number, 9)
  })

  await t.test('it is sent once, with its two files, to those who work on reports above', async () => {
    const both = await Promise.all([sendReport(deps, officer, asked), sendReport(deps, officer, asked)])
    assert.deepEqual(both.map(said), ['', ''])
    assert.equal(await state(), 'sent')
    const mails = await db
      .selectFrom('platform.mail as m')
      .innerJoin('platform.mailAttachment as a', 'a.mailId', 'm.id')
      .select(['m.recipient', 'm.subject', 'a.name'])
      .where('m.key', 'like', `report:${reportId}:sent:%`)
      .orderBy('a.position')
      .execute()
    assert.deepEqual(
      mails.map(({ name }) => name),
      ['bao-cao-bc-q3-2023-so-9.docx', 'bao-cao-bc-q3-2023-so-9.xlsx'],
    )
    assert.ok(mails.every(({ recipient }) => recipient === `${district.userId}@test.loa`))
    assert.match(mails[0]!.subject, /quý III năm 2023 của UBND xã Phước Đại \(số 09\/BC-UBND\)/)
    const deliveries = await db.selectFrom('reports.delivery').selectAll().execute()
    assert.equal(deliveries.length, 1)
  })

  await t.test('the district quotes what the commune wrote, once, and nobody quotes a draft', async () => {
    const above = await scene.reportOf('district')
    const [passage] = (await scene.contents(reportId)).passages.keys()
    const { open } = await scene.contents(above)
    const quote = (fromReportId: number) =>
      quotePassage(deps, district, { reportId: above, fromReportId, fromKey: passage!, key: open[0]!.key })
    assert.match(said(await quote(await scene.reportOf('sibling'))), /đã gửi đến đơn vị mình/)
    assert.equal(said(await quote(reportId)), '')
    assert.match(said(await quote(reportId)), /đã được trích/)
    const quoted = (await scene.contents(above)).passages.get(open[0]!.key)
    assert.equal(quoted?.text, 'UBND xã Phước Đại: Còn khó khăn về loa.')
  })

  await t.test('the history tells all of it, and the world hears of signing and sending', async () => {
    const lines = await db
      .selectFrom('platform.history')
      .select('action')
      .where('subject', '=', `report:${reportId}`)
      .orderBy('id')
      .execute()
    assert.deepEqual(
      lines.map(({ action }) => action.replace('report.', '')),
      ['submitted', 'returned', 'submitted', 'signed', 'numbered', 'sent'],
    )
    const events = await db
      .selectFrom('platform.outbox')
      .select(['type', 'payload'])
      .where('type', 'like', 'report.%')
      .orderBy('id')
      .execute()
    assert.deepEqual(
      events.map(({ type }) => type),
      ['report.signed', 'report.sent'],
    )
    assert.deepEqual(events[1]?.payload, {
      reportId,
      agencyId: await world.agencyId(places.commune),
      ...quarter,
    })
  })
})

test('sentences are edited around their figures; a figure is set only with a reason, and locked again', async (t) => {
  const scene = await reportScene(t)
  const { world, officer, head } = scene
  const { deps } = world
  const reportId = await scene.reportOf('commune')
  const contents = () => scene.contents(reportId)
  const first = await contents()
  const key = first.document.body.flatMap((block) =>
    block.kind === 'paragraph' && block.key && /\{/.test(first.templateOf(block.key) ?? '') ? block.key : [],
  )[0]!
  const template = first.templateOf(key)!
  const write = (text: string, edit = 0) => writePassage(deps, officer, { reportId, key, text, edit })

  assert.match(said(await write('Đã làm 4096 việc.')), /Số 4096 được gõ tay/)
  assert.match(said(await write('Đã làm {khong_co} việc.')), /Không có số liệu tên/)
  assert.match(
    said(await writePassage(deps, officer, { reportId, key: 'la', text: 'x', edit: 0 })),
    /không có đoạn/,
  )
  assert.match(said(await writePassage(deps, head, { reportId, key, text: 'x', edit: 0 })), /Đầu mối/)
  assert.equal(said(await write(`Nhìn chung, ${template}`)), '')
  assert.equal(said(await write(`Nhìn chung, ${template}`)), '', 'saved twice, written once')
  assert.match(said(await write(`Tóm lại, ${template}`)), /vừa có người sửa/)
  assert.equal(said(await write(`Tóm lại, ${template}`, 1)), '')
  const text = (await contents()).document.body
    .flatMap((block) => (block.kind === 'paragraph' && block.key === key ? block.runs : []))
    .map((run) => run.text)
    .join('')
  assert.match(text, /^Tóm lại, /)
  assert.doesNotMatch(text, /[{}]/, 'numbers stay live')
  assert.equal(said(await restorePassage(deps, officer, { reportId, key })), '')
  assert.equal(said(await restorePassage(deps, officer, { reportId, key })), '')
  assert.equal((await contents()).passages.size, 0)

  const figure = first.shown.find((one) => first.figures.get(one)?.unit === 'count')!
  const counted = first.figures.get(figure)!.value
  const set = (value: number, reason: string) =>
    unlockFigure(deps, officer, { reportId, key: figure, value, reason })
  assert.match(said(await set(counted + 5, 'vì')), /Nêu lý do/)
  assert.match(said(await set(-1, 'Sổ tay ghi khác')), /không âm/)
  assert.match(
    said(await unlockFigure(deps, officer, { reportId, key: 'x', value: 1, reason: 'Sổ tay ghi khác' })),
    /không có số liệu/,
  )
  assert.equal(said(await set(counted + 5, 'Sổ trực loa ghi thêm 5 buổi')), '')
  const marked = await contents()
  assert.deepEqual(
    [marked.figures.get(figure)?.value, marked.figures.get(figure)?.counted],
    [counted + 5, counted],
  )
  const runs = marked.document.body.flatMap((block) => (block.kind === 'paragraph' ? block.runs : []))
  const run = runs.find((one) => one.figure?.key === figure)
  assert.deepEqual([run?.figure?.mark, run?.figure?.value], ['set', counted + 5])
  assert.equal(said(await lockFigure(deps, officer, { reportId, key: figure })), '')
  assert.equal((await contents()).figures.get(figure)?.set, null)
})

test('drafts open once when a window has ended; who is late is reminded once and counted', async (t) => {
  const { world, db, planId, report, reportOf } = await reportScene(t)
  const { deps, clock } = world
  const all = async () => (await db.selectFrom('reports.report').select('id').execute()).length
  const opened = await all()
  assert.ok(opened > 80, `${opened} agencies owe one`)
  assert.equal(await openReports(deps), 0)
  assert.equal(await openWindow(deps, quarter), 0)
  assert.equal(await all(), opened)
  const commune = await report(await reportOf('commune'))
  assert.equal(commune.planId, planId)
  assert.equal(commune.toAgencyId, await world.agencyId(places.district))
  assert.ok(commune.dueOn > commune.toDay, 'nobody owes it before the window has ended')

  clock.moveTo('2023-12-15')
  assert.equal(await openReports(deps), opened, 'the year’s window ended the day before')

  clock.moveTo('2023-09-16')
  assert.equal(await remindReports(deps), 0, 'nothing goes out on a Saturday')
  clock.moveTo('2023-09-29')
  assert.ok((await remindReports(deps)) > 0)
  const mails = async () =>
    db.selectFrom('platform.mail').select(['subject', 'body']).where('key', 'like', 'report:%').execute()
  const before = await mails()
  await remindReports(deps)
  assert.equal((await mails()).length, before.length, 'reminded once')
  assert.match(before[0]!.subject, /^Quá hạn \d+ ngày làm việc: Báo cáo tuyên truyền CCHC quý III năm 2023$/)
  assert.equal(before.filter(({ body }) => body.includes('gửi cả thủ trưởng')).length, 2 + 1)

  const { agencyId, id, dueOn } = commune
  const counts = async (today: string) =>
    (await reportsOnTime(db, { agencyIds: [agencyId], from: '2023-09-01', to: '2023-09-30', today })).get(
      agencyId,
    )
  assert.equal(await counts(dueOn), undefined, 'its day is not over')
  assert.deepEqual(await counts('2023-09-29'), { due: 1, onTime: 0, late: 0, missing: 1 })
  await db
    .updateTable('reports.report')
    .set({ state: 'sent', sentAt: `${dueOn}T16:00:00Z` })
    .where('id', '=', id)
    .execute()
  assert.deepEqual(await counts('2023-09-29'), { due: 1, onTime: 1, late: 0, missing: 0 })
})
