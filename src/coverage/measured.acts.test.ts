import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { type TestContext, test } from 'node:test'
import readExcelFile from 'read-excel-file/node'
import { issueWork } from '../../test/support/issued-work.ts'
import { setUpBoards, tell } from '../../test/support/portal-scene.ts'
import { testWorld } from '../../test/support/world.ts'
import { cancelActivity } from '../activities/cancel-activity.ts'
import { logActivity } from '../activities/log-activity.ts'
import { loadDirectory } from '../agencies/index.ts'
import { withdrawEdition } from '../newsroom/life/withdraw-edition.ts'
import { assignmentsOf, headOf, openWorkOf, themesOfYear } from '../planning/index.ts'
import { nameOccasion } from './occasions/name-occasion.ts'
import { occasionsOf, putOccasions } from './occasions/store.ts'
import { loadMeasuring } from './qualities/load-measuring.ts'
import { themeSilences } from './qualities/theme-silences.ts'
import { trendOf } from './qualities/trend-of.ts'
import { windowOf } from './rollup/window.ts'

const commune = 'ubnd-xa-phuoc-dai'
const province = 'ubnd-tinh-ninh-thuan'

/** Plan 911 of 15/03/2023 with two themes, and a commune's officer who logs for them. */
async function scene(t: TestContext) {
  const world = await testWorld(t, '2023-06-20')
  const { db } = world
  const { planId } = await issueWork(world, [
    { agency: commune, dueOn: '2023-04-28', period: '2023-04' },
    { agency: commune, dueOn: '2023-05-31', period: '2023-05' },
  ])
  const themes = await db
    .insertInto('planning.theme')
    .values([
      { planId, position: 1, title: 'Thủ tục hành chính', reformArea: 'thu_tuc_hanh_chinh' },
      { planId, position: 2, title: 'Chính quyền số', reformArea: 'chinh_quyen_so' },
    ])
    .returning('id')
    .execute()
  const [first, second] = themes.map(({ id }) => id) as [number, number]
  const agencyId = await world.agencyId(commune)
  const officer = await world.actor('unit_officer', commune)
  const deps = { ...world.deps, planning: { themesOfYear, openWorkOf, assignmentsOf } }
  const log = async (day: string, themeId: number, formKey = 'loudspeaker') => {
    const entry = {
      ...{ agencyId, formKey, what: `Làm ngày ${day}`, doneFrom: day, doneTo: day, themeIds: [themeId] },
      ...{ details: null, place: null, startTime: null, times: 1, cost: null, reach: null },
      ...{ reachKind: null, reachCounted: null, languages: ['vi'], programmes: [], assignmentIds: [] },
      ...{ audienceKeys: ['rural_people'], areaIds: [agencyId] },
    }
    const logged = await logActivity(deps, officer, { clientKey: randomUUID(), entry, files: [], links: [] })
    assert.ok(logged.ok, JSON.stringify(logged))
    await world.settle()
    return logged.value.activityId
  }
  const cancel = async (activityId: number) => {
    const { version } = await db
      .selectFrom('activities.activity')
      .select('version')
      .where('id', '=', activityId)
      .executeTakeFirstOrThrow()
    const cancelled = await cancelActivity(world.deps, officer, { activityId, version, reason: 'Ghi nhầm' })
    assert.ok(cancelled.ok)
    await world.settle()
  }
  const measuring = async () =>
    loadMeasuring(db, (await headOf(db, planId))!, world.clock.today(), await loadDirectory(db, '2023-06-20'))
  const occasions = async () => (await occasionsOf(db, planId, '2023-12-31')).toReversed()
  const programmeOfficer = await world.actor('programme_officer', province)
  return { world, db, planId, first, second, agencyId, log, cancel, measuring, occasions, programmeOfficer }
}

