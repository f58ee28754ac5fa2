import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { UnderstoodPlan } from '../plan-document.ts'
import { readPasted } from '../read/read-text.ts'
import { understandPlan } from './understand-plan.ts'

function plan(sections: string): UnderstoodPlan {
  const read = readPasted(`KẾ HOẠCH\nTuyên truyền cải cách hành chính năm 2024\n${sections}`)
  assert.ok(read.ok)
  return understandPlan(read.value)
}

const words = (passages: readonly { text: string }[]) => passages.map((passage) => passage.text)

test('"1)" stands below "1.", and "1.1." below "1)"', () => {
  const { requirements, clauses } = plan(`I. MỤC ĐÍCH, YÊU CẦU
2. Yêu cầu
1) Ngắn gọn.
1.1. Dễ hiểu.
2) Kịp thời.
II. TỔ CHỨC THỰC HIỆN`)
  assert.deepEqual(words(requirements), ['Ngắn gọn.', 'Kịp thời.'])
  assert.equal(clauses[0]?.children[0]?.children[0]?.children[0]?.text, 'Dễ hiểu.')
})

test('goals under "MỤC ĐÍCH, YÊU CẦU" are goals though its heading does not name them', () => {
  const { requirements, goals } = plan(`I. MỤC ĐÍCH, YÊU CẦU
1. Mục đích
Nâng cao nhận thức.
2. Yêu cầu
- Ngắn gọn.
3. Chỉ tiêu
- 100% công chức được phổ biến Kế hoạch.
II. TỔ CHỨC THỰC HIỆN`)
  assert.deepEqual(words(requirements), ['Ngắn gọn.'])
  assert.deepEqual(words(goals), ['100% công chức được phổ biến Kế hoạch.'])
})

test('a heading is known by whole words: "hành chính thực hiện" is no "hình thức"', () => {
  const { themes } = plan(`II. NỘI DUNG, HÌNH THỨC
1. Nội dung
a) Cải cách thể chế;
b) Thủ tục hành chính thực hiện tại cấp xã.
2. Hình thức
Qua hệ thống truyền thanh.
III. TỔ CHỨC THỰC HIỆN`)
  assert.deepEqual(words(themes), ['Cải cách thể chế', 'Thủ tục hành chính thực hiện tại cấp xã'])
})

test('what stands behind an agency is its duty; the closing sentence is nobody’s', () => {
  const { tasks } = plan(`III. TỔ CHỨC THỰC HIỆN
1. Văn phòng Sở: chủ trì tham mưu ban hành Kế hoạch; thời gian: trước ngày 28/02/2024.
2. Thanh tra Sở: chủ trì, phối hợp với các phòng, đơn vị thuộc Sở tổ chức kiểm tra; thời gian: tháng 9/2024.
Trên đây là Kế hoạch tuyên truyền của Sở./.`)
  assert.deepEqual(words(tasks.map((task) => ({ text: task.content }))), [
    'Tham mưu ban hành Kế hoạch',
    'Tổ chức kiểm tra',
  ])
  assert.deepEqual(tasks[1]?.lead?.agencies, ['Thanh tra Sở'])
  assert.deepEqual(tasks[1]?.coordinating?.classes, ['phong_chuyen_mon'])
})
