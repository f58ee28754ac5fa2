import assert from 'node:assert/strict'
import { join } from 'node:path'
import { test } from 'node:test'
import { activityScene } from '../../../test/support/activity-scene.ts'
import { capturesOf } from '../evidence/captures/store-captures.ts'
import { noticeEvidence } from '../evidence/notice/notice-evidence.ts'
import { risksOfEvidence } from '../evidence/risks.ts'
import { loadSampleFindings } from './sample-findings.ts'

const folder = join(import.meta.dirname, '../../../packs/ninh-thuan')

test('the sample world has a cut picture, another day and a captured link, once, and all of them are found', async (t) => {
  const { world, deps, log, entry, input } = await activityScene(t)
  const id = await log({ isSample: true })
  const other = await world.agencyId('ubnd-xa-phuoc-tien')
  const { id: otherId } = await deps.db
    .insertInto('activities.activity')
    .columns([
      'clientKey',
      'entryHash',
      'agencyId',
      'programmeAgencyId',
      'formKey',
      'what',
      'doneFrom',
      'doneTo',
      'state',
      'loggedAt',
      'loggedBy',
      'loggedByName',
      'isSample',
    ])
    .values({
      ...{ clientKey: input().clientKey, entryHash: 'x', agencyId: other, programmeAgencyId: other },
      ...{ formKey: entry.formKey, what: 'Phát thanh (mẫu)', doneFrom: '2023-09-14', doneTo: '2023-09-14' },
      ...{
        state: 'logged',
        loggedAt: '2023-09-15T00:00:00Z',
        loggedBy: 'mau',
        loggedByName: 'mẫu',
        isSample: true,
      },
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await loadSampleFindings(deps, folder)
  await loadSampleFindings(deps, folder)
  await noticeEvidence(deps)
  const risks = await risksOfEvidence(deps.db, [id, otherId], '2023-09-20')
  assert.deepEqual(risks.get(id), ['day_mismatch', 'near_copy'])
  assert.deepEqual(risks.get(otherId), ['near_copy'])
  const captures = await capturesOf(deps.db, id)
  assert.deepEqual(
    captures.map(({ state, isSample }) => [state, isSample]),
    [['taken', true]],
  )
})
