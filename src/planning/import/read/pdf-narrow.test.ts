import assert from 'node:assert/strict'
import { test } from 'node:test'
import { pdf, ruled, type Sheet } from '../fixtures/pdf.ts'
import { readDocument } from './read-document.ts'

async function read(...sheets: Sheet[]) {
  const result = await readDocument(pdf(sheets), 'x.pdf')
  assert.ok(result.ok, JSON.stringify(result))
  return result.value
}

const xs = [60, 100, 300, 500] as const
const heading = [
  ['TT', 64, 700],
  ['Noi dung', 104, 700],
  ['Thoi gian', 304, 700],
] as const

test('a footnote stands apart, and its raised number is no word of the text', async () => {
  const { blocks, footnotes } = await read({
    words: [
      ['Cac don vi bao cao ve So', 60, 700],
      ['1', 197, 705, 7],
      ['truoc ngay 15/12 de tong hop va trinh Uy ban.', 204, 700],
      ['1', 60, 64, 7],
      ['Theo Luat so 72/2025/QH15.', 64, 60, 10],
    ],
  })
  assert.deepEqual(
    blocks.map((block) => block.kind === 'paragraph' && block.text),
    ['Cac don vi bao cao ve So truoc ngay 15/12 de tong hop va trinh Uy ban.'],
  )
  assert.deepEqual(
    footnotes.map((note) => note.text),
    ['Theo Luat so 72/2025/QH15.'],
  )
})

test('a table goes on over the footnote at the foot of its page', async () => {
  const { blocks } = await read(
    {
      words: [
        ...heading,
        ['1', 64, 680],
        ['Viec dau', 104, 680],
        ['1', 152, 685, 7],
        ['1', 60, 64, 7],
        ['Chu thich.', 64, 60, 10],
      ],
      lines: ruled(xs, [715, 695, 675]),
    },
    { words: [...heading, ['2', 64, 680], ['Viec sau', 104, 680]], lines: ruled(xs, [715, 695, 675]) },
  )
  assert.deepEqual(
    blocks.map((block) =>
      block.kind === 'table' ? block.rows.map((row) => row.cells[1]?.text) : block.text,
    ),
    [['Noi dung', 'Viec dau', 'Viec sau']],
  )
})

test('a bullet with a wide tab keeps its words', async () => {
  const { blocks } = await read({
    words: [
      ['-', 60, 700],
      ['Muc thu nhat.', 110, 700],
      ['-', 60, 684],
      ['Muc thu hai.', 110, 684],
    ],
  })
  assert.deepEqual(
    blocks.map((block) => block.kind === 'paragraph' && block.text.replace(/\s+/g, ' ')),
    ['- Muc thu nhat.', '- Muc thu hai.'],
  )
})

test('a number cut by a narrow column is one again', async () => {
  const { blocks } = await read({
    words: [...heading, ['1.', 62, 680], ['2', 62, 666], ['Viec', 104, 680], ['Quy II', 304, 680]],
    lines: ruled([60, 80, 300, 500], [715, 695, 660]),
  })
  const [table] = blocks
  assert.equal(table?.kind === 'table' && table.rows[1]?.cells[0]?.text, '1.2')
})

test('a year cut by a narrow column is one again', async () => {
  const { blocks } = await read({
    words: [...heading, ['1', 64, 680], ['Viec', 104, 680], ['30/11/20', 302, 680], ['25', 302, 666]],
    lines: ruled([60, 100, 300, 350], [715, 695, 660]),
  })
  const [table] = blocks
  assert.equal(table?.kind === 'table' && table.rows[1]?.cells[2]?.text, '30/11/2025')
})
