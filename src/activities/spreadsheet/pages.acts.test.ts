import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readXlsx } from 'hucre/xlsx'
import { tableFile, type WrittenRow, writtenRow } from '../../../test/support/activity-table.ts'
import { issueWork } from '../../../test/support/issued-work.ts'
import { testWorld } from '../../../test/support/world.ts'
import type { Actor } from '../../platform/actor.ts'
import { columnKeys, columnTitles, mendTitle } from './columns.ts'

const commune = 'ubnd-xa-phuoc-dai'
const path = '/lam-viec/ghi/bang-tinh'

test('an officer takes the template, sends it filled, mends what is named, and finds it logged once', async (t) => {
  const world = await testWorld(t)
  const { planId, ids } = await issueWork(world, [{ agency: commune, content: 'Phát thanh; hằng tuần' }])
  await world.db
    .insertInto('planning.theme')
    .values({ planId, position: 4, title: 'Cải cách thủ tục hành chính' })
    .execute()
  const officer = await world.actor('unit_officer', commune)
  const agency = String(await world.agencyId(commune))
  const get = async (at: string, as: Actor = officer) => world.visit(at, { as })
  const book = async (at: string) => {
    const answer = await get(at)
    assert.equal(answer.status, 200)
    return readXlsx(new Uint8Array(await answer.arrayBuffer()), { readStyles: true })
  }
  const send = async (file: File) => {
    const answer = await world.visit(path, { as: officer, form: { agency, file } })
    return { status: answer.status, text: await answer.text(), at: answer.headers.get('location') ?? '' }
  }

  const start = await (await get(path)).text()
  assert.match(start, new RegExp(`href="${path}/mau\\.xlsx\\?don-vi=${agency}"`))
  const template = await book(`${path}/mau.xlsx?don-vi=${agency}`)
  assert.deepEqual(
    template.sheets.map(({ name }) => name),
    ['Hoạt động', 'Danh mục', 'Hướng dẫn'],
  )
  const [table, lists] = template.sheets
  assert.deepEqual(
    table!.rows[0],
    columnKeys.map((key) => columnTitles[key].vi),
  )
  assert.equal(table!.rows[1]![0], 'VÍ DỤ')
  const offered = (title: string) => {
    const at = lists!.rows[0]!.indexOf(title)
    return lists!.rows.slice(1).map((row) => row[at])
  }
  assert.match(String(offered('Việc được giao')[0]), new RegExp(`^#${ids[0]} .*: Phát thanh; hằng tuần$`))
  assert.ok(offered('Nội dung').includes('4. Cải cách thủ tục hành chính'))
  const themes = table!.dataValidations?.find(({ range }) => range.startsWith('G2:'))
  assert.deepEqual([themes?.type, themes?.formula1], ['list', "'Danh mục'!$B$2:$B$2"])

  const work = String(offered('Việc được giao')[0])
  const rows: WrittenRow[] = [
    { ...writtenRow({ code: 'VÍ DỤ', what: 'Dòng ví dụ của tệp mẫu' }) },
    writtenRow({ what: '=1+1 <b>Họp</b>', work, reach: '12', reachCounted: 'Đoán' }),
    writtenRow({ doneFrom: '31/2/2023', form: 'Loa phường' }),
  ]
  const refused = await send(await tableFile(rows, 'thang-9.xlsx'))
  assert.equal(refused.status, 422)
  for (const said of [
    '2 trong 2 dòng cần sửa',
    '31/2/2023',
    'Ghi ngày thực hiện',
    '“Phát thanh cơ sở”',
    '“Đoán”',
  ])
    assert.ok(refused.text.includes(said), said)
  assert.ok(refused.text.includes('=1+1 &lt;b&gt;Họp'))

  const [, mended] = new RegExp(`href="(${path}/\\d+/can-sua\\.xlsx)"`).exec(refused.text)!
  const [sheet] = (await book(mended!)).sheets
  const [headings, , second, third] = sheet!.rows
  assert.deepEqual(headings!.slice(0, 3), [mendTitle.vi, 'Mã dòng', 'Ngày'])
  assert.match(String(second![0]), /^Cách đếm: /)
  assert.match(String(third![0]), /^Ngày: .*\nHình thức: /)
  const colour = (cell: string) => JSON.stringify(sheet!.cells?.get(cell)?.style?.fill)
  assert.match(colour('3,2'), /FBDAD5/)
  assert.equal(sheet!.cells?.get('2,6')?.formula, undefined)

  rows[1] = { ...rows[1], reachCounted: 'Ước tính' }
  rows[2] = writtenRow({ doneFrom: '28/2/2023' })
  const done = await send(await tableFile(rows, 'thang-9.xlsx'))
  assert.deepEqual([done.status, /^\/lam-viec\/ghi\/bang-tinh\/\d+$/.test(done.at)], [303, true])
  const outcome = await (await get(done.at)).text()
  for (const said of ['thang-9.xlsx', 'Hoạt động đã ghi']) assert.ok(outcome.includes(said), said)
  const again = await send(await tableFile(rows, 'thang-9.xlsx'))
  assert.equal(again.status, 303)
  const list = await book('/lam-viec/hoat-dong.xlsx')
  assert.equal(list.sheets[0]!.rows.length, 3)
  assert.equal((await book('/lam-viec/hoat-dong.xlsx?tinh-trang=verified')).sheets[0]!.rows.length, 1)
  const { state } = await world.db
    .selectFrom('planning.assignment')
    .select('state')
    .where('id', '=', ids[0]!)
    .executeTakeFirstOrThrow()
  assert.equal(state, 'reported')

  const pdf = await send(new File(['%PDF-1.7 '], 'a.pdf'))
  assert.deepEqual([pdf.status, /Không thấy dòng tiêu đề cột/.test(pdf.text)], [422, true])
  const neighbour = await world.actor('unit_officer', 'ubnd-xa-phuoc-thang')
  for (const at of [done.at, mended!, `${path}?don-vi=${agency}`, `${path}/mau.xlsx?don-vi=${agency}`])
    assert.equal((await get(at, neighbour)).status, 404, at)
  const stranger = await world.visit(path, { as: neighbour, form: { agency, file: await tableFile(rows) } })
  assert.equal(stranger.status, 404)
  const theirs = await readXlsx(
    new Uint8Array(await (await get('/lam-viec/hoat-dong.xlsx', neighbour)).arrayBuffer()),
  )
  assert.equal(theirs.sheets[0]!.rows.length, 1)
})
