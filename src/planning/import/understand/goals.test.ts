import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dueIn } from '../timing/find-timing.ts'
import { measuresIn } from './goals.ts'

const counts = (goal: string, ...measures: object[]) =>
  test(`"${goal}" is counted`, () => assert.deepEqual(measuresIn(goal), measures))

counts('Từ 85% trở lên người dân được hướng dẫn', { figure: 85, unit: '%', comparison: '>=' })
counts('Thu hút tối thiểu 12.000 lượt người dự thi', { figure: 12000, unit: 'lượt người', comparison: '>=' })
counts('Đăng ít nhất 02 tin, bài/tháng', { figure: 2, unit: 'tin, bài', comparison: '>=', per: 'month' })
counts(
  'Tổ chức 03 lớp cho tối thiểu 400 công chức',
  { figure: 3, unit: 'lớp' },
  { figure: 400, unit: 'công chức', comparison: '>=' },
)
counts('Có 70% hồ sơ trở lên nộp trực tuyến', { figure: 70, unit: '%', comparison: '>=' })
counts('Thời lượng tối thiểu 15 phút/tuần', { figure: 15, unit: 'phút', comparison: '>=', per: 'week' })
counts('Mỗi tuần phát thanh 02 buổi', { figure: 2, unit: 'buổi', per: 'week' })
counts('Tỷ lệ hài lòng đạt trên 92,5%', { figure: 92.5, unit: '%', comparison: '>' })
counts('Tỷ lệ trễ hạn không quá 1%', { figure: 1, unit: '%', comparison: '<=' })
counts('Thực hiện Kế hoạch số 911/KH-UBND ngày 15/3/2023 năm 2023')
counts('Trả lời trong 05 ngày làm việc')

test('a deadline begins with its own words, not with "đúng hạn" before it', () => {
  assert.deepEqual(dueIn('95% hồ sơ được giải quyết đúng hạn đến hết ngày 31/12/2025.', 2025), {
    text: 'đến hết ngày 31/12/2025',
    date: '2025-12-31',
  })
})

test('a deadline behind "khi …" is still the deadline', () => {
  assert.deepEqual(
    dueIn('Trên 90% người dân hài lòng khi làm thủ tục trước ngày 31 tháng 12 năm 2025.', 2025),
    {
      text: 'trước ngày 31 tháng 12 năm 2025',
      date: '2025-12-31',
    },
  )
  assert.equal(dueIn('Trả lời khi có phản ánh', 2025), null)
})

counts('Mỗi xã lập ít nhất 01 đội hình', { figure: 1, unit: 'đội hình', comparison: '>=' })

test('a share of a whole is no day', () => {
  assert.equal(dueIn('100% (12/12) phòng có chuyên mục', 2024), null)
  assert.equal(dueIn('11/11 xã hoàn thành trước 30/6', 2024)?.date, '2024-06-30')
  assert.equal(dueIn('Xong từ 15/4 đến 30/6', 2024)?.date, '2024-06-30')
})
