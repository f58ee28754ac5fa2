import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { type Agency, directoryOf } from '../../agencies/index.ts'
import type { TaskOfPlan } from '../../planning/index.ts'
import { proposeRequired } from './propose-required.ts'
import { perKeys, reachedWithin, requiredAreas } from './required-cell.ts'

const agency = (id: number, kind: string, areaCode: string | null): Agency => ({
  ...{ id, slug: `a-${id}`, kind, name: `A ${id}`, shortName: `A ${id}`, nameEn: null, symbol: null },
  ...{ areaCode, areaName: areaCode, areaKind: null, parentId: null, aliases: [] },
  ...{ validFrom: '2021-01-01', validTo: null },
})
const directory = directoryOf(
  '2023-09-20',
  [agency(1, 'xa', '11'), agency(2, 'xa', '12'), agency(3, 'xa', null), agency(4, 'huyen', '5')],
  { ubnd_cap_xa: ['xa'] },
)

test('required areas are those of the class, or some of them; agencies without an area have none', () => {
  assert.deepEqual(requiredAreas(directory, { classKey: 'ubnd_cap_xa', areaIds: null }), [1, 2])
  assert.deepEqual(requiredAreas(directory, { classKey: 'ubnd_cap_xa', areaIds: [2, 3, 4] }), [2])
  assert.deepEqual(requiredAreas(directory, { classKey: null, areaIds: null }), [])
  assert.deepEqual(requiredAreas(directory, { classKey: 'truong_hoc', areaIds: null }), [])
})

test('what is wanted once in a period may have happened since the period began', () => {
  const window = { from: '2023-08-01', to: '2023-09-30' }
  assert.deepEqual(reachedWithin('quarter', window), { from: '2023-07-01', to: '2023-09-30' })
  assert.deepEqual(reachedWithin('half', { from: '2023-11-01', to: '2023-11-30' }).from, '2023-07-01')
  assert.deepEqual(reachedWithin('year', window).from, '2023-01-01')
  assert.deepEqual(reachedWithin('quarter', { from: '2022-12-15', to: '2023-03-14' }).from, '2022-12-15')
})

test('the window is never made shorter, and a longer period never looks back less', () => {
  const day = fc.integer({ min: 1, max: 12 }).map((month) => `2023-${String(month).padStart(2, '0')}-01`)
  fc.assert(
    fc.property(day, day, (from, to) => {
      const starts = perKeys.map((per) => reachedWithin(per, { from, to }).from)
      assert.ok(starts.every((start) => start <= from))
      assert.deepEqual(starts, starts.toSorted())
    }),
    { numRuns: 60 },
  )
})

const task = (id: number, content: string, more: Partial<TaskOfPlan> = {}): TaskOfPlan => ({
  ...{ id, number: `${id}`, content, forms: [], timingKind: 'month', themeIds: [7], extraKey: null },
  ...more,
})
const audiences = [
  { key: 'officials', name: { vi: 'Cán bộ, công chức, viên chức' } },
  { key: 'businesses', name: { vi: 'Doanh nghiệp, hộ kinh doanh' } },
  { key: 'cham_people', name: { vi: 'Đồng bào Chăm' } },
]
const themes = [{ id: 7, position: 1, title: 'Thủ tục', reformArea: null }]

test('a task is for whom its words name, and its themes must reach them', () => {
  const { tasks, cells } = proposeRequired(
    {
      themes,
      tasks: [
        task(1, 'Giới thiệu cho doanh nghiệp'),
        task(2, 'Bản tin tiếng Chăm', { timingKind: 'recurring' }),
        task(3, 'Báo cáo', { themeIds: [] }),
      ],
    },
    audiences,
  )
  assert.deepEqual(
    tasks.map(({ audienceKeys }) => audienceKeys),
    [['businesses'], ['cham_people'], []],
  )
  assert.deepEqual(
    cells.map(({ audienceKey, per, basis }) => [audienceKey, per, basis]),
    [
      ['businesses', 'year', 'Nhiệm vụ 1 của kế hoạch'],
      ['cham_people', 'quarter', 'Nhiệm vụ 2 của kế hoạch'],
    ],
  )
})

test('the task that recurs decides how often a cell is wanted', () => {
  const both = [task(1, 'Cho doanh nghiệp'), task(2, 'Cho doanh nghiệp', { timingKind: 'continuous' })]
  const { cells } = proposeRequired({ themes, tasks: both }, audiences)
  assert.deepEqual(
    cells.map(({ per }) => per),
    ['quarter'],
  )
})
