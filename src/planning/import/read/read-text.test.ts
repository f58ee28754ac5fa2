import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { understandPlan } from '../understand/understand-plan.ts'
import { readPasted } from './read-text.ts'

const pasted = `ỦY BAN NHÂN DÂN\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
HUYỆN A LƯỚI\tĐộc lập - Tự do - Hạnh phúc
Số: 12/KH-UBND\tA Lưới, ngày 05 tháng 02 năm 2024

KẾ HOẠCH
Tuyên truyền cải cách hành chính năm 2024

I. NỘI DUNG TUYÊN TRUYỀN
1. Cải cách thể chế
2. Chuyển đổi số
II. NHIỆM VỤ
STT\tNhiệm vụ\tCơ quan chủ trì\tThời gian
I\tChỉ đạo\t\t
1\tBan hành kế hoạch\tPhòng Nội vụ\tTrước 15/2
2\t"Tập huấn
công chức"\tPhòng Nội vụ; UBND các xã, thị trấn\tQuý II`

test('text pasted from Word is a plan with its table', () => {
  const read = readPasted(pasted)
  assert.ok(read.ok)
  const plan = understandPlan(read.value)
  assert.equal(plan.document.issuing_body, 'Ủy ban nhân dân huyện A Lưới')
  assert.equal(plan.document.number, '12')
  assert.deepEqual(
    plan.themes.map((theme) => theme.text),
    ['Cải cách thể chế', 'Chuyển đổi số'],
  )
  assert.deepEqual(
    plan.tasks.map((task) => [task.number, task.group?.title, task.content, task.timing?.kind]),
    [
      ['1', 'Chỉ đạo', 'Ban hành kế hoạch', 'by_date'],
      ['2', 'Chỉ đạo', 'Tập huấn công chức', 'quarter'],
    ],
  )
})

test('nothing pasted is refused', () => {
  const read = readPasted('  \n\t ')
  assert.ok(!read.ok && read.issues[0]?.code === 'no_text')
})

test('any text at all is understood as something', () => {
  const scraps = fc.constantFrom(
    'KẾ HOẠCH',
    'I. MỤC TIÊU',
    '1. Nhiệm vụ',
    '\t',
    '\n',
    'Chủ trì: Sở Nội vụ',
    'Nơi nhận:',
    '- ',
    'STT\tNhiệm vụ\tThời gian\n',
    '1\tA\tQuý I\n',
    '"',
    'PHỤ LỤC',
    'Yêu cầu: ',
  )
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ maxLength: 200 }),
        fc.array(scraps, { maxLength: 40 }).map((s) => s.join('\n')),
      ),
      (text) => {
        const read = readPasted(text)
        if (read.ok) assert.ok(Array.isArray(understandPlan(read.value).doubts))
      },
    ),
    { numRuns: 60 },
  )
})
