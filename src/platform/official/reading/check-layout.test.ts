import assert from 'node:assert/strict'
import { test } from 'node:test'
import { writeDocx } from '../docx/write-docx.ts'
import { letter } from '../fixtures/letter.ts'
import { issuedReport } from '../fixtures/report.ts'
import { type OfficialLayout, officialLayoutOn, type PartName } from '../layout.ts'
import { checkLayout, judgeLayout } from './check-layout.ts'
import { type ReadDocument, type ReadParagraph, readDocument } from './read-document.ts'

const layout = officialLayoutOn('2023-09-20')
const bytes = await writeDocx(issuedReport(3), layout)
const read = await readDocument(bytes)
const readLetter = await readDocument(await writeDocx(letter, layout))

const broken = (document: ReadDocument) =>
  judgeLayout(document, layout, 'vi')
    .filter(({ isMet }) => !isMet)
    .map(({ rule }) => rule)

/** The document with the first paragraph of a style changed. */
const changed = (style: string, change: Partial<ReadParagraph>, document = read): ReadDocument => {
  const at = document.paragraphs.findIndex((one) => one.style === style)
  assert.ok(at >= 0, style)
  return { ...document, paragraphs: document.paragraphs.with(at, { ...document.paragraphs[at]!, ...change }) }
}
const without = (style: string, document = read): ReadDocument => ({
  ...document,
  paragraphs: document.paragraphs.filter((one) => one.style !== style),
})
const onFirstPage = (change: Partial<ReadDocument['sections'][number]>): ReadDocument => ({
  ...read,
  sections: read.sections.with(0, { ...read.sections[0]!, ...change }),
})

const ruleOf: Partial<Record<PartName, string>> = {
  nation: 'Quốc hiệu',
  motto: 'Tiêu ngữ và đường kẻ',
  superior: 'Cơ quan chủ quản',
  issuer: 'Cơ quan ban hành và đường kẻ',
  number: 'Số, ký hiệu',
  placeAndDate: 'Địa danh, thời gian',
  kind: 'Tên loại văn bản',
  about: 'Trích yếu và đường kẻ',
  signature: 'Quyền hạn, chức vụ người ký',
  signer: 'Họ tên người ký',
  recipientsTitle: 'Nơi nhận',
  annexTitle: 'Số phụ lục',
  annexName: 'Tên phụ lục',
  annexOf: 'Phụ lục kèm theo văn bản nào',
}

test('each part of the wrong size, weight or slant breaks its rule and no other', () => {
  assert.deepEqual(broken(read), [])
  for (const [part, rule] of Object.entries(ruleOf)) {
    const { bold, italic, size } = layout.parts[part as PartName]
    for (const change of [
      { size: size.most + 1 },
      { size: size.least - 1 },
      { bold: !bold },
      { italic: !italic },
    ])
      assert.deepEqual(broken(changed(part, change)), [rule], `${part} ${JSON.stringify(change)}`)
  }
})

test('a part in small letters where the law asks for capitals breaks its rule', () => {
  for (const part of ['superior', 'kind', 'signature', 'annexName'] as const)
    assert.deepEqual(broken(changed(part, { text: 'chữ thường' })), [ruleOf[part]])
})

test('a part that must be there and is not breaks its rule; the superior body may be missing', () => {
  for (const part of [
    'nation',
    'motto',
    'issuer',
    'number',
    'placeAndDate',
    'kind',
    'about',
    'signature',
  ] as const)
    assert.deepEqual(broken(without(part)), [ruleOf[part]])
  assert.deepEqual(broken(without('superior')), [])
})

test('a rule that is missing, too long or too short is seen', () => {
  const under = (style: string, change: Partial<ReadParagraph>) => {
    const at = read.paragraphs.findIndex((one) => one.style === style) + 1
    return { ...read, paragraphs: read.paragraphs.with(at, { ...read.paragraphs[at]!, ...change }) }
  }
  for (const part of ['motto', 'issuer', 'about'] as const) {
    assert.deepEqual(broken(under(part, { isRule: false })), [ruleOf[part]])
    assert.deepEqual(broken(under(part, { leftMm: -40, rightMm: -40 })), [ruleOf[part]])
  }
})

