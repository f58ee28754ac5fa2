import assert from 'node:assert/strict'
import { test } from 'node:test'
import readExcelFile from 'read-excel-file/node'
import { setUpBoards, tell } from '../../test/support/portal-scene.ts'
import { commune, toldSpring } from '../../test/support/told-spring.ts'
import { withdrawEdition } from '../newsroom/life/withdraw-edition.ts'
import { nameOccasion } from './occasions/name-occasion.ts'
import { putOccasions } from './occasions/store.ts'
import { qualitiesOf } from './qualities/qualities-of.ts'
import { themeSilences } from './qualities/theme-silences.ts'
import { trendOf } from './qualities/trend-of.ts'
import { windowOf } from './rollup/window.ts'

test('what must be told, silences, months and fitness, from the facts of one spring', async (t) => {
  const { world, db, planId, first, second, agencyId, log, cancel, ...all } = await toldSpring(t)
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

  await t.test('every fact that pulls a score down opens a page with its rows', async () => {
    const now = await measuring()
    const hrefs = new Set<string>()
    for (const [by, key] of [
      ['plan', planId],
      ['agency', agencyId],
      ['theme', first],
      ['area', agencyId],
    ] as const) {
      const qualities = (await qualitiesOf(db, now, { by, window: windowOf(2023) })).get(String(key))!
      for (const { facts } of Object.values(qualities))
        for (const { text, href } of facts) hrefs.add(href ?? assert.fail(text.vi))
    }
    assert.ok(
      [...hrefs].some((href) => href.startsWith(`/lam-viec/bao-phu/o?`)),
      'a theme’s month',
    )
    for (const href of hrefs)
      assert.equal((await world.visit(href, { as: programmeOfficer })).status, 200, href)
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
