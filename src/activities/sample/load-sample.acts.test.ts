import assert from 'node:assert/strict'
import { join } from 'node:path'
import { test } from 'node:test'
import { testPlanning } from '../../../test/support/test-planning.ts'
import { testWorld } from '../../../test/support/world.ts'
import { checkHistory } from '../../platform/history.ts'
import { loadActivitiesOfPack, type SamplePorts } from './load-sample.ts'

const folder = join(import.meta.dirname, '../../../packs/ninh-thuan')

test('the sample world is loaded once, marked as a sample, in the order it would have happened', async (t) => {
  const world = await testWorld(t)
  const [province, commune] = [
    await world.agencyId('ubnd-tinh-ninh-thuan'),
    await world.agencyId('ubnd-xa-phuoc-trung'),
  ]
  const deps = {
    ...world.deps,
    planning: testPlanning(province, { [commune]: Array.from({ length: 40 }, (_, i) => i + 1) }),
  }
  const served: string[] = []
  const note =
    (move: string): SamplePorts['report'] =>
    async (_, clock, { assignmentIds }) => {
      served.push(`${clock.now()} ${move} ${assignmentIds.join(' ')}`)
    }
  const ports = { report: note('report'), verify: note('verify'), sendBack: note('sendBack') }

  const loaded = await loadActivitiesOfPack(deps, folder, ports)
  assert.ok(loaded > 0)
  assert.equal(await loadActivitiesOfPack(deps, folder, ports), 0)

  const rows = await world.db.selectFrom('activities.activity').selectAll().execute()
  assert.equal(rows.length, loaded)
  for (const row of rows) {
    assert.ok(row.isSample && row.what.endsWith('(mẫu)') && row.loggedByName.endsWith('(mẫu)'), row.what)
    assert.ok(row.doneFrom >= '2023-03-20' && row.doneTo <= '2023-09-19', row.doneFrom)
    assert.ok(row.verifiedAt === null || row.verifiedAt > row.loggedAt)
  }
  assert.deepEqual(served, [...served].sort())
  assert.equal((await checkHistory(world.db)).whole, true)
})
