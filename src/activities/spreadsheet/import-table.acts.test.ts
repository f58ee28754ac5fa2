import assert from 'node:assert/strict'
import { test } from 'node:test'
import { commune, activityScene as scene } from '../../../test/support/activity-scene.ts'
import { columnKeys, columnTitles } from './columns.ts'
import { importTable } from './import-table.ts'
import { writeBook } from './writing/book.ts'

test('five thousand rows', async (t) => {
  const { deps, officer, agencyId, count, world } = await scene(t)
  const rows = Array.from({ length: 5000 }, (_, i) => {
    const day = Temporal.PlainDate.from('2023-01-01')
      .add({ days: i % 250 })
      .toString()
    const v: Record<string, string | number | null> = {
      doneFrom: day,
      form: 'Phát thanh cơ sở',
      what: `Phát bài số ${i + 1} về thủ tục`,
      theme: i % 2 ? '4' : 'Cải cách thủ tục; 8',
      audience: 'Người dân nông thôn; nguoi cao tuoi',
      reach: 640,
      reachCounted: 'Ước tính',
      times: 2,
      startTime: '17h',
      work: i % 10 === 0 ? '#37' : null,
    }
    return columnKeys.map((key) => v[key] ?? null)
  })
  const book = async (all: typeof rows) =>
    new File(
      [
        new Uint8Array(
          await writeBook([
            { name: 'Hoạt động', columns: [], rows: [columnKeys.map((key) => columnTitles[key].vi), ...all] },
          ]),
        ),
      ],
      'bang.xlsx',
    )
  const wrong = rows.map((row, i) =>
    i % 135 === 7 && i / 135 < 37 ? row.with(columnKeys.indexOf('doneFrom'), '31/02/2023') : row,
  )
  const time = async <T>(what: string, work: () => Promise<T>) => {
    const at = performance.now()
    const r = await work()
    console.log(what, Math.round(performance.now() - at))
    return r
  }
  const f1 = await time('write', () => book(wrong))
  const refused = await time('wrong', () => importTable(deps, officer, { agencyId, file: f1 }))
  assert.ok(refused.ok)
  console.log(refused.value.wrong.length, refused.value.wrong[0])
  assert.equal(await count(), 0)
  const f2 = await book(rows)
  const logged = await time('right', () => importTable(deps, officer, { agencyId, file: f2 }))
  assert.ok(logged.ok)
  console.log(
    logged.value.logged,
    logged.value.known,
    logged.value.wrong.slice(0, 2).map((w) => w.issues),
  )
  const again = await time('again', () => importTable(deps, officer, { agencyId, file: f2 }))
  assert.ok(again.ok)
  console.log(again.value.logged, again.value.known)
  await time('settle', () => world.settle())
  console.log(commune, process.memoryUsage.rss() / 1e6)
})
