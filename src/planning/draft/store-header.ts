import type { Tx } from '../../platform/database/open.ts'
import type { ClauseMark } from '../import/plan-document.ts'
import type { PlanHead } from '../plan.ts'

type Header = Pick<
  PlanHead,
  'number' | 'symbol' | 'issuedOn' | 'place' | 'issuingBody' | 'title' | 'year' | 'slug'
>

export const updateHeader = (tx: Tx, planId: number, header: Header) =>
  tx.updateTable('planning.plan').set(header).where('id', '=', planId).execute()

export type PassageTable = 'requirement' | 'goal' | 'theme'

export async function updatePassage(
  tx: Tx,
  kind: PassageTable,
  id: number,
  {
    text,
    reformArea,
    dueOn,
  }: { readonly text: string; readonly reformArea: string | null; readonly dueOn: string | null },
) {
  if (kind === 'theme')
    await tx.updateTable('planning.theme').set({ title: text, reformArea }).where('id', '=', id).execute()
  else if (kind === 'goal')
    await tx.updateTable('planning.goal').set({ text, dueOn }).where('id', '=', id).execute()
  else await tx.updateTable('planning.requirement').set({ text }).where('id', '=', id).execute()
}

export const deletePassage = (tx: Tx, kind: PassageTable, id: number) =>
  tx.deleteFrom(`planning.${kind}`).where('id', '=', id).execute()

export const markClauseRow = (tx: Tx, clauseId: number, mark: ClauseMark | null) =>
  tx.updateTable('planning.clause').set({ mark }).where('id', '=', clauseId).execute()
