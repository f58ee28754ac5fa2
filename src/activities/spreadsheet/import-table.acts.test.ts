import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { activityScene, commune } from '../../../test/support/activity-scene.ts'
import { tableFile, type WrittenRow, writtenRow } from '../../../test/support/activity-table.ts'
import type { Actor } from '../../platform/actor.ts'
import { checkHistory, historyOf } from '../../platform/history.ts'
import { isNotFound } from '../../platform/result.ts'
import { amendActivity } from '../amend-activity.ts'
import { sightOf } from '../permissions.ts'
import { loadVisible } from '../store-read.ts'
import { importTable } from './import-table.ts'
import { sayingsOf } from './store-imports.ts'
import { exportActivities } from './writing/export.ts'

async function scene(t: TestContext) {
  const world = await activityScene(t)
  const { deps, officer, agencyId } = world
  const send = async (rows: readonly WrittenRow[], as: Actor = officer) => sendFile(await tableFile(rows), as)
  const sendFile = async (file: File, as: Actor = officer) => {
    const sent = await importTable(deps, as, { agencyId, file })
    assert.ok(sent.ok, JSON.stringify(sent))
    const { logged, known, wrong } = sent.value
    const said = wrong.map(({ row, issues }) => `${row.number} ${issues.map(({ column }) => column).join()}`)
    return { logged, known, said, wrong, importId: sent.value.importId }
  }
  const entries = async () => {
    const ids = await deps.db.selectFrom('activities.activity').select('id').orderBy('id').execute()
    return Promise.all(ids.map(async ({ id }) => (await loadVisible(deps.db, sightOf(officer), id))!))
  }
  return { ...world, send, sendFile, entries }
}

test('of 5,000 rows 37 are wrong: 37 are named and nothing is saved; mended all are logged; again none', async (t) => {
  const { send, count, announced, world } = await scene(t)
  const rows = Array.from({ length: 5000 }, (_, i) =>
    writtenRow({
      doneFrom: Temporal.PlainDate.from('2023-01-02')
        .add({ days: i % 250 })
        .toString(),
      what: `Phát bài số ${i + 1} về thủ tục hành chính`,
      theme: i % 2 ? '4' : 'cai cach thu tuc; 8',
      audience: 'Người dân nông thôn; nguoi cao tuoi',
      ...(i % 3 ? {} : { reach: '1.200', reachCounted: 'Ước tính' }),
      ...(i % 100 ? {} : { work: '#37' }),
    }),
  )
  const isWrong = (i: number) => i % 135 === 7 && i < 37 * 135
  const spoilt = rows.map((row, i) => (isWrong(i) ? { ...row, ...ways[i % ways.length] } : row))
  const refused = await send(spoilt)
  const expected = rows.flatMap((_, i) =>
    isWrong(i) ? `${i + 2} ${Object.keys(ways[i % ways.length]!)[0]}` : [],
  )
  assert.equal(expected.length, 37)
  assert.deepEqual(refused.said, expected)
  assert.equal(await count(), 0)

  const logged = await send(rows)
  assert.deepEqual([logged.logged, logged.known, await count()], [5000, 0, 5000])
  const served = (await announced('activity.many-logged')).map(({ served }) => (served as object[]).length)
  assert.deepEqual([served.length, Math.max(...served), served.reduce((a, b) => a + b)], [25, 200, 5000])

  const again = await send(rows)
  assert.deepEqual([again.logged, again.known, await count()], [0, 5000, 5000])
  assert.equal((await checkHistory(world.db)).whole, true)
})

/** Ways of being wrong, each in the column it names. */
const ways: readonly WrittenRow[] = [
  { doneFrom: '31/02/2023' },
  { form: 'Loa phường' },
  { what: 'abc' },
  { theme: 'Nội dung không có' },
  { audience: null },
  { reach: 1.2, reachCounted: 'Ước tính' },
  { reachCounted: 'Đoán', reach: 12 },
  { link: 'javascript:alert(1)' },
  { work: '#90' },
]

test('a row says everything the form could, and serves its work', async (t) => {
  const { send, entries, agencyId, deps, world } = await scene(t)
  const { said, importId } = await send([
    writtenRow({
      ...{
        code: 'PD-1',
        doneTo: '15/9/23',
        startTime: 0.75,
        form: 'phat thanh co so',
        place: 'Cụm loa Tà Lú',
      },
      ...{ theme: '8. Xây dựng Chính phủ số\nnội dung 4', audience: 'đồng bào raglai, người cao tuổi' },
      ...{ area: 'Phước Đại; UBND xã Phước Thắng', times: 3, reach: '1.640 người', reachCounted: 'uoc tinh' },
      ...{
        language: 'Tiếng Việt; tieng raglai',
        programme: 'chuyen doi so',
        work: '37',
        cost: '1.500.000 đ',
      },
      ...{ link: 'https://ninhthuan.gov.vn/tin', details: 'Phát hai buổi' },
    }),
  ])
  assert.deepEqual(said, [])
  const [entry] = await entries()
  const { doneTo, startTime, themeIds, audienceKeys, areaIds, reach, reachKind, assignmentIds } = entry!
  assert.deepEqual(
    { doneTo, startTime, themeIds, audienceKeys, areaIds, reach, reachKind, assignmentIds },
    {
      ...{ doneTo: '2023-09-15', startTime: '18:00', themeIds: [8, 4], reach: 1640, reachKind: 'listeners' },
      ...{ audienceKeys: ['raglai_people', 'older_people'], assignmentIds: [37] },
      areaIds: [agencyId, await world.agencyId('ubnd-xa-phuoc-thang')],
    },
  )
  assert.deepEqual(
    [entry!.cost, entry!.times, entry!.evidence[0]?.url],
    [1_500_000, 3, 'https://ninhthuan.gov.vn/tin'],
  )
  const [line] = await historyOf(deps.db, `activity:${entry!.id}`)
  assert.deepEqual([line?.action, line?.detail.import], ['activity.logged', importId])
  assert.equal((await historyOf(deps.db, `import:${importId}`))[0]?.action, 'activities.imported')
})

