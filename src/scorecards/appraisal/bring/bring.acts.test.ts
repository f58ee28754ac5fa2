import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readXlsx, writeXlsx } from 'hucre/xlsx'
import { signedScene } from '../../../../test/support/appraisal-scene.ts'

const fileOf = async (rows: (string | number)[][]) => {
  const bytes = await writeXlsx({ sheets: [{ name: 'diem', rows }] })
  return new File([new Uint8Array(bytes)], 'diem.xlsx')
}

test('points of a body come for a whole group by table: every wrong row is named and then nothing is saved', async (t) => {
  const { world, roundId, second, officer, appraiser, scoreOf, sheetId } = await signedScene(t)
  const path = `/lam-viec/cham-diem/dot/${roundId}/muc-khac`
  assert.equal((await world.visit(path, { as: officer })).status, 404)
  const sent = await world.visit(`${path}/ubnd_cap_huyen`, { as: second })
  const { sheets } = await readXlsx(Buffer.from(await sent.arrayBuffer()))
  const headings = sheets[0]!.rows.find((row) => row.includes('Mã đơn vị'))
  assert.deepEqual(headings?.slice(0, 3), ['Mã đơn vị', 'Đơn vị', 'B.1 Tiêu chí B.1'])

  const send = async (rows: (string | number)[][], source = 'Công văn 12/SNV', as = second) =>
    world.visit(path, { as, form: { nhom: 'ubnd_cap_huyen', source, file: await fileOf(rows) } })
  const head = ['Mã đơn vị', 'B.1']
  const wrong = await send([
    head,
    ['ubnd-huyen-bac-ai', 1.25],
    ['ubnd-huyen-ninh-son', 1],
    ['khong-co', 1],
    ['ubnd-huyen-bac-ai', 9],
  ])
  assert.equal(wrong.status, 422)
  const html = await wrong.text()
  for (const said of [
    /Dòng 3: phiếu của “ubnd-huyen-ninh-son”/,
    /Dòng 4: không có đơn vị “khong-co”/,
    /Dòng 5: .*đã có/,
  ])
    assert.match(html, said)
  assert.equal((await scoreOf('B.1')).appraisedPoints, null)
  assert.match(await (await send([head, ['ubnd-huyen-bac-ai', 9]])).text(), /Dòng 2, B\.1: .*2,000/)
  assert.match(await (await send([head, ['ubnd-huyen-bac-ai', '=1+1']])).text(), /ba chữ số thập phân/)
  assert.match(await (await send([head, ['ubnd-huyen-bac-ai', 1]], '')).text(), /Ghi nguồn số liệu/)
  assert.match(
    await (await send([head, ['ubnd-huyen-bac-ai', 1]], 'x', appraiser)).text(),
    /không thuộc lĩnh vực/,
  )
  assert.match(
    await (
      await send([
        ['Mã đơn vị', 'A.2.1'],
        ['ubnd-huyen-bac-ai', 1],
      ])
    ).text(),
    /Cột A\.2\.1/,
  )

  for (const _ of [1, 2]) assert.equal((await send([head, ['ubnd-huyen-bac-ai', 1.25]])).status, 303)
  const { appraisedPoints, appraisedReason } = await scoreOf('B.1')
  assert.deepEqual([appraisedPoints, appraisedReason], [1250, 'Công văn 12/SNV'])
  const moves = await world.db
    .selectFrom('scorecards.move')
    .select('points')
    .where('sheetId', '=', sheetId)
    .where('stage', '=', 'appraised')
    .execute()
  assert.deepEqual(moves, [{ points: 1250 }], 'sent again it is one change')
})
