import assert from 'node:assert/strict'
import { join } from 'node:path'
import { test } from 'node:test'
import { testWorld } from '../../../../test/support/world.ts'
import { badLinks, brokenLinksOf } from '../store-report.ts'
import { loadSampleLinks } from './load-sample-links.ts'

const pack = join(import.meta.dirname, '../../../../packs/ninh-thuan')

test('the demo has links to mend, every one of them in the text of its story', async (t) => {
  const { deps, db, agencyId } = await testWorld(t)
  const section = { key: 'thu-tuc-hanh-chinh', position: 1, nameVi: 'Thủ tục', nameEn: 'Procedures' }
  await db.insertInto('newsroom.section').values(section).execute()
  await loadSampleLinks(deps, pack)
  await loadSampleLinks(deps, pack)
  const id = await agencyId('so-noi-vu')
  assert.equal(await brokenLinksOf(db, [id]), 2)
  assert.deepEqual(
    (await badLinks(db, [id])).map(({ state }) => state),
    ['broken', 'broken', 'doubtful'],
  )
})
