import assert from 'node:assert/strict'
import { test } from 'node:test'
import { related } from './related.ts'

const story = (id: number, title: string, ...reformAreas: string[]) => ({
  id,
  title,
  summary: '',
  reformAreas,
})

const plan2023 = story(1, 'Kế hoạch tuyên truyền cải cách hành chính năm 2023', 'chi_dao_dieu_hanh')
const plan2025 = story(2, 'Kế hoạch cải cách hành chính năm 2025', 'chi_dao_dieu_hanh')
const budget = story(3, 'Công khai ngân sách bằng đồ họa', 'tai_chinh_cong')
const weather = story(4, 'Lịch trực lễ')

test('a story about the same area in like words comes before one that shares neither', () => {
  assert.deepEqual(related(plan2023, [weather, budget, plan2025], 5), [plan2025])
})

test('a story is never related to itself, and no more are given than asked', () => {
  const others = [5, 6, 7].map((id) =>
    story(id, `Kế hoạch tuyên truyền cải cách hành chính đợt ${id}`, 'chi_dao_dieu_hanh'),
  )
  const found = related(plan2023, [plan2023, ...others], 2)
  assert.equal(found.length, 2)
  assert.ok(!found.includes(plan2023))
})

test('words match without their diacritics', () => {
  const typed = story(8, 'Ke hoach tuyen truyen cai cach hanh chinh 2023')
  assert.deepEqual(related(plan2023, [typed, weather], 1), [typed])
})
