import type { Actor } from '../../platform/actor.ts'
import type { Tx } from '../../platform/database/open.ts'
import type { Deps } from '../../platform/http/context.ts'
import { done, notFound, type Result } from '../../platform/result.ts'
import type { ClauseMark } from '../import/plan-document.ts'
import type { PlanClause, WholePlan } from '../plan.ts'
import { reformAreaOf } from '../reform-areas.ts'
import { changeDraft, type DraftEdit } from './change-draft.ts'
import { nextPosition } from './passages.ts'
import { addPassage } from './store-draft.ts'
import { markClauseRow } from './store-header.ts'
import { insertTasks } from './store-new-tasks.ts'

/**
 * Says what a passage of the document is. What it is said to be is added to the plan, with the passage as its source;
 * taking the mark away leaves what was added, which is removed where it stands.
 */
export const markClause = (
  deps: Deps,
  actor: Actor,
  edit: DraftEdit & { readonly clauseId: number; readonly mark: ClauseMark | null },
): Promise<Result<undefined>> =>
  changeDraft(deps, actor, edit, ['clauses', 'passages'], async ({ tx, plan }) => {
    const clause = plan.clauses.find((one) => one.id === edit.clauseId)
    if (!clause) return notFound
    await markClauseRow(tx, clause.id, edit.mark)
    if (edit.mark !== null && edit.mark !== clause.mark) await addMarked(tx, plan, clause, edit.mark)
    return done({ value: undefined, action: 'plan.clause-marked', label: clause.label ?? undefined })
  })

async function addMarked(tx: Tx, plan: WholePlan, clause: PlanClause, mark: ClauseMark) {
  const { text, blockId } = clause
  if (mark === 'form') return
  if (mark === 'task') return addTaskFrom(tx, plan, clause)
  const position = nextPosition(plan, mark)
  const reformArea = reformAreaOf(text)
  await addPassage(tx, plan.head.id, mark, { text, position, reformArea, dueOn: null, sources: [blockId] })
}

/** Its lead and timing are unknown until an officer writes them: that holds the plan back, as it should. */
async function addTaskFrom(tx: Tx, plan: WholePlan, { label, text, blockId }: PlanClause) {
  const position = Math.max(0, ...plan.tasks.map((task) => task.position)) + 1
  await insertTasks(tx, plan.head.id, [
    {
      position,
      number: label,
      groupNumber: null,
      groupTitle: null,
      content: text,
      forms: [],
      product: null,
      note: null,
      leadText: null,
      coordinatingText: null,
      timingText: null,
      timing: { kind: 'unknown' },
      origin: 'added',
      sources: [blockId],
      fieldSources: {},
      parties: [],
      themeIds: [],
    },
  ])
}
