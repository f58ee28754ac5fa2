import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Role } from '../../src/agencies/index.ts'
import type { Actor } from '../../src/platform/actor.ts'
import { enterNumber } from '../../src/reports/acts/enter-number.ts'
import { sendReport } from '../../src/reports/acts/send-report.ts'
import { signReport } from '../../src/reports/acts/sign-report.ts'
import { submitReport } from '../../src/reports/acts/submit-report.ts'
import { frozenScene } from '../support/frozen-scene.ts'
import { type Place, places, reportScene } from '../support/report-scene.ts'
import { testWorld, type World } from '../support/world.ts'
import { fingerprintOf } from './fingerprint.ts'
import { routesOf, withSamples } from './routes-of.ts'

/** Whatever the forms of both capabilities ask for, filled in so that it would be taken. */
const everyField = {
  ...{
    edit: '1',
    lan: '1',
    act: 'give',
    points: '2',
    confirm: '1',
    note: 'Sửa lại',
    whyNot: 'Không còn',
    text: 'Giải trình',
  },
  ...{
    reason: 'Điểm khác',
    backReason: 'Làm lại',
    'ly-do': 'Đếm lại',
    'noi-dung': 'Lời khác',
    'gia-tri': '99',
  },
  ...{
    number: '5/QĐ-UBND',
    day: '2023-12-01',
    so: '5',
    ngay: '2023-12-01',
    code: 'A',
    field: 'cchc',
    userId: 'test-1',
  },
  ...{
    nam: '2023',
    name: 'Tên khác',
    nameVi: 'Tên khác',
    nameEn: 'Other',
    opensOn: '2023-09-05',
    selfDue: '2023-10-01',
  },
} as const

test('nothing that anybody posts to a published round or its sheets changes a figure of it', async (t) => {
  const world = await testWorld(t)
  const ids = await frozenScene(world)
  const everybody = await actorsOf(world, 'province', 'district', 'sibling')
  await postEverywhere(world, everybody, {
    ...{ sheetId: String(ids.final), roundId: String(ids.published), criterionId: String(ids.criterionId) },
    classKey: 'ubnd_cap_huyen',
  })
})

test('nothing that anybody posts to a report that was sent changes a word or a figure of it', async (t) => {
  const { world, officer, head, reportOf, contents, writeJudgement } = await reportScene(t)
  const id = await reportOf('commune')
  await writeJudgement(id)
  const key = (await contents(id)).open[0]?.key ?? 'danh-gia'
  const { deps } = world
  const everybody = [officer, head, ...(await actorsOf(world, 'province', 'district'))]
  for (const done of [
    await submitReport(deps, officer, { reportId: id }),
    await signReport(deps, head, { reportId: id }),
    await enterNumber(deps, officer, { reportId: id, number: 9, issuedOn: '2023-09-15' }),
    await sendReport(deps, officer, { reportId: id }),
  ])
    assert.ok(done.ok, JSON.stringify(done))
  for (const one of [key, 'works_due'])
    await postEverywhere(world, everybody, { reportId: String(id), key: one })
})

/** Those who have a part: of the province, of a district, and one of a commune that has none. */
const parts: Readonly<Partial<Record<Place, readonly Role[]>>> = {
  province: ['programme_officer', 'leader', 'appraiser'],
  district: ['unit_officer', 'head'],
  sibling: ['unit_officer'],
}

async function actorsOf(world: World, ...of: readonly Place[]): Promise<readonly Actor[]> {
  const actors: Actor[] = []
  for (const place of of)
    for (const role of parts[place] ?? []) actors.push(await world.actor(role, places[place]))
  return actors
}

/** Every POST route that these samples fit, by everybody, with every field filled in. */
async function postEverywhere(
  world: World,
  everybody: readonly Actor[],
  samples: Readonly<Record<string, string>>,
): Promise<void> {
  const fits = ({ method, path }: { method: string; path: string }) =>
    method === 'POST' &&
    /cham-diem|bao-cao/.test(path) &&
    namesIn(path).length > 0 &&
    namesIn(path).every((name) => name in samples)
  const routes = routesOf(await world.site()).filter(fits)
  assert.ok(routes.length > 5, `only ${routes.length} routes found`)
  await world.settle()
  const before = await fingerprintOf(world.db)
  const broken: string[] = []
  for (const { path } of routes)
    for (const as of everybody) {
      const answer = await world.visit(withSamples(path, samples), { as, method: 'POST', form: everyField })
      if (answer.status >= 500) broken.push(`${path} as ${as.name}: ${answer.status}`)
    }
  assert.deepEqual([...new Set(broken)], [])
  assert.equal(await fingerprintOf(world.db), before, 'a figure changed')
}

const namesIn = (path: string): readonly string[] => [...path.matchAll(/:(\w+)/g)].map(([, name]) => name!)
