import type { Actor } from '../../platform/actor.ts'
import { done, type Result, refuse } from '../../platform/result.ts'
import { changeDraft, type DraftAt, type SetDeps } from './change-draft.ts'
import { refusals } from './refusals.ts'
import { movedRow } from './rows.ts'
import { writeCriteria } from './store-write.ts'

/** Moves a row one place up or down among its siblings; at the end of them it stays. */
export const moveCriterion = (
  deps: SetDeps,
  actor: Actor,
  at: DraftAt,
  { criterionId, by }: { readonly criterionId: number; readonly by: -1 | 1 },
): Promise<Result> =>
  changeDraft(deps, actor, at, async (tx, set) => {
    const row = set.criteria.find(({ id }) => id === criterionId)
    if (!row) return refuse(refusals.rowGone)
    const criteria = movedRow(set.criteria, row.code, by)
    if (criteria === set.criteria) return done(undefined)
    await writeCriteria(tx, set.id, set.criteria, criteria)
    return done({ action: 'criteria-set.row-moved', detail: { code: row.code, row: row.nameVi } })
  })
