import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { pdf } from '../fixtures/pdf.ts'
import { province2024 } from '../fixtures/province-2024.ts'
import { wordXml, zip } from '../fixtures/zip.ts'
import { readDocument } from './read-document.ts'

const refusalOf = async (bytes: Uint8Array, name = 'ke-hoach.docx'): Promise<string | null> => {
  const read = await readDocument(bytes, name)
  return read.ok ? null : (read.issues[0]?.code ?? null)
}

test('an empty file is refused', async () => assert.equal(await refusalOf(new Uint8Array()), 'empty'))

test('a file over 20 MB is refused before it is read', async () =>
  assert.equal(await refusalOf(new Uint8Array(20 * 1024 * 1024 + 1)), 'too_large'))

test('a picture with a Word name is refused for what it is', async () =>
  assert.equal(await refusalOf(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10])), 'wrong_type'))

test('an old or locked Word file is refused with the way out', async () => {
  const read = await readDocument(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), 'cu.doc')
  assert.ok(!read.ok && read.issues[0]?.code === 'old_word')
  assert.match(read.issues[0].text.vi, /lưu thành \.docx/)
})

test('an upload cut in the middle is refused', async () => {
  const whole = await province2024.build()
  assert.equal(await refusalOf(whole.slice(0, whole.length / 2)), 'broken')
  const file = pdf([{ words: [['Ke hoach', 100, 700]] }])
  assert.equal(await refusalOf(file.slice(0, file.length / 2), 'a.pdf'), 'broken')
})

test('a package that unpacks to an abnormal size is not unpacked', async () => {
  assert.equal(
    await refusalOf(wordXml('<w:p/>', { 'word/media/big.bin': '0'.repeat(30_000_000) })),
    'unpacks_too_large',
  )
})

test('a package without a Word document is refused', async () =>
  assert.equal(await refusalOf(zip({ 'xl/workbook.xml': '<workbook/>' })), 'not_word'))

test('entities and document types are never expanded', async () => {
  const bomb = zip({
    'word/document.xml':
      '<!DOCTYPE d [<!ENTITY a "aaaaaaaaaa">]><w:document><w:body><w:p>&a;</w:p></w:body></w:document>',
  })
  assert.equal(await refusalOf(bomb), 'unsafe_xml')
})

test('XML that is not well formed is refused', async () => {
  assert.equal(await refusalOf(wordXml('<w:p><w:r>')), 'broken')
})

test('a Word file without words is refused', async () =>
  assert.equal(await refusalOf(wordXml('<w:p/>')), 'no_text'))

test('a scanned PDF is refused and pasting is offered', async () => {
  const read = await readDocument(pdf([{}, {}]), 'quet.pdf')
  assert.ok(!read.ok && read.issues[0]?.code === 'scanned_pdf')
  assert.match(read.issues[0].text.vi, /dán phần chữ/)
})

test('a PDF with a password is refused', async () => {
  const key = '00'.repeat(32)
  const locked = pdf(
    [{ words: [['Ke hoach', 100, 700]] }],
    `/ID [<00><00>] /Encrypt << /Filter /Standard /V 1 /R 2 /O <${key}> /U <${key}> /P -4 >>`,
  )
  assert.equal(await refusalOf(locked, 'khoa.pdf'), 'locked_pdf')
})

test('any bytes at all are answered with a document or a refusal', async () => {
  const starts = fc.constantFrom([], [0x50, 0x4b, 3, 4], [...new TextEncoder().encode('%PDF-1.4\n')])
  await fc.assert(
    fc.asyncProperty(starts, fc.uint8Array({ maxLength: 300 }), async (start, rest) => {
      const read = await readDocument(new Uint8Array([...start, ...rest]), 'x')
      assert.equal(typeof read.ok, 'boolean')
    }),
    { numRuns: 60 },
  )
})

test('a Word file with a byte changed is answered', async () => {
  const whole = await province2024.build()
  await fc.assert(
    fc.asyncProperty(fc.nat(whole.length - 1), fc.nat(255), async (at, byte) => {
      const changed = new Uint8Array(whole)
      changed[at] = byte
      assert.equal(typeof (await readDocument(changed, 'x.docx')).ok, 'boolean')
    }),
    { numRuns: 40 },
  )
})
