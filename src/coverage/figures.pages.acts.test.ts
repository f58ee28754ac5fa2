import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { anActs, busyProvince } from '../../test/support/busy-province.ts'
import {
  type NaiveAxis,
  naiveActivities,
  naiveCounts,
  naiveKept,
  naiveTotals,
} from '../../test/support/naive-figures.ts'

const year = { from: '2023-01-01', to: '2023-12-31' }
const axisOf: Readonly<Record<string, NaiveAxis>> = {
  'noi-dung': 'theme',
  'doi-tuong': 'audience',
  'dia-ban': 'area',
  'hinh-thuc': 'form',
  'don-vi': 'agency',
  thang: 'month',
  'ngon-ngu': 'language',
}

test('what pages show of a random half hour in a small province is what counting by hand gives', async (t) => {
  const province = await busyProvince(t)
  const { db, world } = province
  const [acts, chances] = [anActs(province), fc.nat(10_000)]
  await province.live(
    fc.sample(acts, { seed: 911, numRuns: 4 }).flat(),
    fc.sample(chances, { seed: 911, numRuns: 3000 }).values(),
  )
  const all = await naiveActivities(db)
  const officer = await world.actor('programme_officer', 'ubnd-tinh-ninh-thuan')
  const head = await world.actor('head', 'ubnd-xa-phuoc-dai')
  const [planId] = province.planIds
  const pageOf = async (path: string, as = officer) => {
    const answer = await world.visit(path, { as })
    assert.equal(answer.status, 200, path)
    return answer.text()
  }
  assert.ok(all.length > 12)

  const shownBy = new Map<string, ReadonlyMap<string, readonly number[]>>()
  for (const [row, col, more, as] of [
    ['noi-dung', 'doi-tuong', {}, officer],
    ['noi-dung', 'dia-ban', {}, officer],
    ['noi-dung', 'don-vi', {}, officer],
    ['doi-tuong', 'hinh-thuc', { 'dia-ban': 'ubnd-huyen-bac-ai' }, officer],
    ['doi-tuong', 'thang', { 'don-vi': 'ubnd-huyen-bac-ai' }, officer],
    ['noi-dung', 'doi-tuong', { tu: '2023-02', den: '2023-08' }, officer],
    ['noi-dung', 'ngon-ngu', {}, head],
  ] as const) {
    const query = { 'ke-hoach': `${planId}`, tu: '2023-01', den: '2023-12', hang: row, cot: col, ...more }
    const html = await pageOf(`/lam-viec/bao-phu?${new URLSearchParams(query)}`, as)
    const window = 'tu' in more ? { from: '2023-02-01', to: '2023-08-31' } : year
    const scope =
      as === head
        ? { agencyIds: [await world.agencyId('ubnd-xa-phuoc-dai')] }
        : 'dia-ban' in more
          ? { areaId: province.district }
          : 'don-vi' in more
            ? { agencyIds: province.belowDistrict }
            : {}
    const question = { planId: planId!, window, scope, rows: axisOf[row]!, cols: axisOf[col]! }
    const naive = new Map([
      ...naiveCounts(all, question),
      ...naiveCounts(all, { ...question, cols: null }),
      ...[...naiveCounts(all, { ...question, rows: question.cols, cols: null })].map(
        ([key, count]) => [`|${key.slice(0, -1)}`, count] as const,
      ),
      ['|', naiveTotals(naiveKept(all, question))] as const,
    ])
    const shown = shownCells(html)
    shownBy.set(`${row} ${col}`, shown)
    assert.ok(shown.size > 3, html)
    for (const [key, cell] of shown)
      assert.deepEqual(cell, countOf(naive.get(key)), `${JSON.stringify(query)} ${key}`)
    for (const key of naive.keys())
      assert.ok(
        shown.has(key) || !shown.has(`|${key.split('|')[1]}`),
        `${JSON.stringify(query)} shows no ${key}`,
      )
  }

  const whole = { 'ke-hoach': `${planId}`, tu: '2023-01', den: '2023-12' }
  const axes = { hang: 'noi-dung', cot: 'dia-ban' }
  const full = [...shownBy.get('noi-dung dia-ban')!].filter(([, [done]]) => done! > 0).slice(0, 3)
  for (const [key, figure] of full) {
    const [row, col] = key.split('|') as [string, string]
    const cell: Record<string, string> = {
      ...(row ? { 'o-hang': row } : {}),
      ...(col ? { 'o-cot': col } : {}),
    }
    const html = await pageOf(`/lam-viec/bao-phu/o?${new URLSearchParams({ ...whole, ...axes, ...cell })}`)
    assert.deepEqual([keyFigure(html, 'Đã làm'), keyFigure(html, 'Đã xác minh')], figure, key)
    const inCell = naiveKept(all, { planId: planId!, window: year, scope: {} }).filter(
      (one) =>
        (!row || one.themes.some(({ id }) => `${id}` === row)) && (!col || one.areas.includes(Number(col))),
    )
    assert.equal(html.match(/data-label="Trạng thái"/g)?.length, Math.min(25, inCell.length), key)
  }

  const areas = await pageOf(`/lam-viec/bao-phu/dia-ban?${new URLSearchParams(whole)}`)
  const byArea = naiveCounts(all, { planId: planId!, window: year, scope: {}, rows: 'area', cols: null })
  const rows = [
    ...areas.matchAll(
      /dia-ban=([\w-]+)"[^>]*>[^<]*<\/a><\/th>.*?data-label="Đã làm">([\d.]+)<.*?data-label="Đã xác minh">([\d.]+)</gs,
    ),
  ]
  assert.ok(rows.length > 2)
  const agencies = await db.selectFrom('agencies.agency').select(['id', 'slug']).execute()
  const idOf = new Map(agencies.map(({ id, slug }) => [slug, id]))
  for (const [, slug, done, verified] of rows) {
    const naive = byArea.get(`${idOf.get(slug!)}|`)
    assert.deepEqual([Number(done), Number(verified)], countOf(naive), slug!)
  }
})

const keyFigure = (html: string, label: string) =>
  Number(new RegExp(`<dt>${label}</dt><dd><b>([\\d.]+)</b>`).exec(html)?.[1])

const countOf = (total?: { done: number; verified: number }) => [total?.done ?? 0, total?.verified ?? 0]

/** Each cell's link says which cell it is and, as its name, how much there is. */
function shownCells(html: string): ReadonlyMap<string, readonly number[]> {
  const cells = html.matchAll(/<a class="matrix-cell"[^>]* href="([^"]*)" aria-label="([^"]*)"/g)
  return new Map(
    [...cells].map(([, href, label]) => {
      const query = new URL(href!.replaceAll('&amp;', '&'), 'http://x').searchParams
      const [, done, verified] = /đã làm ([\d.]+), ([\d.]+) đã xác minh/.exec(label!) ?? []
      return [`${query.get('o-hang') ?? ''}|${query.get('o-cot') ?? ''}`, [Number(done), Number(verified)]]
    }),
  )
}
