import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { UnderstoodPlan } from '../plan-document.ts'
import { readPasted } from '../read/read-text.ts'
import { understandPlan } from './understand-plan.ts'

function plan(section: string): UnderstoodPlan {
  const read = readPasted(`KẾ HOẠCH\nTuyên truyền cải cách hành chính năm 2022\n${section}`)
  assert.ok(read.ok)
  return understandPlan(read.value)
}

test('facts on lines without a full stop stay apart', () => {
  const [task] = plan(`III. NHIỆM VỤ CỤ THỂ
1. Xây dựng chuyên mục truyền hình
a) Cơ quan chủ trì: Vụ Cải cách hành chính
b) Cơ quan phối hợp: Đài Truyền hình Việt Nam và các đơn vị thuộc Bộ
c) Thời gian thực hiện: Quý II - Quý IV/2022
d) Sản phẩm: 10 phóng sự`).tasks
  assert.deepEqual(task?.lead?.agencies, ['Vụ Cải cách hành chính'])
  assert.deepEqual(task?.coordinating?.classes, ['don_vi_thuoc_bo'])
  assert.equal(task?.timing?.kind, 'range')
  assert.equal(task?.product, '10 phóng sự')
})

test('a section that only exhorts holds no task', () => {
  const { tasks, doubts } = plan('III. NHIỆM VỤ\n1. Nâng cao nhận thức của cán bộ.\n2. Đổi mới cách làm.')
  assert.deepEqual(tasks, [])
  assert.ok(doubts.some((doubt) => doubt.code === 'no_tasks' && doubt.severity === 'blocking'))
})

test('what is not recognised in a table is marked', () => {
  const { doubts } = plan(`III. NHIỆM VỤ
STT\tNhiệm vụ\tCơ quan chủ trì\tThời gian\tMã hiệu\tGhi chú
1\tHọp\tbà con\tSẽ thông báo\tX1\tNội dung 9
1\tIn tờ rơi\tSở Nội vụ\tTháng 5 (dự trù)\tX2\t`)
  const codes = new Set(doubts.map((doubt) => doubt.code))
  for (const code of [
    'unknown_party',
    'unknown_timing',
    'timing_leftover',
    'unknown_column',
    'duplicate_number',
  ])
    assert.ok(codes.has(code), code)
})
