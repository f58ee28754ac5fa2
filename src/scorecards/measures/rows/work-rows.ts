import { dueRows } from '../../../planning/index.ts'
import { workAsked } from '../work-measures.ts'
import { type MeasureRows, type RowsAsked, same } from './row.ts'

const counted = {
  plan_completion: 'verified',
  plan_done: 'done',
  task_late_share: 'done',
  plan_due: 'due',
} as const
export type WorkKey = keyof typeof counted

/** An agency owes some hundred pieces of work a year: they are read whole. */
const all = { limit: 5000, offset: 0 }

/** The work due in the period; of late work those that are not done are counted. */
export async function workRows(asked: RowsAsked & { readonly key: WorkKey }): Promise<MeasureRows> {
  const { db, question, agencyId, key, today, page } = asked
  const of = { ...workAsked(question, today), agencyIds: [agencyId] }
  const due = await dueRows(db, { ...of, which: 'due' }, all)
  const some = new Set((await dueRows(db, { ...of, which: counted[key] }, all)).map(({ id }) => id))
  const rows = due.map(({ id, content, dueOn }) => ({
    ...{ what: same(content), day: dueOn, href: `/lam-viec/viec/${id}` },
    isCounted: some.has(id) !== (key === 'task_late_share'),
  }))
  return {
    rows: rows.slice(page.offset, page.offset + page.limit),
    counted: rows.filter(({ isCounted }) => isCounted).length,
    total: rows.length,
  }
}
