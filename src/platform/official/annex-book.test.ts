import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { readXlsx } from 'hucre/xlsx'
import { writeAnnexBook } from './annex-book.ts'
import type { AnnexTable } from './annex-book-model.ts'
import { cellName, sheetNames } from './annex-names.ts'
import { numbersInXlsx } from './reading/numbers-in.ts'
import { below, readTrees } from './reading/xml-tree.ts'
import { rowsAsAnnex } from './rows-as-annex.ts'

const table: AnnexTable = {
  name: 'Kết quả: quý III/2023',
  title: 'Kết quả theo đơn vị',
  notes: ['Kỳ số liệu 15/06/2023 đến 14/09/2023'],
  columns: [
    { title: 'TT', kind: 'number' },
    { title: 'Đơn vị', kind: 'text' },
    { title: 'Hoạt động', kind: 'number', total: 'sum', totalKey: 'hoat_dong' },
    { title: 'Đã xác minh', kind: 'number', total: 'sum' },
    { title: 'Tỉ lệ', kind: 'share', total: { part: 3, whole: 2 } },
  ],
  rows: [
    { isGroup: true, cells: ['Huyện Bắc Ái'] },
    { cells: [1, 'Phước Đại', { key: 'hoat_dong.phuoc-dai', value: 12 }, 6, 0.5] },
    { cells: [2, 'Phước Hòa', { key: 'hoat_dong.phuoc-hoa', value: 0.1 }, 0.2, null] },
  ],
}
const sheetOf = async (written: AnnexTable) => {
  const { sheets } = await readXlsx(await writeAnnexBook([written]))
  return sheets[0]!
}

test('sums and shares are formulas over the rows, with the value that they have now', async () => {
  const { cells, rows } = await sheetOf(table)
  const total = (column: number) => {
    const { formula, formulaResult } = cells!.get(`7,${column}`)!
    return [formula, formulaResult]
  }
  assert.deepEqual(rows[3], ['TT', 'Đơn vị', 'Hoạt động', 'Đã xác minh', 'Tỉ lệ'])
  assert.equal(rows[7]![1], 'Tổng')
  assert.deepEqual(total(2), ['SUM(C5:C7)', 12.1])
  assert.deepEqual(total(3), ['SUM(D5:D7)', 6.2])
  assert.deepEqual(total(4), ['IF(C8=0,"",D8/C8)', 6.2 / 12.1])
})

test('figures are found again by their keys, sums too', async () => {
  const read = await numbersInXlsx(await writeAnnexBook([table, { ...table, name: "Đơn vị 'khác'" }]))
  const values = (key: string) => read.get(key)?.map(({ value }) => value)
  assert.deepEqual(values('hoat_dong.phuoc-dai'), [12, 12])
  assert.deepEqual(values('hoat_dong'), [12.1, 12.1])
})

test('every defined name quotes its sheet, whose name may hold spaces; the titles come again on every page', async () => {
  const bytes = await writeAnnexBook([table, { ...table, name: "Đơn vị 'khác'" }])
  const book = (await readTrees(bytes, (name) => name === 'xl/workbook.xml')).get('xl/workbook.xml')!
  const names = [...below(book)].filter(({ name }) => name === 'definedName')
  assert.equal(names.length, 8)
  for (const { text } of names) assert.match(text, /^'.+'!\$/)
  assert.deepEqual(
    names.filter(({ attributes }) => attributes.name === '_xlnm.Print_Titles').map(({ text }) => text),
    ["'Kết quả quý III 2023'!$4:$4", "'Đơn vị ''khác'!$4:$4"],
  )
})

test('what somebody wrote never becomes a formula', async () => {
  const evil = ['=1+1', '+cmd|x', '-2', '@SUM(A1)', '\t=1', '\r=1', '=HYPERLINK("https://x")']
  const { rows, cells } = await sheetOf({
    ...table,
    title: '=TITLE()',
    notes: ['@note'],
    columns: [{ title: '=HEAD()', kind: 'text' }],
    rows: [...evil.map((text) => ({ cells: [text] })), { cells: [{ key: '=k', value: '=9' }] }],
  })
  const texts = rows.flat().filter((value) => typeof value === 'string')
  assert.equal(texts.length, evil.length + 4)
  for (const text of texts) assert.match(text, /^'/)
  assert.deepEqual(
    [...(cells?.values() ?? [])].filter(({ formula }) => formula !== undefined),
    [],
  )
})

test('a share of nothing is empty, not an error', async () => {
  const { cells } = await sheetOf({ ...table, rows: [] })
  assert.equal(cells!.get('4,4')?.formula, 'IF(C5=0,"",D5/C5)')
  assert.ok([null, '', undefined].includes(cells!.get('4,4')?.formulaResult as null))
})

test('any names of sheets become names that Excel takes, none twice', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ maxLength: 60 }), { maxLength: 8 }), (wished) => {
      const names = sheetNames(['Bảng', 'BẢNG', ...wished])
      for (const name of names) assert.match(name, /^(?!')[^[\]:*?/\\\p{Cc}]{1,31}$/u)
      assert.equal(new Set(names.map((name) => name.toLocaleLowerCase('vi'))).size, names.length)
    }),
    { numRuns: 60 },
  )
  assert.deepEqual(
    [cellName(0, 0), cellName(9, 25), cellName(9, 26), cellName(9, 702)],
    ['A1', 'Z10', 'AA10', 'AAA10'],
  )
})

test('rows of anything become a sheet, grouped where they are told to be', () => {
  const made = rowsAsAnnex({
    name: 'Phiếu',
    title: 'Phiếu chấm điểm',
    columns: [
      { title: 'TT', kind: 'number', cell: (_, at) => at + 1 },
      { title: 'Tiêu chí', kind: 'text', cell: ({ name }) => name },
    ],
    rows: [
      { name: 'A.1', part: 'A' },
      { name: 'A.2', part: 'A' },
      { name: 'B.1', part: 'B' },
    ],
    group: ({ part }) => `Mục ${part}`,
  })
  assert.deepEqual(
    made.rows.map(({ cells }) => cells),
    [['Mục A'], [1, 'A.1'], [2, 'A.2'], ['Mục B'], [3, 'B.1']],
  )
  assert.deepEqual(made.columns[1], { title: 'Tiêu chí', kind: 'text' })
})
