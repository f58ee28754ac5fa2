import assert from 'node:assert/strict'
import { test } from 'node:test'
import { measuresIn } from './goals.ts'

const counts = (goal: string, ...measures: object[]) =>
  test(`"${goal}" is counted`, () => assert.deepEqual(measuresIn(goal), measures))

counts('Từ 85% trở lên người dân được hướng dẫn', { figure: 85, unit: '%', comparison: '>=' })
counts('Thu hút tối thiểu 12.000 lượt người dự thi', { figure: 12000, unit: 'lượt người', comparison: '>=' })
counts('Đăng ít nhất 02 tin, bài/tháng', { figure: 2, unit: 'tin, bài', comparison: '>=', per: 'month' })
counts('Mỗi tuần phát thanh 02 buổi', { figure: 2, unit: 'buổi', per: 'week' })
counts('Tỷ lệ hài lòng đạt trên 92,5%', { figure: 92.5, unit: '%', comparison: '>' })
counts('Tỷ lệ trễ hạn không quá 1%', { figure: 1, unit: '%', comparison: '<=' })
counts('Thực hiện Kế hoạch số 911/KH-UBND ngày 15/3/2023 năm 2023')
counts('Trả lời trong 05 ngày làm việc')
