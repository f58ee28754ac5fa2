import assert from 'node:assert/strict'
import { test } from 'node:test'
import { writeXlsx } from 'hucre/xlsx'
import { tableFile, writtenRow } from '../../../../test/support/activity-table.ts'
import { craftedBook } from '../../../../test/support/crafted-book.ts'
import { csvOf } from '../../../platform/csv.ts'
import { readFile } from './read-file.ts'
import { readTableAside } from './read-table-aside.ts'
import { tableRefusals } from './refusals.ts'
import { cellIn } from './table.ts'

const bytesOf = async (file: File) => new Uint8Array(await file.arrayBuffer())
const encoded = (text: string) => new TextEncoder().encode(text)
const head = ['Ngày', 'Hình thức', 'Đã làm gì']

async function read(bytes: Uint8Array) {
  const found = await readFile(bytes)
  assert.ok(found.ok, JSON.stringify(found))
  return found.value
}

async function refusal(bytes: Uint8Array) {
  const found = await readFile(bytes)
  assert.ok(!found.ok)
  return found.refusal
}

test('the template’s own table: days are days, numbers numbers, empty rows left out, rows as Excel counts them', async () => {
  const table = await read(
    await bytesOf(await tableFile([writtenRow({ reach: 640 }), {}, writtenRow({ startTime: '17h' })])),
  )
  assert.deepEqual(
    table.rows.map(({ number }) => number),
    [2, 4],
  )
  const [first] = table.rows
  assert.deepEqual([cellIn(table, first!, 'doneFrom'), cellIn(table, first!, 'reach')], ['2023-09-14', 640])
})

test('columns in another order, more of them, a title above, cells merged over rows, times as Excel keeps them', async () => {
  const time = new Date(Date.UTC(1899, 11, 30, 17, 30))
  const bytes = await writeXlsx({
    sheets: [
      { name: 'Bìa', rows: [['Báo cáo'], ['Ngày', 'tháng']] },
      {
        name: 'Tháng 9',
        rows: [
          ['DANH SÁCH HOẠT ĐỘNG'],
          ['STT', 'Đã làm gì (*)', 'HÌNH THỨC', 'Ngày thực hiện', 'Giờ'],
          [1, 'Họp', 'Họp, quán triệt', new Date(Date.UTC(2023, 8, 14)), time],
          [2, 'Phát loa', 'Phát thanh cơ sở', null, null],
        ],
        merges: [
          { startRow: 2, startCol: 3, endRow: 3, endCol: 3 },
          { startRow: 0, startCol: 0, endRow: 0, endCol: 4 },
        ],
        columns: [{}, {}, {}, {}, { numFmt: 'hh:mm' }],
      },
    ],
  })
  const table = await read(bytes)
  assert.deepEqual(table.columns, [undefined, 'what', 'form', 'doneFrom', 'startTime'])
  assert.deepEqual(
    table.rows.map((row) => [row.number, cellIn(table, row, 'doneFrom')]),
    [
      [3, '2023-09-14'],
      [4, '2023-09-14'],
    ],
  )
  assert.equal(cellIn(table, table.rows[0]!, 'startTime'), '17:30')
})

test('a CSV is read with commas or semicolons; one that is not UTF-8 is refused with what to do', async () => {
  for (const sign of [',', ';']) {
    const text = csvOf([head, ['14/9/2023', 'Phát thanh cơ sở', 'Phát “5 thủ tục”']]).replaceAll(',', sign)
    const table = await read(encoded(text))
    assert.equal(cellIn(table, table.rows[0]!, 'what'), 'Phát “5 thủ tục”')
  }
  assert.equal(await refusal(new Uint8Array([0x4e, 0x67, 0xe0, 0x79])), tableRefusals.notUtf8)
})

test('what is no table, or not to be opened, is refused in a sentence', async () => {
  const ole = Buffer.from('d0cf11e0a1b11ae1', 'hex')
  const refusals = [
    [encoded('%PDF-1.7'), 'noHeadings'],
    [new Uint8Array([1, 0, 2]), 'notTable'],
    [Buffer.concat([ole, Buffer.alloc(600)]), 'oldExcel'],
    [Buffer.concat([ole, Buffer.from('EncryptedPackage', 'utf16le')]), 'encrypted'],
    [craftedBook('<row r="1"/>', { 'xl/vbaProject.bin': 'x' }), 'macros'],
    [encoded('PK\u0003\u0004 and then nothing'), 'broken'],
    [craftedBook('<row r="1"/>'), 'noHeadings'],
    [encoded(csvOf([head])), 'empty'],
    [encoded(csvOf([head, ...Array.from({ length: 20_001 }, () => ['a', 'b', 'c'])])), 'tooLong'],
    [
      encoded(
        csvOf([
          [...head, 'Ngày'],
          ['a', 'b', 'c', 'd'],
        ]),
      ),
      'headingTwice',
    ],
  ] as const
  for (const [bytes, why] of refusals) {
    const said = await refusal(bytes)
    const { headingTwice, ...plain } = tableRefusals
    assert.equal(said.vi, why === 'headingTwice' ? headingTwice.vi('Ngày') : plain[why].vi)
  }
})

test('formulas are never worked out, entities never looked up, and text that looks like a formula stays text', async () => {
  const cells = (row: number, ...inner: string[]) =>
    `<row r="${row}">${inner.map((xml, i) => xml.replace('<c', `<c r="${'ABC'[i]}${row}"`)).join('')}</row>`
  const text = (words: string) => `<c t="inlineStr"><is><t>${words}</t></is></c>`
  const rows =
    cells(1, ...head.map(text)) +
    cells(
      2,
      '<c t="str"><f>HYPERLINK("http://x")</f><v>14/9/2023</v></c>',
      text('&amp;x;'),
      text("=cmd|' /C calc'!A0"),
    )
  const doctype = '<!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/passwd">]>'
  const table = await read(craftedBook(rows.replace('&amp;x;', '&x;'), {}, doctype))
  assert.deepEqual(table.rows[0]?.cells, ['14/9/2023', '&x;', "=cmd|' /C calc'!A0"])
})

test('a file that unpacks without end, or a sheet of a billion rows, is refused and holds nobody up', async () => {
  const endless = craftedBook(
    `<row r="1"><c r="A1" t="inlineStr"><is><t>${'a'.repeat(7e7)}</t></is></c></row>`,
  )
  assert.ok(endless.length < 400_000)
  const tall = craftedBook('<row r="1000000000"><c r="A1000000000"><v>1</v></c></row>')
  for (const [bytes, why] of [
    [endless, tableRefusals.tooHeavy],
    [tall, tableRefusals.noHeadings],
  ] as const) {
    const answer = await readTableAside(bytes)
    assert.ok(!answer.ok)
    assert.equal(answer.refusal.vi, why.vi)
  }
  assert.equal((await readTableAside(await bytesOf(await tableFile([writtenRow()])))).ok, true)
})
