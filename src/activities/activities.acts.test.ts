import assert from 'node:assert/strict'
import { test } from 'node:test'
import { commune, activityScene as scene } from '../../test/support/activity-scene.ts'
import { loadActor } from '../agencies/index.ts'
import { historyOf } from '../platform/history.ts'
import { keepBytes } from '../platform/media/index.ts'
import { isNotFound } from '../platform/result.ts'
import { amendActivity } from './amend-activity.ts'
import { logActivity } from './log-activity.ts'
import { sightOf } from './permissions.ts'
import { returnActivity } from './return-activity.ts'
import { loadVisible } from './store-read.ts'
import { refusals } from './texts.ts'
import { verifyActivity } from './verify-activity.ts'

test('what an officer logs is there whole, and is announced with the work it serves', async (t) => {
  const { deps, officer, entry, log, announced, agencyId } = await scene(t)
  const activityId = await log()
  const activity = await loadVisible(deps.db, sightOf(officer), activityId)
  assert.ok(activity)
  const whole = { ...entry, reachKind: 'listeners' }
  for (const [field, value] of Object.entries(whole))
    assert.deepEqual(activity[field as keyof typeof activity], value, field)
  assert.deepEqual(
    [activity.state, activity.evidence.map(({ url }) => url)],
    ['logged', ['https://ninhthuan.gov.vn/tin']],
  )
  const [payload] = await announced('activity.logged')
  assert.deepEqual(
    [payload?.activityId, payload?.agencyId, payload?.assignmentIds, payload?.byUser],
    [activityId, agencyId, [37], officer.userId],
  )
  const [line] = await historyOf(deps.db, `activity:${activityId}`)
  assert.equal(line?.action, 'activity.logged')
})

test('the same form sent again is answered with the same activity', async (t) => {
  const { deps, officer, input, announced, count } = await scene(t)
  const once = input()
  const first = await logActivity(deps, officer, once)
  const again = await logActivity(deps, officer, once)
  assert.ok(first.ok && again.ok)
  assert.equal(again.value.activityId, first.value.activityId)
  assert.deepEqual([first.value.isRepeat, again.value.isRepeat], [false, true])
  assert.deepEqual([await count(), (await announced('activity.logged')).length], [1, 1])
})

test('a form sent several times at the same moment logs one activity', async (t) => {
  const { deps, officer, input, count, announced } = await scene(t)
  const once = input()
  const answers = await Promise.all(Array.from({ length: 5 }, () => logActivity(deps, officer, once)))
  const ids = new Set(answers.map((answer) => answer.ok && answer.value.activityId))
  assert.equal(ids.size, 1)
  assert.deepEqual([await count(), (await announced('activity.logged')).length], [1, 1])
})

test('a used key with another entry is refused, so that going back and writing anew loses nothing', async (t) => {
  const { deps, officer, input, count } = await scene(t)
  const once = input()
  await logActivity(deps, officer, once)
  const other = await logActivity(deps, officer, {
    ...once,
    entry: { ...once.entry, what: 'Niêm yết danh mục thủ tục' },
  })
  assert.ok(!other.ok)
  assert.equal(other.issues[0]?.text, refusals.keyUsed)
  assert.equal(await count(), 1)
})

test('a picture added to a form whose answer was lost is refused and not dropped; the same again is the same', async (t) => {
  const { deps, officer, input, count } = await scene(t)
  const photo = async (name: string) => {
    const sha256 = await keepBytes(deps, Buffer.from(name), 'image/jpeg', name)
    return { name, sha256, displaySha256: null, takenAt: null }
  }
  const sent = { ...input(), files: [await photo('loa.jpg')] }
  assert.ok((await logActivity(deps, officer, sent)).ok)
  const again = await logActivity(deps, officer, sent)
  assert.ok(again.ok && again.value.isRepeat)
  // Its files came with the first sending and are no longer the form's.
  assert.ok((await logActivity(deps, officer, { ...sent, files: [] })).ok)
  const more = await logActivity(deps, officer, { ...sent, files: [...sent.files, await photo('dan.jpg')] })
  assert.ok(!more.ok && more.issues[0]?.field === 'clientKey')
  assert.equal(await count(), 1)
})

test('another officer’s key opens nothing', async (t) => {
  const { deps, officer, input, world } = await scene(t)
  const once = input()
  await logActivity(deps, officer, once)
  const colleague = await world.actor('unit_officer', commune)
  assert.ok(isNotFound(await logActivity(deps, colleague, once)))
})

test('work of another agency is refused and nothing is saved', async (t) => {
  const { deps, officer, input, count, announced } = await scene(t)
  const result = await logActivity(deps, officer, input({ assignmentIds: [37, 90] }))
  assert.ok(!result.ok && result.issues[0]?.field === 'work')
  assert.deepEqual([await count(), (await announced('activity.logged')).length], [0, 0])
})

test('for another agency nobody logs, not even the programme officer', async (t) => {
  const { deps, programmeOfficer, input, world } = await scene(t)
  const neighbour = await world.actor('unit_officer', 'ubnd-xa-phuoc-thang')
  for (const actor of [neighbour, programmeOfficer])
    assert.ok(isNotFound(await logActivity(deps, actor, input())), actor.name)
})

