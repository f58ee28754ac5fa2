import assert from 'node:assert/strict'
import { test } from 'node:test'
import { wordXml } from '../fixtures/zip.ts'
import type { SourceDocument, Table } from '../source-document.ts'
import { readDocument } from './read-document.ts'

async function read(body: string, other: Record<string, string> = {}): Promise<SourceDocument> {
  const result = await readDocument(wordXml(body, other), 'x.docx')
  assert.ok(result.ok)
  return result.value
}
const run = (text: string, more = '') => `<w:r>${more}<w:t xml:space="preserve">${text}</w:t></w:r>`
const para = (content: string) => `<w:p>${content}</w:p>`
const texts = (document: SourceDocument) =>
  document.blocks.map((block) => (block.kind === 'paragraph' ? block.text : block.id))
const cell = (text: string, more = '') => `<w:tc><w:tcPr>${more}</w:tcPr>${para(run(text))}</w:tc>`
const onlyTable = (document: SourceDocument): Table => {
  const block = document.blocks[0]
  assert.ok(block?.kind === 'table')
  return block
}

test('inserted words are read, deleted words are not', async () => {
  const document = await read(
    para(
      `${run('Trước ngày ')}<w:del>${'<w:r><w:delText>15/4</w:delText></w:r>'}</w:del><w:ins>${run('30/4')}</w:ins>`,
    ),
  )
  assert.deepEqual(texts(document), ['Trước ngày 30/4'])
})

test('words that were moved stand where they were moved to', async () => {
  const document = await read(
    para(`<w:moveFrom>${run('cũ ')}</w:moveFrom>${run('giữa ')}<w:moveTo>${run('cũ')}</w:moveTo>`),
  )
  assert.deepEqual(texts(document), ['giữa cũ'])
})

test('a row that was deleted is gone', async () => {
  const row = (text: string, more = '') => `<w:tr><w:trPr>${more}</w:trPr>${cell(text)}${cell('x')}</w:tr>`
  const table = onlyTable(await read(`<w:tbl>${row('a')}${row('b', '<w:del/>')}</w:tbl>`))
  assert.deepEqual(
    table.rows.map((r) => r.cells[0]?.text),
    ['a'],
  )
})

test('a paragraph whose end was deleted goes on in the next', async () => {
  assert.deepEqual(
    texts(await read(para(`<w:pPr><w:rPr><w:del/></w:rPr></w:pPr>${run('Kế ')}`) + para(run('hoạch')))),
    ['Kế hoạch'],
  )
})

test('a text box is read once, its fallback is not', async () => {
  const box = (text: string) => `<w:txbxContent>${para(run(text))}</w:txbxContent>`
  const document = await read(
    para(
      `<w:r><mc:AlternateContent><mc:Choice>${box('Số: 5/KH')}</mc:Choice><mc:Fallback>${box('Số: 5/KH')}</mc:Fallback></mc:AlternateContent></w:r>${run('sau')}`,
    ),
  )
  assert.deepEqual(texts(document), ['Số: 5/KH', 'sau'])
})

test('hidden words and field codes are not the text', async () => {
  assert.deepEqual(
    texts(
      await read(
        para(
          `${run('ẩn', '<w:rPr><w:vanish/></w:rPr>')}<w:r><w:instrText>PAGE</w:instrText></w:r>${run('hiện')}`,
        ),
      ),
    ),
    ['hiện'],
  )
})

test('letters typed apart from their marks come out composed', async () => {
  assert.deepEqual(texts(await read(para(run('Kế hoạch'.normalize('NFD'))))), ['Kế hoạch'])
})

test('footnotes are kept apart', async () => {
  const document = await read(para(run('Thân')), {
    'word/footnotes.xml': `<w:footnotes><w:footnote w:type="separator" w:id="0"/><w:footnote w:id="2">${para(run('Chú thích'))}</w:footnote></w:footnotes>`,
  })
  assert.deepEqual(
    document.footnotes.map((note) => note.text),
    ['Chú thích'],
  )
})

test('cells merged down and across stand once with what they cover', async () => {
  const table = onlyTable(
    await read(
      `<w:tbl><w:tr>${cell('A', '<w:vMerge w:val="restart"/>')}${cell('B', '<w:gridSpan w:val="2"/>')}</w:tr>` +
        `<w:tr>${cell('', '<w:vMerge/>')}${cell('C')}${cell('D')}</w:tr></w:tbl>`,
    ),
  )
  const shape = table.rows.flatMap((row) =>
    row.cells.map((c) => `${c.text} ${c.row}.${c.column} ${c.rowSpan}x${c.columnSpan}`),
  )
  assert.deepEqual(shape, ['A 1.1 2x1', 'B 1.2 1x2', 'C 2.2 1x1', 'D 2.3 1x1'])
  assert.equal(table.columns, 3)
})

test('automatic numbers are counted as Word prints them', async () => {
  const level = (at: number, format: string, text: string) =>
    `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`
  const numbering = `<w:numbering><w:abstractNum w:abstractNumId="7">${level(0, 'upperRoman', '%1.')}${level(1, 'decimal', '%1.%2.')}${level(2, 'bullet', '-')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num></w:numbering>`
  const item = (at: number, text: string) =>
    para(`<w:pPr><w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="1"/></w:numPr></w:pPr>${run(text)}`)
  const document = await read(
    item(0, 'a') + item(1, 'b') + item(1, 'c') + item(0, 'd') + item(1, 'e') + item(2, 'f'),
    { 'word/numbering.xml': numbering },
  )
  assert.deepEqual(
    document.blocks.map((b) => b.kind === 'paragraph' && b.label),
    ['I.', 'I.1.', 'I.2.', 'II.', 'II.1.', '-'],
  )
})

test('script-like words in a cell stay words', async () => {
  const table = onlyTable(
    await read(`<w:tbl><w:tr>${cell('&lt;script&gt;alert(1)&lt;/script&gt;')}${cell('b')}</w:tr></w:tbl>`),
  )
  assert.equal(table.rows[0]?.cells[0]?.text, '<script>alert(1)</script>')
})
