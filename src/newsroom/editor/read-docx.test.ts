import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  Document,
  HeadingLevel,
  ImageRun,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx'
import sharp from 'sharp'
import { zip } from '../../planning/import/fixtures/zip.ts'
import { textOf } from '../body/text-of.ts'
import { readDocx } from './read-docx.ts'

const picture = { sha256: 'a'.repeat(64), width: 20, height: 10 }
const read = async (bytes: Uint8Array) => readDocx(bytes, async () => picture)

async function sample(): Promise<Uint8Array> {
  const png = await sharp({ create: { width: 20, height: 10, channels: 3, background: 'red' } })
    .png()
    .toBuffer()
  const item = (text: string, level: number) => new Paragraph({ text, numbering: { reference: 'so', level } })
  const cell = (text: string, more = {}) => new TableCell({ children: [new Paragraph(text)], ...more })
  const document = new Document({
    numbering: {
      config: [
        {
          reference: 'so',
          levels: [0, 1].map((level) => ({ level, format: LevelFormat.DECIMAL, text: `%${level + 1}.` })),
        },
      ],
    },
    sections: [
      {
        children: [
          new Paragraph({ text: 'Kế hoạch tuyên truyền', heading: HeadingLevel.HEADING_1 }),
          new Paragraph({
            children: [new TextRun('Nâng cao '), new TextRun({ text: 'nhận thức', bold: true })],
          }),
          new Paragraph({ text: 'Nhiệm vụ', heading: HeadingLevel.HEADING_2 }),
          item('Một', 0),
          item('Con của một', 1),
          item('Hai', 0),
          new Table({
            rows: [
              new TableRow({ tableHeader: true, children: [cell('Xã'), cell('Số buổi')] }),
              new TableRow({ children: [cell('Phước Đại', { rowSpan: 2 }), cell('4')] }),
              new TableRow({ children: [cell('5')] }),
            ],
          }),
          new Paragraph({
            children: [
              new ImageRun({
                type: 'png',
                data: png,
                transformation: { width: 20, height: 10 },
                altText: { name: 'a', title: 'a', description: 'Sơ đồ' },
              }),
            ],
          }),
        ],
      },
    ],
  })
  return new Uint8Array(await Packer.toBuffer(document))
}

test('headings, bold, nested lists, a table with its header and merged cells, and a picture come out of a Word file', async () => {
  const result = await read(await sample())
  assert.ok(result.ok)
  const { content } = result.value.body
  assert.deepEqual(
    content.map((block) => block.type),
    ['heading', 'paragraph', 'heading', 'orderedList', 'table', 'picture'],
  )
  assert.deepEqual(
    [content[0], content[2]].map((block) => block?.type === 'heading' && block.attrs?.level),
    [2, 3],
  )
  const list = content[3]
  assert.ok(list?.type === 'orderedList' && list.content.length === 2)
  assert.equal(list.content[0]?.content[1]?.type, 'orderedList')
  const table = content[4]
  assert.ok(table?.type === 'table')
  assert.equal(table.content[0]?.content[0]?.type, 'tableHeader')
  assert.equal(table.content[1]?.content[0]?.attrs?.rowspan, 2)
  const image = content[5]
  assert.ok(image?.type === 'picture' && image.attrs.alt === 'Sơ đồ' && image.attrs.sha256 === picture.sha256)
  assert.match(textOf(result.value.body), /Nâng cao nhận thức/)
})

test('what is no Word file, or is one cut off, is refused with a sentence', async () => {
  const whole = await sample()
  for (const bytes of [
    new Uint8Array(),
    new TextEncoder().encode('PK xin chào'),
    whole.subarray(0, whole.length - 400),
  ]) {
    const result = await read(bytes)
    assert.ok(!result.ok)
    assert.match(result.issues[0]?.text.vi ?? '', /không phải Word/)
  }
})

test('a small file that unpacks to more than any text is refused before it is unpacked', async () => {
  const bomb = zip({ 'word/document.xml': Buffer.alloc(160_000_000), '[Content_Types].xml': '<Types/>' })
  assert.ok(bomb.length < 1_000_000)
  const result = await read(bomb)
  assert.ok(!result.ok)
  assert.match(result.issues[0]?.text.vi ?? '', /mở ra quá lớn/)
})
