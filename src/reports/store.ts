import type { Queryable, Tx } from '../platform/database/open.ts'
import type { Report, ReportState } from './report.ts'

const columns = [
  ...(['id', 'agencyId', 'toAgencyId', 'planId', 'windowKey', 'year', 'fromDay', 'toDay', 'dueOn'] as const),
  ...(['outlineId', 'classKey', 'state', 'edit', 'submittedByName', 'returnedReason', 'signedAt'] as const),
  ...(['signedByName', 'frozenSha256', 'number', 'symbol', 'issuedOn', 'sentAt', 'isSample'] as const),
] as const

type Row = Omit<Report, 'state'> & { readonly state: string }

const asReport = (row: Row): Report => ({ ...row, state: row.state as ReportState })

export async function reportById(db: Queryable, id: number): Promise<Report | undefined> {
  const row = await db.selectFrom('reports.report').select(columns).where('id', '=', id).executeTakeFirst()
  return row && asReport(row)
}

/** Held to the end of the act, so that two who sign, or a signature and a late edit, come one after the other. */
export async function lockReport(tx: Tx, id: number): Promise<Report | undefined> {
  const row = await tx
    .selectFrom('reports.report')
    .select(columns)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  return row && asReport(row)
}

export type ReportFilter = {
  readonly agencyIds?: readonly number[]
  readonly toAgencyIds?: readonly number[]
  readonly windowKey?: string
  readonly year?: number
}

/** The reports of these agencies, or those that go to these, the latest due first. */
export async function reportsWhere(db: Queryable, filter: ReportFilter): Promise<readonly Report[]> {
  const { agencyIds, toAgencyIds, windowKey, year } = filter
  if (agencyIds?.length === 0 || toAgencyIds?.length === 0) return []
  let query = db.selectFrom('reports.report').select(columns)
  if (agencyIds) query = query.where('agencyId', 'in', [...agencyIds])
  if (toAgencyIds) query = query.where('toAgencyId', 'in', [...toAgencyIds])
  if (windowKey) query = query.where('windowKey', '=', windowKey)
  if (year) query = query.where('year', '=', year)
  const rows = await query.orderBy('dueOn', 'desc').orderBy('id').execute()
  return rows.map(asReport)
}

export type ReportChange = Partial<{
  readonly state: ReportState
  readonly submittedAt: string
  readonly submittedByName: string
  readonly returnedReason: string
  readonly signedAt: string
  readonly signedBy: string | null
  readonly signedByName: string
  readonly frozenSha256: string
  readonly number: number
  readonly issuedOn: string
  readonly sentAt: string
}>

/** Changes the locked report; what was looked at before is then no longer the latest. */
export const changeRow = (tx: Tx, id: number, change: ReportChange) =>
  tx
    .updateTable('reports.report')
    .set((eb) => ({ ...change, edit: eb('edit', '+', 1) }))
    .where('id', '=', id)
    .execute()

export type NewReport = Omit<
  Report,
  | 'id'
  | 'state'
  | 'edit'
  | 'submittedByName'
  | 'returnedReason'
  | 'signedAt'
  | 'signedByName'
  | 'frozenSha256'
  | 'number'
  | 'issuedOn'
  | 'sentAt'
>

/** Makes the drafts that are not there yet; an agency has one report for a window of a year, however often it is asked. */
export async function insertDrafts(tx: Tx, drafts: readonly NewReport[], at: string) {
  if (drafts.length === 0) return []
  return tx
    .insertInto('reports.report')
    .values(drafts.map((draft) => ({ ...draft, state: 'draft', madeAt: at })))
    .onConflict((conflict) => conflict.columns(['agencyId', 'windowKey', 'year']).doNothing())
    .returning(['id', 'agencyId'])
    .execute()
}

/** Reports that are not sent and due by a day, the longest due first. */
export async function unsentUntil(db: Queryable, until: string): Promise<readonly Report[]> {
  const rows = await db
    .selectFrom('reports.report')
    .select(columns)
    .where('state', '<>', 'sent')
    .where('dueOn', '<=', until)
    .orderBy('dueOn')
    .orderBy('id')
    .execute()
  return rows.map(asReport)
}
