import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'node:test'
import { Document, Packer, Paragraph } from 'docx'
import writeXlsxFile from 'write-excel-file/node'
import { zipOf } from '../../../test/support/hostile-files.ts'
import { readWords } from './read-words.ts'

const office = 'application/vnd.openxmlformats-officedocument'
const word = `${office}.wordprocessingml.document`
const sheet = `${office}.spreadsheetml.sheet`
const pack = join(import.meta.dirname, '../../../packs/ninh-thuan')

test('the words and pages of a PDF are read', async () => {
  const { text, pages } = await readWords(
    await readFile(join(pack, 'plans/ke-hoach-911-2023.pdf')),
    'application/pdf',
  )
  assert.equal(pages, 9)
  assert.match(text, /cải cách hành chính/)
  assert.equal(text, text.normalize('NFC'))
})

test('the words of a Word file are read, decomposed letters put together', async () => {
  const made = new Document({
    sections: [{ children: [new Paragraph('Niêm yết'.normalize('NFD')), new Paragraph('ở xã')] }],
  })
  const { text } = await readWords(await Packer.toBuffer(made), word)
  assert.equal(text.trim(), 'Niêm yết\nở xã')
})

test('the words of an Excel file are read, sheet names too', async () => {
  const made = await writeXlsxFile([[{ value: 'Thủ tục' }, { value: 'Phước Đại' }]], {
    sheet: 'Danh mục',
  }).toBuffer()
  const { text } = await readWords(made, sheet)
  for (const words of ['Danh mục', 'Thủ tục', 'Phước Đại']) assert.ok(text.includes(words), text)
})

test('what cannot be read has no words and is no failure', async () => {
  for (const type of ['application/pdf', word, sheet])
    assert.deepEqual(await readWords(Buffer.from('%PDF-1.7 hỏng'), type), { text: '' })
  assert.deepEqual(await readWords(Buffer.from('a'), 'image/png'), { text: '' })
  const entities =
    '<!DOCTYPE a [<!ENTITY b "bb">]><w:document><w:body><w:p><w:t>&b;</w:t></w:p></w:body></w:document>'
  assert.deepEqual(await readWords(zipOf({ 'word/document.xml': entities }), word), { text: '' })
})

test('a Word file that unpacks to more than is allowed has no words', async () => {
  const bomb = zipOf({ 'word/document.xml': Buffer.alloc(70_000_000, ' ') })
  assert.ok(bomb.length < 200_000)
  assert.deepEqual(await readWords(bomb, word), { text: '' })
})
