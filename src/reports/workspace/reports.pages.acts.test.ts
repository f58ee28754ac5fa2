import assert from 'node:assert/strict'
import { test } from 'node:test'
import { places, reportScene } from '../../../test/support/report-scene.ts'
import type { Actor } from '../../platform/actor.ts'
import { numbersInDocx, numbersInXlsx } from '../../platform/official/reading/numbers-in.ts'
import { unlockFigure } from '../acts/unlock-figure.ts'
import { reportPath, rowsPath } from '../paths.ts'

/** As exactly as a share is written. */
const tenths = (value: number | null | undefined) => Math.round((value ?? Number.NaN) * 10)

test('a report is read, checked, signed and sent in the browser, and its three forms carry the same numbers', async (t) => {
  const scene = await reportScene(t)
  const { world, officer, head, stranger } = scene
  const id = await scene.reportOf('commune')
  const path = (end = '') => reportPath(id, end)
  const open = (at: string, as: Actor = officer) => world.visit(at, { as })
  const page = async (at: string, as: Actor = officer) => (await open(at, as)).text()
  const post = (at: string, form: Record<string, string> = {}, as: Actor = officer) =>
    world.visit(at, { as, form })

  await t.test('the list shows it with its day; those above see only that it is a draft', async () => {
    const list = await page('/lam-viec/bao-cao')
    assert.match(list, /Báo cáo tuyên truyền CCHC quý III năm 2023/)
    const above = await world.actor('unit_officer', places.district)
    const theirs = await page('/lam-viec/bao-cao', above)
    assert.match(theirs, /UBND xã Phước Đại/)
    assert.ok(!theirs.includes(`href="${path()}"`))
    for (const actor of [stranger, above]) {
      assert.equal((await open(path(), actor)).status, 404)
      assert.equal((await post(path('trinh'), {}, actor)).status, 404)
    }
  })

  await t.test('every number of the sheet opens rows that add up to it', async () => {
    const { figures, shown } = await scene.contents(id)
    const html = await page(path())
    assert.match(html, /CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM/)
    assert.match(html, /Kiểm tra trước khi trình/)
    let opened = 0
    for (const key of shown) {
      const figure = figures.get(key)
      if (!figure || figure.rowsOf === 'none') continue
      const rows = await page(rowsPath(id, key))
      const amounts = [...rows.matchAll(/data-label="Số đếm"[^>]*>\s*([\d.]+)</g)].map(([, n]) =>
        Number(n!.replaceAll('.', '')),
      )
      assert.equal(
        amounts.reduce((sum, n) => sum + n, 0),
        figure.unit === 'count' ? figure.counted : figure.rowsCount,
        key,
      )
      opened++
    }
    assert.ok(opened >= 5, `${opened} figures`)
    const share = await page(rowsPath(id, 'works_done.share'))
    assert.match(share, /Tỉ lệ [\d,]+% là phần dưới đây trên tổng số [\d.]+\./)
    assert.match(await page(rowsPath(id, 'timely')), /<h1[^>]*>\s*[\d.]+ hoạt động được xét/)
    assert.equal((await open(path('so-lieu/khong-co'))).status, 404)
  })

  await t.test('a figure is set with a reason, and the form comes back with what was typed', async () => {
    const { shown, figures } = await scene.contents(id)
    const key = shown.find((one) => figures.get(one)?.unit === 'count')!
    const refused = await post(`${rowsPath(id, key)}/mo-khoa`, { 'gia-tri': '1.204', 'ly-do': 'vì' })
    assert.equal(refused.status, 422)
    const html = await refused.text()
    assert.match(html, /Nêu lý do/)
    assert.match(html, /value="1\.204"/)
    const reason = 'Sổ trực loa ghi thêm'
    assert.equal(
      (await post(`${rowsPath(id, key)}/mo-khoa`, { 'gia-tri': '1.204', 'ly-do': reason })).status,
      303,
    )
    const after = await page(`${path()}?so=${key}`)
    assert.match(after, /Sửa tay/)
    assert.match(after, /Sổ trực loa ghi thêm/)
    assert.equal((await post(`${rowsPath(id, key)}/khoa`)).status, 303)
    assert.doesNotMatch(await page(path()), /Sổ trực loa ghi thêm/)
  })

  await t.test('passages are written; page, Word file and workbook say the same', async () => {
    const { open: asked } = await scene.contents(id)
    const [first] = asked
    const empty = await post(path(`doan/${first!.key}`), { 'noi-dung': ' ', lan: '0' })
    assert.equal(empty.status, 422)
    for (const { key } of asked) {
      const answer = await post(path(`doan/${key}`), { 'noi-dung': 'Loa thôn còn hỏng (=1+1).', lan: '0' })
      assert.equal(answer.status, 303)
    }
    const key = (await scene.contents(id)).shown[0]!
    const set = { reportId: id, key, value: 77, reason: 'Sổ tay ghi khác máy đếm' }
    assert.ok((await unlockFigure(world.deps, officer, set)).ok)
    const { figures, shown } = await scene.contents(id)
    const bytes = async (end: string) => new Uint8Array(await (await open(path(end))).arrayBuffer())
    const docx = await numbersInDocx(await bytes('bao-cao.docx'))
    const xlsx = await numbersInXlsx(await bytes('phu-luc.xlsx'))
    const html = await page(path())
    for (const one of shown) {
      const figure = figures.get(one)
      const value = tenths(figure?.value)
      const inText = (read: { value: number | null }) =>
        tenths(figure?.unit === 'share' ? (read.value ?? Number.NaN) * 100 : read.value)
      assert.ok(html.includes(`so=${encodeURIComponent(one)}`), `page: ${one}`)
      assert.ok(
        docx.get(one)?.every((read) => inText(read) === value),
        `DOCX: ${one}`,
      )
      assert.ok(
        xlsx.get(one)?.every((read) => tenths(read.value) === value),
        `XLSX: ${one}`,
      )
    }
    assert.equal(docx.get(key)?.[0]?.value, 77)
  })

  await t.test(
    'submitted, signed as seen, numbered and sent by their forms; then those above read it',
    async () => {
      assert.equal((await post(path('trinh'))).status, 303)
      assert.match(await page(path()), /Đang chờ thủ trưởng ký/)
      assert.equal((await post(path('tra-lai'), { 'ly-do': '' }, head)).status, 422)
      assert.equal((await post(path('ky'), { ban: '0'.repeat(64) }, head)).status, 422)
      const [, seen] = /name="ban" value="([0-9a-f]{64})"/.exec(await page(path(), head))!
      assert.equal((await post(path('ky'), { ban: seen! }, head)).status, 303)
      assert.equal((await post(path('so-van-ban'), { so: 'chín', ngay: '' })).status, 422)
      assert.equal((await post(path('so-van-ban'), { so: '9', ngay: '2023-09-15' })).status, 303)
      assert.match(await page(path()), /Số: 09\/BC-UBND/)
      const above = await world.actor('unit_officer', places.district)
      assert.equal((await post(path('gui'))).status, 303)
      const sent = await page(path(), above)
      assert.match(sent, /Bản chốt còn nguyên vẹn/)
      assert.equal((await open(path(), stranger)).status, 404, 'a neighbour never sees it')
      const theirs = reportPath(await scene.reportOf('district'), 'tong-hop')
      const below = await page(theirs, above)
      assert.match(below, /Loa thôn còn hỏng/)
      assert.match(below, /<summary class="strong">Nêu nguyên nhân[^<]*\(1 đơn vị\)/)
      assert.equal((await open(theirs)).status, 404)
    },
  )
})
