import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openedScene } from '../../../test/support/score-scene.ts'
import type { ProposedScore } from './proposals.ts'
import { renewProposals } from './store-sheets.ts'

test('a section whose gate was closed opens again when the facts say so, and what a person gave stays', async (t) => {
  const { world, sheetId, idOf, scoreOf } = await openedScene(t)
  const renew = (code: string, change: Partial<ProposedScore>) => {
    const open = { isApplicable: true, notApplicableReason: '', proposed: null, proposedFrom: null }
    const score = { ...open, criterionId: idOf(code), checks: [], selfPoints: null, ...change }
    const by = { at: world.clock.now().toString(), byUser: null, byName: 'thử' }
    return world.db.transaction().execute((tx) => renewProposals(tx, { sheetId, scores: [score] }, by))
  }
  await world.db
    .insertInto('scorecards.score')
    .values({ sheetId, criterionId: idOf('A.2') })
    .execute()
  await renew('A.2', { proposed: 0, selfPoints: 0, isApplicable: false })
  const closed = await scoreOf('A.2')
  assert.deepEqual([closed.selfPoints, closed.isApplicable], [0, false])
  await renew('A.2', {})
  const opened = await scoreOf('A.2')
  assert.deepEqual([opened.selfPoints, opened.isApplicable], [null, true])

  await world.db
    .updateTable('scorecards.score')
    .set({ selfPoints: 1000 })
    .where('sheetId', '=', sheetId)
    .where('criterionId', '=', idOf('A.1.1'))
    .execute()
  await renew('A.1.1', { proposed: 500 })
  const { proposed, selfPoints } = await scoreOf('A.1.1')
  assert.deepEqual([proposed, selfPoints], [500, 1000])
})
