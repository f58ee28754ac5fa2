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

test('a heading on one line with who does it ends at its colon', () => {
  const [first, second] = plan(`III. NHIỆM VỤ
1. Ban hành Kế hoạch: Giao Văn phòng HĐND và UBND xã chủ trì thực hiện trong tháng 01/2022.
2. Phát thanh chuyên mục "Một cửa": Phòng Văn hóa - Xã hội chủ trì, phát sóng 04 bản tin/tháng.`).tasks
  assert.equal(first?.content, 'Ban hành Kế hoạch')
  assert.equal(second?.content, 'Phát thanh chuyên mục "Một cửa"')
  assert.deepEqual(second?.lead?.agencies, ['Phòng Văn hóa - Xã hội'])
  assert.equal(second?.timing?.kind, 'recurring')
})

test('groups called "Nhóm nhiệm vụ" hold the tasks numbered under them', () => {
  const { tasks } = plan(`III. NHIỆM VỤ
1. Nhóm nhiệm vụ chỉ đạo, điều hành
1.1. Ban hành kế hoạch
- Cơ quan chủ trì: Sở Nội vụ.
1.2. Tập huấn kỹ năng viết tin, bài
- Cơ quan chủ trì: Sở Tư pháp.`)
  assert.deepEqual(
    tasks.map((task) => [task.number, task.group?.title, task.forms]),
    [
      ['1.1', 'Nhóm nhiệm vụ chỉ đạo, điều hành', ['văn bản']],
      ['1.2', 'Nhóm nhiệm vụ chỉ đạo, điều hành', ['tập huấn']],
    ],
  )
})

test("a theme named under its label is the task's", () => {
  const { tasks } = plan(`II. NỘI DUNG TUYÊN TRUYỀN
1. Cải cách thể chế
2. Văn hóa công vụ
III. NHIỆM VỤ
1. Phát động thi đua
- Nội dung tuyên truyền: Văn hóa công vụ.
- Đơn vị chủ trì: Phòng Nội vụ.`)
  assert.deepEqual(tasks[0]?.themes, [2])
})

test('a pasted table keeps its groups and its heading of two rows', () => {
  const { tasks, document } = plan(`trên địa bàn tỉnh
III. NHIỆM VỤ
STT\tNhiệm vụ\tPhân công thực hiện\t\tThời gian
\t\tChủ trì\tPhối hợp\t
\tTuyên truyền trong cơ quan\t\t\t
1\tPhổ biến Kế hoạch\tSở Nội vụ\tSở Tư pháp\tQuý I/2022`)
  assert.equal(document.title, 'Tuyên truyền cải cách hành chính năm 2022 trên địa bàn tỉnh')
  assert.equal(tasks.length, 1)
  assert.equal(tasks[0]?.group?.title, 'Tuyên truyền trong cơ quan')
  assert.deepEqual(tasks[0]?.coordinating?.agencies, ['Sở Tư pháp'])
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
