import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { vietnamCalendar } from '../../platform/calendar/index.ts'
import { complete } from './complete.ts'
import { continuous } from './continuous.ts'
import { fit } from './fit.ts'
import { manySided } from './many-sided.ts'
import { regular } from './regular.ts'
import { timely } from './timely.ts'

const page = readFileSync(new URL('../../../docs/measures.md', import.meta.url), 'utf8')

/** The rows of the table whose first heading begins with the measure's name. */
function examplesOf(measure: string): readonly (readonly string[])[] {
  const lines = page.split('\n')
  const head = lines.findIndex((line) => line.startsWith(`| ${measure}:`))
  const body = lines.slice(head + 2)
  return body
    .slice(
      0,
      body.findIndex((line) => !line.startsWith('|')),
    )
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    )
}

const list = (cell = '') =>
  cell
    .split(',')
    .map((one) => one.trim())
    .filter(Boolean)
const day = (cell = '') => Temporal.PlainDate.from(cell)
const expected = (cell = '') => (cell === 'none' ? null : Number(cell))
const calendar = vietnamCalendar()

const measured: Readonly<Record<string, (row: readonly string[]) => { got: unknown; said: unknown }>> = {
  timely: ([due, onTime, lags, score]) => ({
    got: timely(
      {
        due: Number(due),
        onTime: Number(onTime),
        lags: list(lags).map((lag) => ({
          days: Number.parseInt(lag, 10),
          isCommunicated: !lag.endsWith('*'),
        })),
      },
      { dueWeight: 70, lagWeight: 30, fullDays: 5, noneDays: 15 },
    ).score,
    said: expected(score),
  }),
  complete: ([required, reached, score]) => ({
    got: complete({ required: Number(required), reached: Number(reached) }).score,
    said: expected(score),
  }),
  regular: ([from, to, today, rhythm, days, score]) => ({
    got: regular(
      list(days),
      { from: day(from), to: day(to) },
      day(today),
      { rhythm: rhythm === 'week' ? 'week' : 'month', leastWorkingDays: 3 },
      calendar,
    ).score,
    said: expected(score),
  }),
  continuous: ([from, to, today, allowed, days, score]) => ({
    got: continuous(list(days), { from: day(from), to: day(to) }, day(today), Number(allowed), calendar)
      .score,
    said: expected(score),
  }),
  'many-sided': ([forms, score]) => ({
    got: manySided(
      list(forms).map((form, at) => ({
        form: String(at),
        done: Number.parseInt(form, 10),
        isTwoWay: form.endsWith('+'),
      })),
      { leastActivities: 5, forms: 6, twoWayPercent: 20, evenWeight: 70, twoWayWeight: 30 },
    ).score,
    said: expected(score),
  }),
  fit: ([done, people, ratios]) => ({
    got: fit(
      list(done).map((n, at) => ({ key: String(at), done: Number(n), people: Number(list(people)[at]) })),
      0.5,
    ).map(({ ratio }) => ratio),
    said: list(ratios).map(Number),
  }),
}

for (const [measure, judge] of Object.entries(measured))
  test(`${measure} is measured as its worked examples in docs/measures.md say`, () => {
    const rows = examplesOf(measure)
    assert.ok(rows.length > 1)
    for (const row of rows) {
      const { got, said } = judge(row)
      assert.deepEqual(got, said, row.join(' | '))
    }
  })
