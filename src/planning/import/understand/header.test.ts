import assert from 'node:assert/strict'
import { test } from 'node:test'
import { letterhead, type Part, p, table, word } from '../fixtures/word.ts'
import { readDocument } from '../read/read-document.ts'
import { understandPlan } from './understand-plan.ts'

async function header(...head: Part[]) {
  const plan = await word([
    ...head,
    p('KẾ HOẠCH', { bold: true, centre: true }),
    p('Tuyên truyền cải cách hành chính năm 2024', { bold: true, centre: true }),
    p('I. MỤC ĐÍCH', { bold: true }),
  ])
  const read = await readDocument(plan, 'plan.docx')
  assert.ok(read.ok)
  return understandPlan(read.value).document
}

const motto = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc'

test('number and date in a table below the bodies are read too', async () => {
  const document = await header(
    table([['ỦY BAN NHÂN DÂN\nPHƯỜNG ĐÔNG HẢI', motto]], true),
    p(''),
    table([['Số: 08/KH-UBND', 'Đông Hải, ngày 05 tháng 8 năm 2025']], true),
  )
  assert.equal(document.number, '08')
  assert.equal(document.symbol, 'KH-UBND')
  assert.equal(document.date, '2025-08-05')
  assert.equal(document.place, 'Đông Hải')
  assert.equal(document.issuing_body, 'Ủy ban nhân dân phường Đông Hải')
})

test('a symbol is one, however it was spaced', async () => {
  const document = await header(
    letterhead(
      ['ỦY BAN NHÂN DÂN', 'HUYỆN NINH SƠN'],
      'Số : 61 /KH - UBND',
      'Ninh Sơn, ngày 27 tháng 02 năm 2024',
    ),
  )
  assert.equal(document.number, '61')
  assert.equal(document.symbol, 'KH-UBND')
})

test('a committee and the organisation it leads are one body, with a symbol of the organisation', async () => {
  const document = await header(
    letterhead(
      ['BAN THƯỜNG VỤ', 'TỈNH ĐOÀN NINH THUẬN'],
      'Số: 145-KH/TĐTN-PT',
      'Ninh Thuận, ngày 20 tháng 02 năm 2024',
    ),
  )
  assert.equal(document.issuing_body, 'Ban Thường vụ Tỉnh đoàn Ninh Thuận')
  assert.equal(document.parent_body, null)
  assert.equal(document.symbol, 'KH/TĐTN-PT')
})
