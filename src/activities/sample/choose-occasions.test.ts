import assert from 'node:assert/strict'
import { join } from 'node:path'
import { test } from 'node:test'
import type { Agency } from '../../agencies/index.ts'
import type { WorkOption } from '../ports.ts'
import { chanceOf } from './chance.ts'
import { chooseOccasions } from './choose-occasions.ts'
import { sampleOf } from './sample-file.ts'

const sample = await sampleOf(join(import.meta.dirname, '../../../packs/ninh-thuan'))
const chance = chanceOf('thử')
const commune = { slug: 'ubnd-xa-mau', shortName: 'UBND xã mẫu' } as Agency

const weekly = (assignmentId: number, dueOn: string): WorkOption => ({
  assignmentId,
  taskId: 22,
  content: 'Phát thanh nội dung cải cách hành chính trên hệ thống truyền thanh cơ sở',
  period: { vi: dueOn, en: dueOn },
  dueOn,
  from: dueOn,
  to: dueOn,
  themeIds: [],
  forms: ['Loa truyền thanh'],
})
const firstSunday = Temporal.PlainDate.from('2023-03-26')
const year = Array.from({ length: 30 }, (_, week) =>
  weekly(week + 1, firstSunday.add({ weeks: week }).toString()),
)
const choose = (work: readonly WorkOption[], agency = commune) =>
  chooseOccasions(sample, chance, agency, work)

test('the same work is chosen on every run, in whatever order it comes', () => {
  const keys = (work: readonly WorkOption[]) =>
    choose(work)
      .map(({ key }) => key)
      .sort()
  assert.deepEqual(keys([...year].reverse()), keys(year))
})

test('no work is done twice, nothing outside the sample’s days, nothing on a weekend', () => {
  const chosen = choose(year)
  const ids = chosen.flatMap(({ work }) => work.map(({ assignmentId }) => assignmentId))
  assert.equal(new Set(ids).size, ids.length)
  for (const { from, to } of chosen) {
    assert.ok(from <= to && from >= sample.from && to <= sample.to, `${from} ${to}`)
    assert.ok(Temporal.PlainDate.from(to).dayOfWeek <= 5, to)
  }
})

test('agencies looked at closely log each occurrence, and keep the last days open for whoever tries the demo', () => {
  const close = { ...commune, slug: sample.closely[0]! }
  const chosen = choose(year, close)
  assert.ok(chosen.length > 15 && chosen.every(({ work }) => work.length === 1))
  assert.ok(chosen.every(({ work }) => work[0]!.dueOn! < '2023-09-10'))
})

test('work the sample knows nothing about stays open', () => {
  assert.deepEqual(choose([{ ...weekly(1, '2023-05-01'), content: 'Việc chưa có mẫu' }]), [])
})
