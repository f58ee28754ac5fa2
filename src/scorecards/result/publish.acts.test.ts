import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readXlsx } from 'hucre/xlsx'
import mammoth from 'mammoth'
import { explainingScene, othersBeforeCouncil } from '../../../test/support/appraisal-scene.ts'
import { isNotFound, type Result } from '../../platform/result.ts'
import { closeExplanation } from '../appraisal/close-explanation.ts'
import { finaliseSheet } from '../appraisal/finalise-sheet.ts'
import { enterDecision } from './enter-decision.ts'
import { finaliseRound } from './finalise-round.ts'
import { publishRound } from './publish-round.ts'
import { publishedRounds } from './store.ts'

const saidIn = (result: Result<unknown>) =>
  result.ok ? '' : result.issues.map(({ text }) => text.vi).join(' ')

/** The cells of every row of a page's first table, as text. */
const rowsIn = (html: string) =>
  [...(/<tbody>(.*?)<\/tbody>/s.exec(html)?.[1] ?? '').matchAll(/<tr[^>]*>(.*?)<\/tr>/gs)].map(([, row]) =>
    [...row!.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/gs)].map(([, cell]) =>
      cell!
        .replace(/<div[^>]*>/g, ' | ')
        .replace(/<[^>]+>/g, '')
        .trim(),
    ),
  )

test('a round is finalised, decided and published once; only then everybody reads it, with ties and re-based denominators', async (t) => {
  const scene = await explainingScene(t)
  const { world, deps, programmeOfficer, leader, officer, sheets, sheetId, roundId, idOf } = scene
  await closeExplanation(deps, officer, sheetId)
  await othersBeforeCouncil(scene)
  await world.db
    .updateTable('scorecards.score')
    .set({ isApplicable: false, notApplicableReason: 'Không có nhiệm vụ này' })
    .where('sheetId', '=', sheetId)
    .where('criterionId', '=', idOf('A.2.2'))
    .execute()
  assert.match(saidIn(await finaliseRound(deps, programmeOfficer, roundId)), /Còn 7 phiếu chưa chốt/)
  for (const { id } of sheets) assert.ok((await finaliseSheet(deps, leader, id)).ok)
  assert.ok(isNotFound(await finaliseRound(deps, leader, roundId)))
  assert.ok((await finaliseRound(deps, programmeOfficer, roundId)).ok)
  assert.ok((await finaliseRound(deps, programmeOfficer, roundId)).ok)

  assert.match(saidIn(await publishRound(deps, programmeOfficer, roundId)), /Ghi số và ngày quyết định/)
  const decision = { roundId, number: '15/QĐ-UBND', day: '2023-09-19' }
  assert.match(
    saidIn(await enterDecision(deps, programmeOfficer, { ...decision, day: '2023-09-30' })),
    /sau hôm nay/,
  )
  assert.ok((await enterDecision(deps, programmeOfficer, decision)).ok)

  // A row that was changed beside the log cannot be published.
  assert.match(saidIn(await publishRound(deps, programmeOfficer, roundId)), /1 phiếu tính lại từ nhật ký/)
  await world.db
    .insertInto('scorecards.move')
    .values({
      ...{ sheetId, criterionId: idOf('A.2.2'), stage: 'self', points: 1500, isApplicable: false },
      ...{ at: world.clock.now().toString(), byName: 'thử' },
    })
    .execute()
  const [{ slug }] = (await world.db.selectFrom('scorecards.round').select('slug').execute()) as [
    { slug: string },
  ]
  assert.equal((await world.visit(`/cham-diem/${slug}`)).status, 404)
  assert.match(await (await world.visit('/cham-diem')).text(), /Chưa có đợt chấm điểm nào/)

  const two = await Promise.all([1, 2].map(() => publishRound(deps, programmeOfficer, roundId)))
  assert.deepEqual(two.map(saidIn), ['', ''])
  const frozen = await world.db
    .selectFrom('scorecards.frozen')
    .select('id')
    .where('stage', '=', 'published')
    .execute()
  assert.equal(frozen.length, 1)
  assert.equal((await publishedRounds(world.db))[0]?.sheets, 7)
  const changes = [
    () => world.db.updateTable('scorecards.round').set({ decisionNumber: '16/QĐ-UBND' }).execute(),
    () => world.db.updateTable('scorecards.sheet').set({ rank: 1 }).execute(),
    () => world.db.updateTable('scorecards.score').set({ finalPoints: 0 }).execute(),
  ]
  for (const change of changes) await assert.rejects(change, /published round never changes?/)

  const rows = rowsIn(await (await world.visit(`/cham-diem/${slug}`)).text())
  assert.deepEqual(rows[0], [
    '1',
    'UBND huyện Bác Ái',
    '5,167',
    '10,000 | 12,000 trừ 2,000 không áp dụng',
    '51,670%',
    'Chưa xếp loại',
  ])
  assert.equal(rows.length, 7)
  for (const row of rows.slice(1)) {
    assert.equal(row[0], '2')
    assert.match(row[1]!, /\| đồng hạng với .* và 2 đơn vị khác$/)
    assert.deepEqual(row.slice(2, 5), ['5,000', '12,000', '41,667%'])
  }
  const own = await (await world.visit(`/cham-diem/${slug}/ubnd-huyen-bac-ai`)).text()
  assert.match(own, /12,000 trừ 2,000 không áp dụng/)
  assert.match(own, /Không có nhiệm vụ này/)
  assert.ok(!own.includes('Thiếu một biên bản'), 'reasons stay at work')
  assert.equal((await world.visit(`/cham-diem/${slug}/so-tu-phap`)).status, 404)
  const csv = (await (await world.visit('/du-lieu-mo/cham-diem.csv')).text()).split('\r\n')
  assert.match(
    csv.find((line) => line.includes('ubnd-huyen-bac-ai')) ?? '',
    /5\.167,10,51\.67,1,false,15\/QĐ-UBND/,
  )
  const file = async (ending: string) => {
    const answer = await world.visit(`/lam-viec/cham-diem/dot/${roundId}/phu-luc.${ending}`, { as: leader })
    return Buffer.from(await answer.arrayBuffer())
  }
  const { value: text } = await mammoth.extractRawText({ buffer: await file('docx') })
  for (const said of ['UBND huyện Bác Ái', '51,670', '5,167', '15/QĐ-UBND'])
    assert.ok(text.includes(said), said)
  const {
    sheets: [annex],
  } = await readXlsx(await file('xlsx'))
  const line = annex!.rows.find((row) => row.includes('UBND huyện Bác Ái'))
  assert.deepEqual(line?.slice(0, 5), [1, 'UBND huyện Bác Ái', 5.167, 10, 51.67])
  const json = await (await world.visit('/du-lieu-mo/cham-diem-tieu-chi.json')).json()
  assert.equal((json as { rows: unknown[] }).rows.length, 7 * 5)
})

