import assert from 'node:assert/strict'
import { test } from 'node:test'
import readSheets from 'read-excel-file/node'
import { tallyOf } from './royalty.ts'
import { royaltySheet } from './royalty-sheet.ts'

const rate = {
  genre: 'news',
  nameVi: 'Tin',
  nameEn: 'News',
  coefficientFrom: 0.1,
  coefficientTo: 10,
  unitVnd: 180_000,
  validFrom: '2023-07-01',
  validTo: null,
  legalBasis: 'Nghị định số 18/2014/NĐ-CP',
  toConfirm: null,
}
const formula = '=HYPERLINK("https://xau.vn","Bấm")'
const line = {
  author: formula,
  userId: null,
  genre: 'news',
  coefficient: 1.5,
  storyId: 1,
  title: 'Đẩy mạnh chuyển đổi số',
  agencyId: 1,
  day: '2023-09-14',
}

test('what is taken along is read back by another program: sums as numbers, words as words, never a formula', async () => {
  const period = { from: '2023-07-01', to: '2023-09-20' }
  const bytes = await royaltySheet({ lang: 'vi', period, tally: tallyOf([line], [rate]), rates: [rate] })
  const [sums, lines] = await readSheets(bytes)
  assert.deepEqual(sums!.data.slice(-2), [
    [formula, 1, 1.5, 270_000],
    ['Cộng', null, null, 270_000],
  ])
  assert.deepEqual(lines!.data[1], [line.title, '14/09/2023', formula, 'Tin', 1.5, 180_000, 270_000])
  assert.equal(lines!.sheet, 'Chi tiết')
})
