import type { Queryable } from '../../../platform/database/open.ts'
import type { ActivityDeps } from '../../ports.ts'
import type { Table } from '../reading/table.ts'
import { knownActivities, sayingsOf } from '../store-imports.ts'
import type { JudgedRow } from './judge-row.ts'
import { judgeRows } from './judge-rows.ts'
import { compareRows, isDoubtful, type KeyedRow, keyRows, knownBefore } from './known-rows.ts'

export type JudgedTable = {
  readonly judged: readonly JudgedRow[]
  /** Rows with something to mend, from the top down. */
  readonly wrong: readonly JudgedRow[]
  readonly fresh: readonly KeyedRow[]
  readonly known: readonly KeyedRow[]
}

/** Judges the rows of a table by themselves, by one another and by what was logged before. */
export async function judgeTable(
  deps: Pick<ActivityDeps, 'clock' | 'planning'>,
  db: Queryable,
  table: Table,
  agencyId: number,
): Promise<JudgedTable> {
  const judged = await judgeRows(deps, db, table, agencyId)
  const keyed = keyRows(agencyId, judged)
  const found = await knownActivities(
    db,
    agencyId,
    keyed.map(({ clientKey }) => clientKey),
    keyed.flatMap(({ takenFrom }) => takenFrom ?? []),
  )
  const before = knownBefore(found)
  const doubtful = keyed.flatMap((row) => {
    const known = before(row)
    return known && isDoubtful(row, known) ? [known.id] : []
  })
  const sayings = await sayingsOf(db, doubtful)
  const { fresh, known, issues } = compareRows(agencyId, keyed, before, sayings)
  const wrong = judged.flatMap((row) => {
    const issue = issues.get(row.row.number)
    if (issue) return [{ ...row, issues: [issue, ...row.issues] }]
    return row.issues.length > 0 ? [row] : []
  })
  return { judged, wrong, fresh, known }
}
