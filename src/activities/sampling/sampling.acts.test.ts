import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { activityScene } from '../../../test/support/activity-scene.ts'
import { fileOf, photoWithPosition } from '../../../test/support/sample-files.ts'
import { historyOf } from '../../platform/history.ts'
import { isNotFound } from '../../platform/result.ts'
import { amendActivity } from '../amend-activity.ts'
import { gatherEvidence } from '../gather-evidence.ts'
import { returnActivity } from '../return-activity.ts'
import { verifyActivity } from '../verify-activity.ts'
import { type Drawing, drawSample } from './draw-sample.ts'
import { standingOf } from './sample.ts'
import { countRest } from './store-rest.ts'
import { itemsOf, listSamples, loadSample } from './store-samples.ts'
import { sampleRefusals } from './texts.ts'
import { verifyRest } from './verify-rest.ts'

async function scene(t: TestContext) {
  const here = await activityScene(t)
  const { world, deps, programmeOfficer } = here
  const programmeAgencyId = await world.agencyId('ubnd-tinh-ninh-thuan')
  const drawing: Drawing = {
    programmeAgencyId,
    way: 'random',
    seed: '911-2023',
    size: { kind: 'count', value: 2 },
    filter: {},
  }
  const draw = async (change: Partial<Drawing> = {}) => {
    const result = await drawSample(deps, programmeOfficer, { ...drawing, ...change })
    assert.ok(result.ok, JSON.stringify(result))
    return result.value.sampleId
  }
  const sampleNow = async (id: number) => (await loadSample(deps.db, [programmeAgencyId], id))!
  const drawnOf = async (id: number) => (await itemsOf(deps.db, id)).map(({ activityId }) => activityId)
  const states = async (ids: readonly number[]) => {
    const rows = await deps.db
      .selectFrom('activities.activity')
      .select(['id', 'state', 'verifiedBySampleId as by'])
      .where('id', 'in', [...ids])
      .orderBy('id')
      .execute()
    return rows.map(({ state, by }) => (by ? `${state} by ${by}` : state))
  }
  return { ...here, programmeAgencyId, drawing, draw, sampleNow, drawnOf, states }
}

test('a sample that held lets the rest be verified in one act, each named with its sample; what changed since is left', async (t) => {
  const { deps, draw, drawnOf, sampleNow, states, log, programmeOfficer, officer, entry, announced } =
    await scene(t)
  const ids = [await log(), await log(), await log(), await log(), await log()]
  const [sampleId, twin] = await Promise.all([draw(), draw()])
  assert.deepEqual([twin, await draw()], [sampleId, sampleId], 'the same form sent twice, and again')
  const drawn = await drawnOf(sampleId)
  const rest = ids.filter((id) => !drawn.includes(id))
  assert.deepEqual([drawn.length, (await sampleNow(sampleId)).population], [2, 5])

  const early = await verifyRest(deps, programmeOfficer, sampleId)
  assert.ok(!early.ok && early.issues[0]?.text === sampleRefusals.stillJudging)
  for (const activityId of drawn) await verifyActivity(deps, programmeOfficer, { activityId, version: 1 })
  const [changed, ...left] = rest
  const amendment = { version: 1, files: [], links: [], removedEvidenceIds: [] }
  await amendActivity(deps, officer, { ...amendment, activityId: changed!, entry: { ...entry, reach: 1 } })
  const later = await log()

  assert.equal(await countRest(deps.db, sampleId, programmeOfficer.userId!), 2)
  const held = await verifyRest(deps, programmeOfficer, sampleId)
  assert.ok(held.ok && held.value.verified === 2)
  assert.deepEqual(await states(left), [`verified by ${sampleId}`, `verified by ${sampleId}`])
  assert.deepEqual(await states([changed!, later]), ['logged', 'logged'])
  assert.equal((await announced('activity.verified')).length, 4)
  const [line] = await historyOf(deps.db, `activity:${left[0]}`)
  assert.deepEqual([line?.action, line?.detail.sampleId], ['activity.verified', sampleId])
  const again = await verifyRest(deps, programmeOfficer, sampleId)
  assert.ok(!again.ok && again.issues[0]?.text === sampleRefusals.closed)
  assert.equal(standingOf(await sampleNow(sampleId)), 'closed')
})

