import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { issuedReport, report } from './fixtures/report.ts'
import { officialLayoutOn } from './layout.ts'
import { isDateLine, isNumberLine } from './reading/rules-text.ts'
import {
  addresseeLines,
  annexOf,
  dateLine,
  headingNumber,
  numberLine,
  recipientLines,
  signatureLines,
} from './wording.ts'

const layout = officialLayoutOn('2023-09-20')
const zeros = layout.leadingZero
const numbered = (number: number | null) => numberLine({ number, symbol: 'BC-SNV' }, zeros)
const dated = (issuedOn: string | null, draftMonth?: { month: number; year: number }) =>
  dateLine({ place: 'Ninh Thuận', issuedOn, ...(draftMonth ? { draftMonth } : {}) }, zeros)

test('a number below ten has a nought in front; a draft has none and says nothing in its place', () => {
  assert.equal(numbered(9), 'Số: 09/BC-SNV')
  assert.equal(numbered(10), 'Số: 10/BC-SNV')
  assert.equal(numbered(null), 'Số:       /BC-SNV')
})

test('days below ten and the months January and February have a nought in front', () => {
  assert.equal(dated('2023-02-05'), 'Ninh Thuận, ngày 05 tháng 02 năm 2023')
  assert.equal(dated('2023-03-10'), 'Ninh Thuận, ngày 10 tháng 3 năm 2023')
  assert.equal(dated(null, { month: 1, year: 2024 }), 'Ninh Thuận, ngày        tháng 01 năm 2024')
  assert.equal(dated(null), 'Ninh Thuận, ngày        tháng        năm       ')
})

test('every number and every day is written as the check of the layout asks', () => {
  const day = fc
    .date({ min: new Date('2021-01-01'), max: new Date('2027-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10))
  fc.assert(
    fc.property(day, fc.integer({ min: 1, max: 9999 }), (on, number) => {
      assert.ok(isDateLine(dated(on), layout))
      assert.ok(isNumberLine(numbered(number), layout))
    }),
    { numRuns: 60 },
  )
  for (const wrong of ['Ninh Thuận, ngày 5 tháng 02 năm 2023', 'Ninh Thuận, ngày 05 tháng 2 năm 2023'])
    assert.ok(!isDateLine(wrong, layout), wrong)
  assert.ok(!isDateLine('Ninh Thuận, ngày 05 tháng 03 năm 2023', layout))
  for (const wrong of ['Số: 9/BC-SNV', 'Số 09/BC-SNV', 'Số: 09/bc-snv', 'Số: …/BC-SNV', 'Số: /BC-SNV'])
    assert.ok(!isNumberLine(wrong, layout), wrong)
})

test('who signs for whom stands above the title, in capitals', () => {
  const signed = (signature: Parameters<typeof signatureLines>[0]) => signatureLines(signature)
  assert.deepEqual(signed({ title: 'Giám đốc', name: null }), ['GIÁM ĐỐC'])
  assert.deepEqual(signed({ prefix: 'KT.', onBehalfOf: 'Giám đốc', title: 'Phó Giám đốc', name: null }), [
    'KT. GIÁM ĐỐC',
    'PHÓ GIÁM ĐỐC',
  ])
  assert.deepEqual(
    signed({
      collective: 'Ủy ban nhân dân',
      prefix: 'KT.',
      onBehalfOf: 'Chủ tịch',
      title: 'Phó Chủ tịch',
      name: null,
    }),
    ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'],
  )
  assert.deepEqual(signed({ prefix: 'Q.', title: 'Giám đốc', name: null }), ['Q. GIÁM ĐỐC'])
})

test('recipients end with semicolons, the keeper with a full stop', () => {
  assert.deepEqual(recipientLines({ recipients: ['UBND tỉnh (b/c);', 'Các sở'], archive: 'VT, CCHC.' }), [
    '- UBND tỉnh (b/c);',
    '- Các sở;',
    '- Lưu: VT, CCHC.',
  ])
})

test('one addressee stands after the colon, several under it', () => {
  assert.deepEqual(addresseeLines(['Sở Nội vụ']), ['Sở Nội vụ'])
  assert.deepEqual(addresseeLines(['Sở Nội vụ', 'Sở Tư pháp']), ['- Sở Nội vụ;', '- Sở Tư pháp.'])
})

test('headings are numbered I. 1. a) and with a dash', () => {
  const numberOf = (level: 1 | 2 | 3 | 4, number?: string) =>
    headingNumber({ kind: 'heading', level, text: '', ...(number ? { number } : {}) })
  assert.deepEqual(
    [numberOf(1, 'II'), numberOf(2, '3.'), numberOf(3, 'a'), numberOf(3, 'b)'), numberOf(4), numberOf(2)],
    ['II.', '3.', 'a)', 'b)', '–', ''],
  )
})

test('an annex names the document it belongs to, with the same number and day', () => {
  assert.equal(
    annexOf(issuedReport(1), zeros),
    '(Kèm theo Báo cáo số 09/BC-SNV ngày 05 tháng 02 năm 2023 của Sở Nội vụ)',
  )
  assert.equal(
    annexOf(report, zeros),
    '(Kèm theo Báo cáo số       /BC-SNV ngày        tháng 9 năm 2023 của Sở Nội vụ)',
  )
})
