import assert from 'node:assert/strict'
import { test } from 'node:test'
import { activityScene, commune } from '../../../../test/support/activity-scene.ts'
import { fileOf, photoWithPosition } from '../../../../test/support/sample-files.ts'
import { amendActivity } from '../../amend-activity.ts'
import { gatherEvidence } from '../../gather-evidence.ts'
import { sightOf } from '../../permissions.ts'
import { verifyActivity } from '../../verify-activity.ts'
import { checkFrozen } from './check-frozen.ts'
import { freezeEvidence } from './freeze-evidence.ts'
import type { Manifest } from './manifest.ts'
import { visibleSet } from './store-frozen.ts'

test('a set keeps what was, whatever becomes of it, and says what is other today', async (t) => {
  const { world, deps, officer, programmeOfficer, entry, log, agencyId } = await activityScene(t)
  const head = await world.actor('head', commune)
  const uploads = [fileOf('a.jpg', await photoWithPosition())]
  const { files } = await gatherEvidence(deps, officer, { uploads, keptBefore: [] })
  const [kept, changed] = [await log({ files }), await log()]
  const input = { agencyId, from: '2023-09-01', to: '2023-09-30', purpose: 'Chấm điểm quý III' }
  const freeze = async (actor = head, change: Partial<typeof input> = {}) =>
    freezeEvidence(deps, actor, { ...input, ...change })

  const first = await freeze()
  assert.ok(first.ok)
  const same = await freeze(programmeOfficer)
  assert.deepEqual(same, { ok: true, value: { ...first.value, isRepeat: true } })
  const set = await visibleSet(deps.db, sightOf(programmeOfficer), first.value.setId)
  assert.ok(set)
  assert.deepEqual([set.activities, set.evidence, set.frozenByName], [2, 3, head.name])
  const bytes = await deps.files.read(set.manifestSha256)
  const manifest = JSON.parse(bytes!.toString()) as Manifest
  assert.equal(manifest.activities[0]?.evidence[0]?.print, files[0]?.sha256)
  assert.deepEqual(await checkFrozen(deps, set), { isWhole: true, filesLost: 0, differences: [] })

  assert.ok((await verifyActivity(deps, programmeOfficer, { activityId: kept, version: 1 })).ok)
  const amended = {
    activityId: changed,
    version: 1,
    entry: { ...entry, times: 3 },
    files: [],
    links: [],
    removedEvidenceIds: [],
  }
  assert.ok((await amendActivity(deps, officer, amended)).ok)
  const added = await log()
  const { differences } = await checkFrozen(deps, set)
  assert.deepEqual(
    differences.map(({ kind, activityId, fields }) => [kind, activityId, ...fields]),
    [
      ['changed', kept, 'state'],
      ['changed', changed, 'times'],
      ['added', added],
    ],
  )
  const later = await freeze()
  assert.ok(later.ok && later.value.setId !== first.value.setId)
  assert.ok((await deps.files.read(set.manifestSha256))?.equals(bytes!))
  const broken = { ...deps, files: { ...deps.files, read: async () => Buffer.from('khác') } }
  assert.equal((await checkFrozen(broken, set)).isWhole, false)
})

test('only the head of the agency and the programme officer fix its evidence, and only where something was done', async (t) => {
  const { world, deps, officer, programmeOfficer, log, agencyId } = await activityScene(t)
  await log()
  const input = { agencyId, from: '2023-09-01', to: '2023-09-30', purpose: 'Chấm điểm' }
  const otherHead = await world.actor('head', 'ubnd-xa-phuoc-thang')
  for (const actor of [officer, otherHead]) assert.equal((await freezeEvidence(deps, actor, input)).ok, false)
  const empty = await freezeEvidence(deps, programmeOfficer, { ...input, to: '2023-09-02' })
  assert.ok(!empty.ok && /Không có hoạt động/.test(empty.issues[0]!.text.vi))
  const backwards = await freezeEvidence(deps, programmeOfficer, { ...input, to: '2023-08-02' })
  assert.ok(!backwards.ok && backwards.issues[0]?.field === 'to')
  const set = await freezeEvidence(deps, programmeOfficer, input)
  assert.ok(set.ok)
  assert.equal(await visibleSet(deps.db, sightOf(otherHead), set.value.setId), undefined)
})
