import assert from 'node:assert/strict'
import { test } from 'node:test'
import { party, plan, task, theme } from '../../../test/support/plans.ts'
import type { Lacking } from '../../coverage/index.ts'
import type { PlanGoal, TaskOutcome } from '../../planning/index.ts'
import { vietnamCalendar } from '../../platform/calendar/index.ts'
import { choicesForm, chosenOf } from './choices.ts'
import { proposalOf } from './gather-proposal.ts'

const calendar = vietnamCalendar()
const nothing: Lacking = { cells: [], silences: [] }

const goal = (id: number, text: string, measures: PlanGoal['measures'] = []): PlanGoal => ({
  ...{ id, position: id, text, measures, dueText: null, dueOn: null, sources: [] },
})
const outcome = (taskId: number, more: Partial<TaskOutcome>): readonly [number, TaskOutcome] => [
  taskId,
  { taskId, total: 10, done: 10, verified: 10, late: 0, due: 10, doneOfDue: 10, ...more },
]
const proposed = (
  tasks: Parameters<typeof plan>[0],
  more: Parameters<typeof plan>[1] = {},
  outcomes: readonly (readonly [number, TaskOutcome])[] = [],
  lacking = nothing,
) => proposalOf(plan(tasks, more), new Map(outcomes), lacking, calendar)

test('a task stays with its rhythm, moves with its days, and goes when it was made once and for all', () => {
  const weekly = { kind: 'recurring', every: 'week', times: 1 } as const
  const { tasks } = proposed(
    [
      task(1, { timing: weekly, timingText: 'Hằng tuần' }),
      task(2, { timing: { kind: 'by_date', date: '2023-06-30' }, timingText: 'Trước ngày 30/6/2023' }),
      task(3, { content: 'Xây dựng video hướng dẫn', timing: { kind: 'month', month: '2023-06' } }),
      task(4, { content: 'Xây dựng chuyên đề', timing: { kind: 'month', month: '2023-06' } }),
      task(5, { extraKey: 'gap:1' }),
    ],
    {},
    [outcome(3, {}), outcome(4, { verified: 9 })],
  )
  assert.deepEqual(
    tasks.map(({ change }) => change),
    ['kept', 'moved', 'dropped', 'moved', 'dropped'],
  )
  assert.equal(tasks[1]?.task.timingText, 'Trước ngày 28/6/2024')
  assert.match(tasks[1]!.whys.map(({ text }) => text.vi).join(), /30\/06\/2024 là ngày nghỉ \(cuối tuần\)/)
})

test('a goal is told by the task that says the same, against its own target, and brings a task when unmet', () => {
  const radio = task(1, {
    content: 'Phát thanh nội dung cải cách hành chính trên hệ thống truyền thanh cơ sở',
  })
  const others = [
    'Ban hành kế hoạch của cơ quan',
    'Tổ chức hội nghị tổng kết',
    'Đăng tin, bài trên trang điện tử',
  ]
  const tasks = [radio, ...others.map((content, at) => task(at + 2, { content }))]
  const text = 'xã phát thanh nội dung cải cách hành chính trên hệ thống truyền thanh cơ sở'
  const goals = [
    goal(1, `100% ${text}.`, [{ figure: 100, unit: '%' }]),
    goal(2, `Từ 90% trở lên ${text}.`, [{ figure: 90, unit: '%', comparison: '>=' }]),
    goal(3, 'Mức độ hài lòng của người dân tăng.'),
  ]
  const found = proposed(tasks, { goals }, [outcome(1, { doneOfDue: 9, late: 1 })])
  assert.deepEqual(
    found.goals.map(({ standing }) => [standing.state, standing.done, standing.due, standing.target]),
    [
      ['unmet', 9, 10, 1],
      ['met', 9, 10, 0.9],
      ['not-counted', 0, 0, 1],
    ],
  )
  const added = found.tasks.filter(({ change }) => change === 'added')
  assert.deepEqual(
    added.map(({ key }) => key),
    ['g1'],
  )
  assert.match(added[0]!.whys[0]!.text.vi, /9\/10 việc đến hạn \(90%\), đặt ra 100%/)
  assert.match(found.tasks[0]!.whys[0]!.href!, /nhiem-vu=1#viec/)
})

test('an empty cell and a silence each bring a task of their theme, at the end of its group', () => {
  const one = { groupNumber: 'I', groupTitle: 'Chỉ đạo', themeIds: [7] }
  const tasks = [
    task(1, one),
    task(2, { groupNumber: 'II', groupTitle: 'Khác', parties: [party({ agencyId: 3 })] }),
  ]
  const name = { vi: 'Doanh nghiệp', en: 'Businesses' }
  const cell = {
    themeId: 7,
    audience: name,
    audienceKey: 'businesses',
    per: 'half',
    basis: 'Nhiệm vụ 1',
  } as const
  const lacking: Lacking = {
    cells: [{ ...cell, classKey: null, missing: 1, asked: 1, form: null, href: '/o' }],
    silences: [
      { themeId: 7, workingDays: 30, allowed: 15, from: '2023-04-11', to: '2023-05-25', href: '/m' },
    ],
  }
  const { tasks: all, themes } = proposed(tasks, { themes: [theme(7, 'Cải cách thể chế')] }, [], lacking)
  assert.deepEqual(
    all.map(({ key }) => key),
    ['t1', 's7', 'c7.businesses', 't2'],
  )
  const filling = all[2]!.task
  assert.equal(filling.content, 'Thông tin, tuyên truyền cải cách thể chế đến doanh nghiệp')
  assert.deepEqual(filling.timing, { kind: 'recurring', every: 'half_year', times: 1 })
  assert.deepEqual([filling.leadText, filling.note], ['Sở Nội vụ', 'Nội dung 7'])
  assert.deepEqual(
    themes.map(({ tasks }) => tasks.length),
    [3, 1],
  )
})

test('only what is chosen goes in, and no form however malformed brings in anything else', () => {
  const proposal = proposed([task(1), task(2)], { goals: [goal(1, 'Mục tiêu')] })
  const read = (form: Record<string, unknown>) => {
    const parsed = choicesForm.safeParse(form)
    return parsed.success ? chosenOf(proposal, parsed.data, 2024) : parsed
  }
  const chosen = read({ 'chon.t2': '1', 'chon.t99': '1', 'chon.__proto__': '1', 'noi-dung.t2': 'Lời mới' })
  assert.ok('ok' in chosen && chosen.ok)
  assert.deepEqual(
    chosen.value.tasks.map(({ content, followsTaskId }) => [content, followsTaskId]),
    [['Lời mới', 2]],
  )
  assert.deepEqual(chosen.value.goals, [])
  assert.ok('success' in read({ 'noi-dung.t1': 'x'.repeat(2001) }))
  const flood = read(Object.fromEntries(Array.from({ length: 5000 }, (_, n) => [`chon.${n}`, '1'])))
  assert.deepEqual('ok' in flood && flood.ok && flood.value, { goals: [], tasks: [] })
})
