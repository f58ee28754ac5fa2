import assert from 'node:assert/strict'
import { test } from 'node:test'
import { heading, p, table, word } from '../fixtures/word.ts'
import type { UnderstoodPlan } from '../plan-document.ts'
import { readDocument } from '../read/read-document.ts'
import { understandPlan } from './understand-plan.ts'

async function plan(...tables: readonly (readonly string[])[][]): Promise<UnderstoodPlan> {
  const parts = tables.flatMap((rows) => [table(rows), p('')])
  const file = await word([
    p('KẾ HOẠCH', { bold: true, centre: true }),
    heading('Tuyên truyền cải cách hành chính năm 2024'),
    heading('III. NHIỆM VỤ'),
    ...parts,
  ])
  const read = await readDocument(file, 'plan.docx')
  assert.ok(read.ok)
  return understandPlan(read.value)
}

const headings = ['TT', 'Nhiệm vụ', 'Chủ trì', 'Thời gian']

test('a group that ends a page holds the tasks of the next', async () => {
  const { tasks } = await plan(
    [
      headings,
      ['I', 'Chỉ đạo', '', ''],
      ['1', 'Ban hành kế hoạch', 'Sở Nội vụ', 'Quý I'],
      ['II', 'Kiểm tra', '', ''],
    ],
    [
      ['2', 'Kiểm tra các sở', 'Sở Nội vụ', 'Quý III'],
      ['3', 'Thông báo kết quả', 'Sở Nội vụ', 'Quý IV'],
    ],
  )
  assert.deepEqual(
    tasks.map((task) => task.group?.title),
    ['Chỉ đạo', 'Kiểm tra', 'Kiểm tra'],
  )
})

test('a column of times with a name of its own is the timing, and marked; its heading repeats without a task', async () => {
  const own = ['TT', 'Nhiệm vụ', 'Chủ trì', 'Khi nào', 'Màu']
  const { tasks, doubts } = await plan([
    own,
    ['1', 'Ban hành kế hoạch', 'Sở Nội vụ', 'Quý I', 'xanh'],
    ['2', 'Tập huấn', 'Trường Chính trị tỉnh', 'Tháng 5/2024', 'đỏ'],
    own,
    ['3', 'Tổng kết', 'Sở Nội vụ', 'Tháng 12/2024', 'vàng'],
  ])
  assert.deepEqual(
    tasks.map((task) => task.timing?.kind),
    ['quarter', 'month', 'month'],
  )
  assert.equal(doubts.filter((doubt) => doubt.code === 'guessed_column').length, 1)
  assert.equal(doubts.filter((doubt) => doubt.code === 'unknown_column').length, 1)
})

test('a column of agencies with a name of its own is the lead, unless another column is', async () => {
  const rows = [
    ['1', 'Ban hành kế hoạch', 'Sở Nội vụ', 'Quý I', 'Sở Tư pháp'],
    ['2', 'Tập huấn', 'Sở Tư pháp', 'Quý II', 'Sở Nội vụ'],
  ]
  const told = await plan([['TT', 'Nhiệm vụ', 'Nơi lo việc', 'Thời gian', 'Chỗ giúp'], ...rows])
  assert.deepEqual(told.tasks[0]?.lead?.agencies, ['Sở Nội vụ'])
  assert.equal(told.tasks[0]?.coordinating, null)
  const named = await plan([['TT', 'Nhiệm vụ', 'Chủ trì', 'Thời gian', 'Chỗ giúp'], ...rows])
  assert.equal(named.doubts.filter((doubt) => doubt.code === 'guessed_column').length, 0)
})