test('numbers without a leading nought, other words in the nation’s name and a day of another form are seen', () => {
  assert.deepEqual(broken(changed('number', { text: 'Số: 9/BC-SNV' })), [ruleOf.number])
  assert.deepEqual(broken(changed('placeAndDate', { text: 'Ninh Thuận, ngày 5 tháng 02 năm 2023' })), [
    ruleOf.placeAndDate,
  ])
  assert.deepEqual(broken(changed('nation', { text: 'CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM' })), [ruleOf.nation])
  assert.deepEqual(broken(changed('annexTitle', { text: 'Phụ lục 1' })), [ruleOf.annexTitle])
  assert.deepEqual(broken(changed('annexOf', { text: 'Kèm theo' })), [ruleOf.annexOf])
  assert.deepEqual(broken(changed('letterAbout', { text: 'Về việc báo cáo' }, readLetter)), [
    'Trích yếu công văn',
  ])
})

test('running text that is ragged, not indented, too dense or too loose is seen', () => {
  const changes = [
    { alignment: 'left' },
    { firstLineMm: 0 },
    { afterPt: 3 },
    { lines: 0.8 },
    { lines: 2 },
    { size: 12 },
  ]
  for (const change of changes)
    assert.equal(broken(changed('body', change)).length, 1, JSON.stringify(change))
  assert.equal(broken(changed('Heading2', { size: 16 })).length, 1)
})

test('a list of recipients without its semicolons or its last line is seen', () => {
  const rule = ['Danh sách nơi nhận: gạch đầu dòng, dấu chấm phẩy, dòng cuối “Lưu”']
  assert.deepEqual(broken(changed('recipients', { text: '- UBND tỉnh (b/c)' })), rule)
  assert.deepEqual(broken(changed('recipients', { size: 13 })), rule)
  const lines = read.paragraphs.filter(({ style }) => style === 'recipients')
  assert.deepEqual(
    broken({ ...read, paragraphs: read.paragraphs.filter((one) => one !== lines.at(-1)) }),
    rule,
  )
})

test('another paper, margin, typeface or place of the page number is seen', () => {
  assert.deepEqual(broken(onFirstPage({ widthMm: 216, heightMm: 279 })), ['Khổ giấy A4'])
  const { marginsMm } = read.sections[0]!
  for (const side of ['top', 'bottom', 'right'] as const)
    assert.deepEqual(broken(onFirstPage({ marginsMm: { ...marginsMm, [side]: 10 } })).slice(0, 1), [
      'Lề trang',
    ])
  assert.deepEqual(broken(changed('body', { font: 'Arial' })), ['Phông chữ Times New Roman'])
  const number = read.sections[0]!.number!
  const wrong = [
    { firstDiffers: false },
    { firstHasNumber: true },
    { startsAt: 3 },
    { number: undefined },
    { number: { ...number, alignment: 'right' } },
    { number: { ...number, size: 10 } },
  ]
  for (const change of wrong)
    assert.deepEqual(
      broken(onFirstPage(change)),
      ['Số trang giữa lề trên, từ trang 2'],
      JSON.stringify(change),
    )
})

test('a table whose head does not repeat or whose rows may be torn is seen', () => {
  for (const change of [{ headRepeats: false }, { rowsThatSplit: 2 }])
    assert.equal(
      broken({ ...read, tables: read.tables.with(0, { ...read.tables[0]!, ...change }) }).length,
      1,
    )
})

test('a file that was written outside the law is caught, with what was found and where the law says so', async () => {
  const odd = structuredClone(layout) as OfficialLayout
  odd.marginsMm.left.used = 20
  odd.parts.motto.size.used = 12
  odd.text.lines.used = 2
  odd.font.name = 'Arial'
  const { findings } = await checkLayout(await writeDocx(letter, odd), layout)
  assert.deepEqual(
    findings.filter(({ isMet }) => !isMet).map(({ rule, found }) => `${rule}: ${found}`),
    [
      'Lề trang: trên 20, dưới 20, trái 20, phải 15 mm',
      'Phông chữ Times New Roman: Arial: “ỦY BAN NHÂN DÂN\nTHÀNH PHỐ\nPHAN RANG - TH”',
      'Tiêu ngữ và đường kẻ: “Độc lập - Tự do - Hạnh phúc”, cỡ 12, đậm, đứng, đường kẻ dài 100% dòng chữ',
      'Nội dung: cỡ chữ, canh đều hai lề, lùi đầu dòng, giãn đoạn và dòng: cỡ 14, đều hai lề, lùi 12,7 mm, giãn đoạn 6 pt, giãn dòng 2: “Để có cơ sở tổng hợp, báo cáo Ủy ban nhâ”',
    ],
  )
  assert.match(findings[1]!.basis, /khoản 3/)
})

test('what is no Word file is refused, and one cut short too', async () => {
  await assert.rejects(checkLayout(Buffer.from('không phải tệp Word'), layout))
  await assert.rejects(checkLayout(bytes.subarray(0, bytes.length / 2), layout))
})
