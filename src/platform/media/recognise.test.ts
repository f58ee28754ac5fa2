import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { test } from 'node:test'
import { Document, Packer, Paragraph } from 'docx'
import { photoWithPosition, smallPdf } from '../../../test/support/sample-files.ts'
import { recognise } from './recognise.ts'

const extensionOf = async (bytes: Uint8Array) => {
  const kind = await recognise(bytes)
  return typeof kind === 'string' ? kind : kind.extension
}
const docx = () => Packer.toBuffer(new Document({ sections: [{ children: [new Paragraph('Biên bản')] }] }))

test('a file is what its content says', async () => {
  assert.equal(await extensionOf(await photoWithPosition()), 'jpg')
  assert.equal(await extensionOf(smallPdf()), 'pdf')
  assert.equal(await extensionOf(await docx()), 'docx')
})

test('what a browser could run is not taken, under any name', async () => {
  const script = '<script>alert(1)</script>'
  for (const text of [
    `<svg xmlns="http://www.w3.org/2000/svg">${script}</svg>`,
    `<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg">${script}</svg>`,
    `<!doctype html>${script}`,
    `\n\n ${script} %PDF-1.4 %%EOF`,
  ])
    assert.equal(await extensionOf(Buffer.from(text)), 'unknown', text)
  assert.equal(
    await extensionOf(await readFile(process.execPath).then((bytes) => bytes.subarray(0, 5000))),
    'unknown',
  )
})

test('an empty file and an upload that broke off are told apart', async () => {
  assert.equal(await extensionOf(new Uint8Array()), 'empty')
  assert.equal(await extensionOf(smallPdf().subarray(0, 120)), 'cut')
  const whole = await docx()
  assert.equal(await extensionOf(whole.subarray(0, whole.length - 400)), 'cut')
})

test('a HEIC picture is refused with its own reason', async () => {
  const heic = Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from('ftypheic\0\0\0\0mif1heic')])
  assert.equal(await extensionOf(heic), 'heic')
})
