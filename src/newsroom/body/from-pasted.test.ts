import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { bodyFromPasted } from './from-pasted.ts'
import { bodySchema } from './schema.ts'
import { textOf } from './text-of.ts'

const page = `Ủy ban nhân dân tỉnh yêu cầu các sở, ban, ngành và Ủy ban nhân dân các huyện,
thành phố tổ chức tuyên truyền bằng nhiều hình thức phù hợp với từng nhóm đối
tượng, bảo đảm kịp thời và thiết thực.
Sở Nội vụ chủ trì, phối hợp với Sở Thông tin và Truyền thông theo dõi việc thực
hiện:
• Hướng dẫn các đơn vị xây dựng tin, bài;
• Tổng hợp kết quả hằng quý, báo cáo Ủy ban nhân dân tỉnh trước ngày hai mươi của
tháng cuối quý.
2`

test('lines that a page broke are joined, bullets become a list, the page number is left out', () => {
  const { content } = bodyFromPasted(page)
  assert.deepEqual(
    content.map((block) => block.type),
    ['paragraph', 'paragraph', 'bulletList'],
  )
  assert.match(textOf({ type: 'doc', content }), /^Ủy ban .* các huyện, thành phố .* đối tượng, bảo đảm/)
  assert.match(textOf({ type: 'doc', content }), /hai mươi của tháng cuối quý\.$/)
})

test('numbers at every line are the page’s and go; hyphens inside words too', () => {
  const lines = [
    'The programme informs the public about the communi-',
    'cation plan of the province and of all its dis-',
  ]
  const numbered = [
    ...lines,
    'tricts, and it reports on them every quarter to the',
    'people, who may answer and ask at any time they',
    'like.',
  ]
  const text = numbered.map((line, at) => `${at + 1} ${line}`).join('\n')
  assert.match(
    textOf(bodyFromPasted(text)),
    /the communication plan .* all its districts, and .* they like\.$/,
  )
})

test('paragraphs that were written as such stay as they are', () => {
  const lines = ['Dòng một.', 'Dòng hai', 'Dòng ba']
  assert.equal(textOf(bodyFromPasted(lines.join('\n'))), lines.join('\n'))
})

test('decomposed letters are put together and no-break spaces are spaces', () => {
  assert.equal(textOf(bodyFromPasted('Ca\u0309i\u00a0ca\u0301ch')), 'Cải cách')
})

test('any text is read into a body', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme' }),
      (text) => bodySchema.safeParse(bodyFromPasted(text)).success,
    ),
  )
})
