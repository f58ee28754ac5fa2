import type { Actor } from '../../platform/actor.ts'
import { done, type Result, refuse } from '../../platform/result.ts'
import { changeDraft, type DraftAt, type SetDeps } from './change-draft.ts'
import { refusals } from './refusals.ts'
import { withBelow, withoutRow } from './rows.ts'
import { writeCriteria } from './store-write.ts'

/** Takes a row and everything below it out of a draft. */
export const removeCriterion = (
  deps: SetDeps,
  actor: Actor,
  at: DraftAt,
  criterionId: number,
): Promise<Result> =>
  changeDraft(deps, actor, at, async (tx, set) => {
    const row = set.criteria.find(({ id }) => id === criterionId)
    if (!row) return refuse(refusals.rowGone)
    await writeCriteria(tx, set.id, set.criteria, withoutRow(set.criteria, row.code))
    const rows = withBelow(set.criteria, row.code).length
    return done({ action: 'criteria-set.row-removed', detail: { code: row.code, row: row.nameVi, rows } })
  })