test('a sample of which too much came back leaves the rest to be verified one by one, even mended meanwhile', async (t) => {
  const { deps, draw, drawnOf, states, log, programmeOfficer, officer, entry } = await scene(t)
  const ids = [await log(), await log(), await log()]
  const sampleId = await draw()
  const [first, second] = await drawnOf(sampleId)
  await verifyActivity(deps, programmeOfficer, { activityId: first!, version: 1 })
  await returnActivity(deps, programmeOfficer, { activityId: second!, version: 1, reason: 'Thiếu ảnh' })
  const amendment = { version: 2, files: [], links: [], removedEvidenceIds: [] }
  await amendActivity(deps, officer, { ...amendment, activityId: second!, entry })
  await verifyActivity(deps, programmeOfficer, { activityId: second!, version: 3 })
  const failed = await verifyRest(deps, programmeOfficer, sampleId)
  assert.ok(!failed.ok && failed.issues[0]?.text === sampleRefusals.didNotHold)
  assert.deepEqual((await states(ids)).sort(), ['logged', 'verified', 'verified'])
})

test('by risk what has no evidence and what shares a file comes first, with the reasons', async (t) => {
  const { deps, draw, log, officer } = await scene(t)
  const sent = { uploads: [fileOf('a.jpg', await photoWithPosition())], keptBefore: [] }
  const { files } = await gatherEvidence(deps, officer, sent)
  const [bare, sound] = [await log({ links: [] }), await log()]
  const shared = [await log({ files }), await log({ files })]
  const items = await itemsOf(deps.db, await draw({ way: 'risk', size: { kind: 'percent', value: 75 } }))
  assert.deepEqual(
    items.map(({ activityId, reasons, risk }) => [activityId, reasons, risk]),
    [
      [bare, ['no_evidence'], 40],
      ...shared
        .map((id) => [id, ['same_file'], 30])
        .sort(
          (a, b) =>
            items.findIndex((i) => i.activityId === a[0]) - items.findIndex((i) => i.activityId === b[0]),
        ),
    ],
  )
  assert.ok(!items.some(({ activityId }) => activityId === sound))
})

test('only what waits in its bounds is drawn from, never what the officer logged, and only by who verifies', async (t) => {
  const {
    deps,
    draw,
    drawing,
    drawnOf,
    log,
    entry,
    world,
    officer,
    programmeOfficer,
    programmeAgencyId,
    agencyId,
  } = await scene(t)
  const early = await log({ entry: { ...entry, doneFrom: '2023-08-01', doneTo: '2023-08-01' } })
  const late = await log()
  const own = await log()
  await world.db
    .updateTable('activities.activity')
    .set({ loggedBy: programmeOfficer.userId! })
    .where('id', '=', own)
    .execute()
  const all = { kind: 'percent', value: 100 } as const
  assert.deepEqual((await drawnOf(await draw({ size: all }))).sort(), [early, late])
  const filter = { agencyId, formKey: 'loudspeaker', from: '2023-09-01', to: '2023-09-30' }
  assert.deepEqual(await drawnOf(await draw({ size: all, filter })), [late])
  const nothing = await drawSample(deps, programmeOfficer, { ...drawing, filter: { formKey: 'posting' } })
  assert.ok(!nothing.ok && nothing.issues[0]?.text === sampleRefusals.nothingWaits)

  const stranger = await world.actor('programme_officer', 'so-noi-vu')
  const leader = await world.actor('leader', 'ubnd-tinh-ninh-thuan')
  const sampleId = await draw()
  for (const actor of [officer, stranger, leader]) {
    assert.ok(isNotFound(await drawSample(deps, actor, drawing)), actor.name)
    assert.ok(isNotFound(await verifyRest(deps, actor, sampleId)), actor.name)
  }
  assert.equal(await loadSample(deps.db, stranger.agencies('programme_officer'), sampleId), undefined)
  assert.equal((await listSamples(deps.db, [programmeAgencyId], 10)).length, 2)
})