test('whoever does not oversee the round sees no ranking, no simulation and no publication', async (t) => {
  const { world, programmeOfficer, leader, appraiser, officer, head, roundId, sheetId } =
    await explainingScene(t)
  const path = `/lam-viec/cham-diem/dot/${roundId}`
  const status = async (to: string, as: typeof officer) => (await world.visit(to, { as })).status
  for (const as of [officer, head]) {
    assert.equal(await status(`${path}/ket-qua`, as), 404)
    assert.equal(await status(`${path}/mo-phong`, as), 404)
    assert.equal(await status(`${path}/cong-bo`, as), 404)
  }
  for (const as of [programmeOfficer, leader, appraiser])
    assert.equal(await status(`${path}/ket-qua`, as), 200)
  assert.equal(await status(`${path}/cong-bo`, leader), 404)
  const files = ['phu-luc', 'giai-trinh', 'khen-thuong'].map((name) => `${path}/${name}.docx`)
  const sheetFile = `/lam-viec/cham-diem/phieu/${sheetId}/phieu-cham-diem.xlsx`
  for (const one of [...files, sheetFile]) assert.equal(await status(one, leader), 200)
  assert.equal(await status(files[1]!, officer), 404)
  assert.equal(await status(sheetFile, officer), 200)
  const simulated = await world.visit(`${path}/mo-phong?phieu=${sheetId}`, { as: leader })
  const html = await simulated.text()
  const name = /name="(d\d+)"/.exec(html)?.[1]
  assert.match(html, /Cần thêm|Không còn đơn vị nào cao hơn/)
  const raised = await (
    await world.visit(`${path}/mo-phong?phieu=${sheetId}&${name}=99`, { as: leader })
  ).text()
  assert.match(raised, /ghi điểm từ 0 đến/)
})
