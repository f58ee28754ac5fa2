import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { letter } from '../fixtures/letter.ts'
import { issuedReport, report } from '../fixtures/report.ts'
import { officialLayoutOn } from '../layout.ts'
import type { OfficialDocument, Run } from '../model.ts'
import { checkLayout } from '../reading/check-layout.ts'
import { numbersInDocx } from '../reading/numbers-in.ts'
import { readDocument } from '../reading/read-document.ts'
import { writeDocx } from './write-docx.ts'

const layout = officialLayoutOn('2023-09-20')
const write = (document: OfficialDocument) => writeDocx(document, layout)
const broken = async (bytes: Uint8Array) =>
  (await checkLayout(bytes, layout)).findings.filter(({ isMet }) => !isMet)
const textsOf = async (bytes: Uint8Array) => (await readDocument(bytes)).paragraphs.map(({ text }) => text)

const [draft, issued] = await Promise.all([write(report), write(issuedReport(12))])

test('a draft, a signed report with annexes and a letter meet every rule of the layout', async () => {
  for (const bytes of [draft, issued, await write(letter)]) assert.deepEqual(await broken(bytes), [])
})

test('a draft leaves the number and the day to the clerk and says that it is one', async () => {
  const texts = await textsOf(draft)
  assert.ok(texts.includes('Số:       /BC-SNV'))
  assert.ok(texts.includes('Ninh Thuận, ngày        tháng 9 năm 2023'))
  assert.ok(texts.includes('DỰ THẢO'))
  assert.ok(!(await textsOf(issued)).includes('DỰ THẢO'))
})

test('every figure is read back by its key with the number that was written', async () => {
  const read = await numbersInDocx(issued)
  const document = issuedReport(12)
  const figures = [...document.body, ...document.annexes.flatMap(({ body }) => body)]
    .flatMap((block): readonly (readonly Run[])[] => {
      if (block.kind === 'paragraph') return [block.runs]
      return block.kind === 'table' ? [...block.rows.flat(), ...(block.foot ?? [])] : []
    })
    .flat()
    .flatMap(({ figure }) => figure ?? [])
  assert.ok(figures.length > 180)
  for (const { key, value } of figures)
    assert.ok(
      read.get(key)?.some((number) => number.value === value || number.text === value),
      `${key}: ${value}`,
    )
  assert.equal(read.get('phat_thanh')![0]!.text, '1.204')
})

test('an annex that lies on its side lies, and the first page of each section shows no number', async () => {
  const { sections, tables } = await readDocument(issued)
  assert.deepEqual(
    sections.map(({ widthMm, heightMm }) => widthMm > heightMm),
    [false, false, true],
  )
  assert.ok(sections.every(({ firstDiffers, firstHasNumber }) => firstDiffers && !firstHasNumber))
  assert.deepEqual(
    tables.map(({ columns, headRepeats, rowsThatSplit }) => [columns, headRepeats, rowsThatSplit]),
    [
      [6, true, 0],
      [14, true, 0],
    ],
  )
})

test('a number somebody set stays marked, one to be checked only in a draft', async () => {
  const underlined = async (bytes: Uint8Array) => {
    const { readTrees, below } = await import('../reading/xml-tree.ts')
    const tree = (await readTrees(bytes, (name) => name === 'word/document.xml')).get('word/document.xml')!
    return [...below(tree)].filter(({ name }) => name === 'u').map(({ attributes }) => attributes['w:val'])
  }
  assert.deepEqual(await underlined(draft), ['wave', 'dotted'])
  assert.deepEqual(await underlined(issued), ['dotted'])
})

test('whatever somebody wrote, the file can be read and says the same', async () => {
  const unit = fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code))
  const written = fc.string({ unit, maxLength: 40 })
  await fc.assert(
    fc.asyncProperty(written, fc.string({ minLength: 1, maxLength: 90 }), async (text, key) => {
      const bytes = await write({
        ...letter,
        about: text,
        body: [
          { kind: 'paragraph', runs: [{ text: `[${text}]` }, { text: '7', figure: { key, value: 7 } }] },
        ],
      })
      assert.deepEqual((await numbersInDocx(bytes)).get(key), [{ text: '7', value: 7 }])
      assert.ok((await textsOf(bytes)).some((line) => line.startsWith('[') && line.endsWith(']7')))
    }),
    { numRuns: 8 },
  )
})

test('a name of Word, a mark-up or a hidden character does no harm', async () => {
  const text = '<w:p/> & "x" ]]> \u0000\u0007\uD800 ễ'
  const texts = await textsOf(await write({ ...letter, body: [{ kind: 'paragraph', runs: [{ text }] }] }))
  assert.ok(texts.includes('<w:p/> & "x" ]]> \uFFFD ễ'))
})
