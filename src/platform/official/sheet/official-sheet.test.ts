import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { writeDocx } from '../docx/write-docx.ts'
import { letter } from '../fixtures/letter.ts'
import { issuedReport, report } from '../fixtures/report.ts'
import { officialLayoutOn } from '../layout.ts'
import type { OfficialDocument } from '../model.ts'
import { numbersInDocx } from '../reading/numbers-in.ts'
import { OfficialSheet, type OfficialSheetProps } from './official-sheet.tsx'

const layout = officialLayoutOn('2023-09-20')
const shown = (document: OfficialDocument, more: Partial<OfficialSheetProps> = {}) =>
  String(OfficialSheet({ document, layout, lang: 'vi', ...more }))
const html = shown(report, { selectedKey: 'xa_phat_thanh', editHref: (key) => `/doan/${key}` })

test('the number and the day of a draft are the clerk’s', () => {
  assert.match(html, /Số: <span class="to-fill" lang="vi">văn thư cấp số<\/span>\/BC-SNV/)
  assert.ok(html.includes(`ngày ${'\u00a0'.repeat(6)} tháng 9 năm 2023`))
  const annexed = shown({ ...report, annexes: issuedReport(1).annexes })
  assert.ok(annexed.includes(`(Kèm theo Báo cáo số ${'\u00a0'.repeat(6)}/BC-SNV ngày`))
  assert.match(shown(issuedReport(1)), /Số: 09\/BC-SNV/)
})

test('figures open, the chosen one is marked, and each can be jumped to once', () => {
  assert.match(html, /<a class="figure" id="so-phat_thanh" href="\?so=phat_thanh#so-phat_thanh">1\.204<\/a>/)
  assert.match(html, /id="so-xa_phat_thanh"[^>]* aria-current="true">61\/65</)
  assert.match(html, /data-mark="differs">47<span class="hidden-text" lang="vi"> \(cần kiểm tra\)/)
  const twice = shown({ ...report, body: [...report.body, ...report.body] })
  assert.equal(twice.split('id="so-phat_thanh"').length, 2)
})

test('passages that may be edited lead to where that is done', () => {
  assert.match(
    html,
    /id="doan-chi-dao"[\s\S]*?<a class="edit-passage" href="\/doan\/chi-dao" lang="vi">Sửa đoạn</,
  )
  assert.ok(!shown(report).includes('edit-passage'))
})

test('a passage of several lines is reached and edited at one place', () => {
  const line = (text: string) => ({ kind: 'paragraph' as const, key: 'ton_tai', runs: [{ text }] })
  const body = [line('Dòng thứ nhất.'), line('Dòng thứ hai.'), ...report.body]
  const sheet = shown({ ...report, body }, { editHref: (key) => `/doan/${key}` })
  assert.equal(sheet.split('id="doan-ton_tai"').length, 2)
  assert.equal(sheet.split('href="/doan/ton_tai"').length, 2)
  assert.match(sheet, /<p>Dòng thứ hai\.<\/p>/)
})

test('the sheet and the Word file carry the same numbers', async () => {
  const issued = issuedReport(5)
  const document = { ...issued, body: issued.body.filter(({ kind }) => kind !== 'chart') }
  const read = await numbersInDocx(await writeDocx(document, layout))
  const onSheet = [...shown(document).matchAll(/<a class="figure" id="so-([^"]+)"[^>]*>([^<]+)/g)]
  assert.equal(onSheet.length, read.size)
  for (const [, key = '', text] of onSheet) assert.equal(read.get(key)?.[0]?.text, text, key)
})

test('what somebody wrote is text, and nothing is written inline', () => {
  const text = '<script>alert(1)</script><b style="x">'
  const evil = shown({ ...letter, about: text, body: [{ kind: 'paragraph', runs: [{ text }] }] })
  assert.ok(!evil.includes('<script'))
  assert.doesNotMatch(evil + html, /<[^>]*\s(style|on\w+)="/)
})

test('print lays the sheet out within the law, as the Word file is', () => {
  const css = readFileSync(new URL('../../ui/css/print-official.css', import.meta.url), 'utf8')
  const { top, right, bottom, left } = layout.marginsMm
  const margins = [...css.matchAll(/margin: (\d+)mm (\d+)mm (\d+)mm (\d+)mm/g)]
  assert.equal(margins.length, 2)
  for (const [, ...sides] of margins)
    assert.deepEqual(sides.map(Number), [top.used, right.used, bottom.used, left.used])
  assert.match(css, new RegExp(`text-indent: ${layout.text.firstLineMm.used}mm`))
  assert.match(css, new RegExp(`font-size: ${layout.parts.body.size.used}pt`))
  assert.match(css, new RegExp(`font:\\s+${layout.pageNumber.size.used}pt "${layout.font.name}"`))
})