test('rows are told apart by code or content: equal rows are two, written otherwise they are the same', async (t) => {
  const { send, count } = await scene(t)
  const row = writtenRow({ audience: 'Người cao tuổi' })
  const first = await send([row, row, writtenRow({ code: 'A1', what: 'Họp giao ban tháng chín' })])
  assert.deepEqual([first.logged, await count()], [3, 3])
  const more = await send([
    writtenRow({ code: 'a1', what: 'Họp giao ban tháng chín' }),
    writtenRow({ doneFrom: '14-9-2023', audience: 'nguoi cao tuoi', form: 'Phát thanh cơ' }),
    row,
    row,
  ])
  assert.deepEqual([more.logged, more.known, more.said], [1, 3, []])
})

test('a code that stands for something else is named beside the row, and leads to that activity', async (t) => {
  const { send, count, entries } = await scene(t)
  await send([writtenRow({ code: 'A1' })])
  const { wrong, said } = await send([
    writtenRow({ code: 'A1', what: 'Phát một bài khác hẳn' }),
    writtenRow({ code: 'A2' }),
    writtenRow({ code: 'A2' }),
    writtenRow({ code: 'LOA-999' }),
  ])
  assert.deepEqual(said, ['2 code', '4 code', '5 code'])
  const [activity] = await entries()
  assert.equal(wrong[0]?.issues[0]?.href, `/lam-viec/hoat-dong/${activity!.id}`)
  assert.match(wrong[1]?.issues[0]?.text.vi ?? '', /dòng 3/)
  assert.equal(await count(), 1)
})

test('two who send the same table at the same moment log it once', async (t) => {
  const { send, world, count, announced } = await scene(t)
  const colleague = await world.actor('head', commune)
  const rows = Array.from({ length: 30 }, (_, i) => writtenRow({ what: `Phát bài số ${i + 1}` }))
  const answers = await Promise.all([send(rows), send(rows, colleague), send(rows)])
  assert.deepEqual(
    answers.map(({ logged, known }) => logged + known),
    [30, 30, 30],
  )
  assert.equal(
    answers.reduce((sum, { logged }) => sum + logged, 0),
    30,
  )
  assert.deepEqual([await count(), (await announced('activity.many-logged')).length], [30, 1])
})

test('a list that is taken out and sent back adds nothing, amended since or not; a changed row is named', async (t) => {
  const { send, sendFile, log, entries, deps, officer, count } = await scene(t)
  await log()
  await log()
  await send([
    writtenRow({ code: 'A1', reach: 12, reachCounted: 'Đếm tại chỗ', link: 'https://ninhthuan.gov.vn/a' }),
  ])
  const [, , third] = await entries()
  const { id, version } = third!
  const { entry } = (await sayingsOf(deps.db, [id])).get(id)!
  const change = { activityId: id, version, files: [], links: [], removedEvidenceIds: [] }
  const amended = await amendActivity(deps, officer, { ...change, entry: { ...entry, times: 4 } })
  assert.ok(amended.ok)
  const book = await exportActivities(deps, sightOf(officer), {}, 'vi')
  const back = await sendFile(new File([new Uint8Array(book)], 'hoat-dong.xlsx'))
  assert.deepEqual([back.logged, back.known, back.said, await count()], [0, 3, [], 3])
  const changed = await send([writtenRow({ code: 'LOA-1' })])
  assert.deepEqual(changed.said, ['2 code'])
})

test('for another agency nobody sends a table, and a code of another agency opens nothing', async (t) => {
  const { deps, world, agencyId, programmeOfficer, send, log } = await scene(t)
  const neighbour = await world.actor('unit_officer', 'ubnd-xa-phuoc-thang')
  const file = await tableFile([writtenRow()])
  for (const actor of [neighbour, programmeOfficer])
    assert.ok(isNotFound(await importTable(deps, actor, { agencyId, file })), actor.name)
  const own = await log()
  const theirs = await importTable(deps, neighbour, {
    agencyId: await world.agencyId('ubnd-xa-phuoc-thang'),
    file: await tableFile([writtenRow({ code: `LOA-${own}` })]),
  })
  assert.ok(theirs.ok)
  assert.deepEqual(
    theirs.value.wrong[0]?.issues.map(({ column }) => column),
    ['code'],
  )
  assert.equal((await send([writtenRow()])).logged, 1)
})