test('what must be told, silences, months and fitness, from the facts of one spring', async (t) => {
  const { world, db, planId, first, second, agencyId, log, cancel, ...all } = await scene(t)
  const { measuring, occasions, programmeOfficer } = all

  await t.test('a document of the plan’s areas must be told of, and its own story tells of it', async () => {
    const document = { docType: 'Quyết định', issuer: 'UBND tỉnh', signer: '', signerTitle: '' }
    const issue = (number: string, issuedOn: string, reformArea = 'thu_tuc_hanh_chinh') =>
      tell(world, {
        ...{ slug: `van-ban-${number}`, title: `Danh mục ${number}`, kind: 'document' },
        reformAreas: [reformArea],
        publishedAt: '2023-06-12T01:00:00Z',
        document: { ...document, number, issuedOn, effectiveOn: null, expiresOn: null },
      })
    const storyId = await issue('12', '2023-06-05')
    await issue('1', '2023-03-14')
    await issue('2', '2022-06-05')
    await issue('3', '2023-06-05', 'the_che')
    await world.settle()
    const [one, ...others] = await occasions()
    assert.deepEqual(others, [], 'not before the plan, nor of another year or area')
    assert.deepEqual(
      [one?.title, one?.happenedOn, one?.themeIds, one?.activities],
      ['Quyết định 12: Danh mục 12', '2023-06-05', [first], 1],
    )
    assert.equal(one?.firstOn, '2023-06-12', 'by the activity that the published story logs itself')

    await setUpBoards(world)
    const board = await world.actor('chief_editor', 'so-noi-vu')
    const reason = 'Đăng nhầm bản dự thảo của văn bản.'
    const withdrawn = await withdrawEdition(world.deps, board, { storyId, lang: 'vi', reason })
    assert.ok(withdrawn.ok, JSON.stringify(withdrawn))
    await world.settle()
    assert.deepEqual(await occasions(), [], 'readers no longer have it')
    const activity = db
      .selectFrom('activities.activity')
      .select('state')
      .where('source', '=', `story:${storyId}`)
    assert.equal((await activity.executeTakeFirst())?.state, 'cancelled')
  })

  await t.test(
    'the programme officer says which activity is about a milestone; cancelled, it is not any more',
    async () => {
      await db.transaction().execute((tx) =>
        putOccasions(tx, [
          {
            ...{ planId, key: 'moc-01', kind: 'milestone', happenedOn: '2023-05-02', title: 'Cổng mới' },
            ...{ href: null, source: 'Báo cáo', isSample: false, themeIds: [second] },
          },
        ]),
      )
      const [milestone] = await occasions()
      const occasionId = milestone!.id
      const [about, unoffered] = [await log('2023-05-04', second), await log('2023-05-05', second)]
      const naming = { occasionId, offered: [about], chosen: [about, unoffered] }
      const stranger = await world.actor('programme_officer', 'ubnd-huyen-bac-ai')
      assert.equal((await nameOccasion(world.deps, stranger, naming)).ok, false)
      assert.equal((await occasions())[0]?.firstOn, null)
      for (const _ of [1, 2]) assert.ok((await nameOccasion(world.deps, programmeOfficer, naming)).ok)
      const told = (await occasions())[0]
      assert.deepEqual([told?.firstId, told?.firstOn, told?.activities], [about, '2023-05-04', 1])
      const lines = await db
        .selectFrom('platform.history')
        .select('subject')
        .where('action', '=', 'occasion.activities-chosen')
        .execute()
      assert.deepEqual(
        lines,
        [{ subject: `occasion:${occasionId}` }],
        'the same choice again is not told again',
      )
      const matrix = () =>
        world.visit('/lam-viec/bao-phu', { as: programmeOfficer }).then((page) => page.text())
      assert.doesNotMatch(await matrix(), /Cổng mới/)
      await cancel(about)
      assert.deepEqual([(await occasions())[0]?.firstOn, (await occasions())[0]?.activities], [null, 0])
      assert.match(await matrix(), new RegExp(`/lam-viec/moc/${occasionId}"[^>]*>[^<]*Cổng mới`))
    },
  )

  await t.test('a quality month by month needs what was done in that month alone', async () => {
    await log('2023-03-20', first)
    const now = await measuring()
    const scores = async (key: 'timely' | 'regular' | 'manySided') =>
      (await trendOf(db, now, key)).map(({ month, quality }) => [month, quality.score])
    assert.deepEqual(
      (await trendOf(db, now, 'timely')).map(({ month, quality }) => [month, quality.parts[0]?.denominator]),
      [
        [3, undefined],
        [4, 1],
        [5, 1],
        [6, undefined],
      ],
      'from the month of the plan to the running one; work by the month it was due',
    )
    assert.deepEqual(
      (await trendOf(db, { ...now, parameters: [] }, 'regular')).map(({ quality }) => quality.numerator),
      [1, 0, 1, 1],
    )
    assert.deepEqual((await scores('regular')).slice(0, 3), [
      [3, 100],
      [4, 0],
      [5, 100],
    ])
    assert.deepEqual(
      (await scores('manySided')).map(([, score]) => score),
      [null, null, null, null],
      'too few',
    )
  })

  await t.test('the longest silence of an agency in each theme, and the rows around it', async () => {
    const silences = await themeSilences(
      db,
      await measuring(),
      { id: agencyId, slug: commune },
      windowOf(2023),
    )
    const [most, less] = silences
    assert.deepEqual(
      silences.map(({ position, workingDays }) => [position, workingDays]),
      [
        [1, 62],
        [2, 34],
      ],
    )
    assert.match(most?.text?.vi ?? '', /^im lặng 91 ngày \(21\/03\/2023 đến 19\/06\/2023/)
    assert.equal(less?.href, `/lam-viec/hoat-dong?don-vi=${commune}&truoc=2023-05-06,1`)
  })

  await t.test(
    'fitness sets each area’s activities beside its people, on the page and in the workbook',
    async () => {
      const other = await world.agencyId('ubnd-xa-phuoc-thang')
      const people = { of: 'residents', countedOn: '2023-01-01', source: 'thử' }
      await db
        .insertInto('agencies.headcount')
        .values([
          { ...people, agencyId, value: 1000 },
          { ...people, agencyId: other, value: 3000 },
        ])
        .execute()
      const path = '/lam-viec/nam-yeu-cau/phu-hop'
      const html = await (await world.visit(path, { as: programmeOfficer })).text()
      assert.ok(html.indexOf('Phước Thắng') < html.indexOf('>Phước Đại<'), 'the least served first')
      const book = await world.visit(`${path}.xlsx`, { as: programmeOfficer })
      const [sheet] = await readExcelFile(Buffer.from(await book.arrayBuffer()))
      const rows = sheet!.data.map((cells) => cells.slice(0, 6))
      assert.deepEqual(
        rows.filter(([name]) => name === 'Phước Thắng' || name === 'Phước Đại'),
        [
          ['Phước Thắng', 0, 0, 3000, 0.75, 0],
          ['Phước Đại', 2, 1, 1000, 0.25, 4],
        ],
      )
    },
  )
})
