import assert from 'node:assert/strict'
import { join } from 'node:path'
import { test } from 'node:test'
import { testWorld } from '../../../test/support/world.ts'
import { judgeSet } from '../rules/judge-set.ts'
import { ruleKinds } from '../rules/rule.ts'
import { totalsOf } from '../rules/totals.ts'
import { criterionOf, documentOf, documentSchema } from './document.ts'
import { loadCriteriaSetsOfPack } from './load-pack.ts'
import { setInForce, setOf, setsFor } from './store.ts'

const pack = join(import.meta.dirname, '../../../packs/ninh-thuan')

test('the sets of the pack are sound, use every kind of rule, and are loaded once', async (t) => {
  const { deps, agencyId } = await testWorld(t)
  await loadCriteriaSetsOfPack(deps, pack)
  await loadCriteriaSetsOfPack(deps, pack)
  const province = await agencyId('ubnd-tinh-ninh-thuan')
  const heads = await setsFor(deps.db, [province])
  assert.deepEqual(
    heads.map(({ year, classKey, version, state }) => `${year} ${classKey} ${version} ${state}`),
    [2023, 2022].flatMap((year) =>
      ['so_ban_nganh', 'ubnd_cap_huyen', 'ubnd_cap_xa'].map((key) => `${year} ${key} 1 in_force`),
    ),
  )
  const used = new Set<string>()
  for (const { id, legalBasis } of heads) {
    const set = await setOf(deps.db, id)
    assert.ok(set)
    assert.deepEqual(judgeSet(set), [])
    assert.equal(totalsOf(set, new Map()).applicableMaximum, 100_000)
    assert.match(legalBasis, /^Mẫu, cần xác nhận/)
    for (const { rule } of set.criteria) used.add(rule.kind)
    if (set.year === 2023) assert.ok(set.criteria.length >= 60, `${set.criteria.length} rows`)
    const back = documentSchema.parse(JSON.parse(JSON.stringify(documentOf(set))))
    const bare = (rows: readonly object[]) =>
      rows
        .map((row) => ({ ...row, id: undefined, position: undefined }))
        .sort((a, b) => JSON.stringify(a).localeCompare(JSON.stringify(b)))
    assert.deepEqual(bare(back.criteria.map(criterionOf)), bare(set.criteria))
  }
  assert.deepEqual([...used].sort(), [...ruleKinds].sort())
  const asked = { agencyId: province, year: 2023, classKey: 'ubnd_cap_xa' }
  assert.equal(await setInForce(deps.db, { ...asked, day: '2023-01-14' }), undefined)
  assert.equal((await setInForce(deps.db, { ...asked, day: '2023-01-15' }))?.version, 1)
})
