import assert from 'node:assert/strict'
import { test } from 'node:test'
import { pdf, ruled, type Sheet } from '../fixtures/pdf.ts'
import type { SourceDocument, Table } from '../source-document.ts'
import { readDocument } from './read-document.ts'

async function read(...sheets: Sheet[]): Promise<SourceDocument> {
  const result = await readDocument(pdf(sheets), 'x.pdf')
  assert.ok(result.ok, JSON.stringify(result))
  return result.value
}
const tables = (document: SourceDocument): Table[] =>
  document.blocks.filter((block) => block.kind === 'table')
const words = (table: Table | undefined) => table?.rows.map((row) => row.cells.map((cell) => cell.text))
const full = 'Mot dong chu dai cho het be ngang cua trang giay khong con cho cho tu tiep theo'

test('wrapped lines are one paragraph, a forced break begins another', async () => {
  const document = await read({
    words: [
      [full, 60, 700],
      ['tiep theo cua cau.', 60, 684],
      ['Doan moi.', 60, 668],
      [full, 60, 652],
    ],
  })
  assert.deepEqual(
    document.blocks.map((b) => b.kind === 'paragraph' && b.text),
    [`${full} tiep theo cua cau.`, 'Doan moi.', full],
  )
})

test('a bullet begins a paragraph of its own', async () => {
  const document = await read({
    words: [
      [full, 60, 700],
      ['- Muc thu nhat', 60, 684],
      ['- Muc thu hai', 60, 668],
    ],
  })
  assert.equal(document.blocks.length, 3)
})

test('page numbers are left out', async () => {
  const document = await read(
    {
      words: [
        ['2', 297, 800],
        [full, 60, 700],
      ],
    },
    {
      words: [
        ['3', 297, 800],
        [full, 60, 700],
      ],
    },
  )
  assert.ok(document.blocks.every((b) => b.kind === 'paragraph' && !/\d/.test(b.text)))
})

test('a ruled table is read by its rulings', async () => {
  const document = await read({
    words: [
      ['TT', 55, 685],
      ['Noi dung', 110, 685],
      ['1', 55, 655],
      ['Viec thu', 110, 662],
      ['nhat', 110, 648],
    ],
    lines: ruled([50, 100, 160, 400], [700, 680, 640]),
  })
  assert.deepEqual(words(tables(document)[0]), [
    ['TT', 'Noi dung', ''],
    ['1', 'Viec thu nhat', ''],
  ])
})

test('cells without a ruling between them are one', async () => {
  const lines = ruled([50, 100, 200, 300], [700, 680, 660]).filter(
    ([x1, , x2]) => !(x1 === 200 && x2 === 200),
  )
  const document = await read({
    words: [
      ['I', 60, 685],
      ['Nhom viec chung cua cac don vi', 105, 685],
      ['1', 60, 665],
      ['Viec', 105, 665],
    ],
    lines: [...lines, [200, 660, 200, 680]],
  })
  const first = tables(document)[0]?.rows[0]?.cells
  assert.deepEqual(
    first?.map((cell) => cell.columnSpan),
    [1, 2],
  )
})

test('a table goes on over the page with its heading and its cut row', async () => {
  const xs = [50, 100, 300, 400]
  const heading = (y: number): [string, number, number][] => [
    ['TT', 60, y],
    ['Noi dung nhiem vu', 110, y],
    ['Thoi gian', 310, y],
  ]
  const document = await read(
    {
      words: [
        ...heading(685),
        ['1', 60, 665],
        ['Viec mot', 110, 665],
        ['Quy I', 310, 665],
        ['2', 60, 645],
        ['Viec hai duoc viet rat dai den', 110, 645],
        ['Quy II', 310, 645],
      ],
      lines: ruled(xs, [700, 680, 660, 640]),
    },
    {
      words: [
        ...heading(785),
        ['trang sau', 110, 765],
        ['3', 60, 745],
        ['Viec ba', 110, 745],
        ['Quy III', 310, 745],
      ],
      lines: ruled(xs, [800, 780, 760, 740]),
    },
  )
  assert.deepEqual(words(tables(document)[0]), [
    ['TT', 'Noi dung nhiem vu', 'Thoi gian'],
    ['1', 'Viec mot', 'Quy I'],
    ['2', 'Viec hai duoc viet rat dai den trang sau', 'Quy II'],
    ['3', 'Viec ba', 'Quy III'],
  ])
  assert.equal(tables(document).length, 1)
})

test('what stands side by side without rulings is read column by column', async () => {
  const document = await read({
    words: [
      ['SO NOI VU', 80, 780],
      ['CONG HOA XA HOI', 350, 780],
      ['So: 5/KH-SNV', 75, 760],
      ['Ha Noi, ngay 5 thang 1 nam 2024', 320, 760],
      [full, 60, 700],
    ],
  })
  assert.deepEqual(words(tables(document)[0]), [
    ['SO NOI VU\nSo: 5/KH-SNV', 'CONG HOA XA HOI\nHa Noi, ngay 5 thang 1 nam 2024'],
  ])
})
