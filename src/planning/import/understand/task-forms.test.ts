import assert from 'node:assert/strict'
import { test } from 'node:test'
import { formsIn, formsNamedIn } from './task-forms.ts'

const parts = (cell: string, ...forms: string[]) =>
  test(`"${cell}" is ${forms.length} forms`, () => assert.deepEqual(formsIn(cell.split('\n')), forms))

parts('Tin, bài; ảnh', 'Tin, bài', 'ảnh')
parts('Tin, bài, tờ rơi và băng rôn', 'Tin, bài', 'tờ rơi', 'băng rôn')
parts('- Video\n- Mạng xã hội', 'Video', 'Mạng xã hội')
parts('Hội nghị; pa nô, áp phích', 'Hội nghị', 'pa nô', 'áp phích')
parts('Hội nghị trực tiếp và trực tuyến', 'Hội nghị trực tiếp và trực tuyến')
parts('Chuyên mục (phát thanh, truyền hình)', 'Chuyên mục (phát thanh, truyền hình)')

test('a task without a column for forms names them in its words', () => {
  assert.deepEqual(formsNamedIn('Treo 04 băng rôn, thay 02 pa nô'), ['băng rôn', 'pa nô'])
  assert.deepEqual(formsNamedIn('Hội nghị tổng kết, báo cáo kết quả'), ['hội nghị'])
  assert.deepEqual(formsNamedIn('Báo cáo kết quả'), ['văn bản'])
})

test('a form is heard, not only spelled without its tone marks', () => {
  assert.deepEqual(formsNamedIn('Tổng hợp báo cáo'), ['văn bản'])
  assert.deepEqual(formsNamedIn('Tổng hợp báo cáo, tổ chức họp báo'), ['họp báo'])
})