test('the programme officer verifies once; its evidence is then fixed', async (t) => {
  const { deps, officer, programmeOfficer, entry, log, announced } = await scene(t)
  const activityId = await log()
  assert.ok((await verifyActivity(deps, programmeOfficer, { activityId, version: 1 })).ok)
  const again = await verifyActivity(deps, programmeOfficer, { activityId, version: 2 })
  assert.ok(!again.ok && again.issues[0]?.text === refusals.notWaiting)
  const amended = await amendActivity(deps, officer, {
    activityId,
    version: 2,
    entry,
    files: [],
    links: [],
    removedEvidenceIds: [],
  })
  assert.ok(!amended.ok && amended.issues[0]?.text === refusals.verifiedIsFinal)
  const [payload] = await announced('activity.verified')
  assert.deepEqual(payload?.assignmentIds, [37])
})

test('two officers verify and return at the same moment: one of them decides', async (t) => {
  const { deps, programmeOfficer, log, world } = await scene(t)
  const second = await world.actor('programme_officer', 'ubnd-tinh-ninh-thuan')
  const activityId = await log()
  const answers = await Promise.all([
    verifyActivity(deps, programmeOfficer, { activityId, version: 1 }),
    returnActivity(deps, second, { activityId, version: 1, reason: 'Ảnh không rõ nơi phát' }),
  ])
  assert.equal(answers.filter(({ ok }) => ok).length, 1)
})

test('four eyes: whoever logged it does not verify or return it', async (t) => {
  const { deps, officer, log, world } = await scene(t)
  const activityId = await log()
  const agencyId = await world.agencyId('ubnd-tinh-ninh-thuan')
  await world.db
    .insertInto('agencies.membership')
    .values({ userId: officer.userId!, agencyId, role: 'programme_officer', validFrom: '2021-01-01' })
    .execute()
  const both = await loadActor(world.db, officer.userId, world.clock)
  for (const result of [
    await verifyActivity(deps, both, { activityId, version: 1 }),
    await returnActivity(deps, both, { activityId, version: 1, reason: 'x' }),
  ])
    assert.ok(!result.ok && result.issues[0]?.text === refusals.ownActivity)
})

test('strangers are told that there is no such activity', async (t) => {
  const { deps, officer, entry, log, world } = await scene(t)
  const activityId = await log()
  const stranger = await world.actor('unit_officer', 'ubnd-xa-phuoc-thang')
  const otherProgramme = await world.actor('programme_officer', 'so-noi-vu')
  const amendment = { activityId, version: 1, entry, files: [], links: [], removedEvidenceIds: [] }
  for (const actor of [stranger, otherProgramme, officer])
    assert.ok(isNotFound(await verifyActivity(deps, actor, { activityId, version: 1 })), actor.name)
  for (const actor of [stranger, otherProgramme])
    assert.ok(isNotFound(await amendActivity(deps, actor, amendment)), actor.name)
  assert.equal(await loadVisible(deps.db, sightOf(stranger), activityId), undefined)
})

test('a returned activity says why, is mended, and waits again', async (t) => {
  const { deps, officer, programmeOfficer, entry, log, announced } = await scene(t)
  const activityId = await log()
  const without = await returnActivity(deps, programmeOfficer, { activityId, version: 1, reason: ' ' })
  assert.ok(!without.ok && without.issues[0]?.field === 'reason')
  await returnActivity(deps, programmeOfficer, { activityId, version: 1, reason: 'Thiếu ảnh cụm loa' })
  const change = { ...entry, reach: 700, assignmentIds: [38] }
  const stale = { activityId, version: 1, entry: change, files: [], links: [], removedEvidenceIds: [] }
  const refused = await amendActivity(deps, officer, stale)
  assert.ok(!refused.ok && refused.issues[0]?.text === refusals.changedMeanwhile)
  assert.ok((await amendActivity(deps, officer, { ...stale, version: 2 })).ok)
  const activity = await loadVisible(deps.db, sightOf(officer), activityId)
  assert.deepEqual(
    [activity?.state, activity?.reach, activity?.version, activity?.assignmentIds],
    ['logged', 700, 3, [38]],
  )
  assert.deepEqual((await announced('activity.detached'))[0]?.assignmentIds, [37])
  const [line] = await historyOf(deps.db, `activity:${activityId}`)
  assert.deepEqual(line?.detail.changed, ['reach', 'assignmentIds'])
})

test('moved to a theme of another agency’s plan, an activity waits for that agency’s programme officer', async (t) => {
  const { deps, officer, programmeOfficer, entry, log, world } = await scene(t)
  const district = await world.agencyId('ubnd-huyen-bac-ai')
  const theirs = { id: 15, position: 1, title: 'Cải cách tài chính công', reformArea: null, planId: 2 }
  const planning = {
    ...deps.planning,
    themesOfYear: async (...asked: Parameters<typeof deps.planning.themesOfYear>) => [
      ...(await deps.planning.themesOfYear(...asked)),
      { ...theirs, agencyId: district },
    ],
  }
  const activityId = await log()
  const amended = { activityId, version: 1, files: [], links: [], removedEvidenceIds: [] }
  const moved = { ...entry, themeIds: [15], assignmentIds: [] }
  assert.ok((await amendActivity({ ...deps, planning }, officer, { ...amended, entry: moved })).ok)
  const theirOfficer = await world.actor('programme_officer', 'ubnd-huyen-bac-ai')
  assert.ok(!(await verifyActivity(deps, programmeOfficer, { activityId, version: 2 })).ok)
  assert.ok((await verifyActivity(deps, theirOfficer, { activityId, version: 2 })).ok)
})
