import { sql } from 'kysely'
import type { Queryable, Tx } from '../../platform/database/open.ts'
import type { ParameterRow } from './parameter.ts'

/** Rows of the plan and of all plans that hold on the day. */
export async function parametersOf(
  db: Queryable,
  planId: number,
  day: string,
): Promise<readonly ParameterRow[]> {
  const { rows } = await sql<ParameterRow>`
    select id, plan_id, key, about, value, valid_from, basis, set_by_name from coverage.parameter
    where (plan_id is null or plan_id = ${planId}) and valid_from <= ${day}
    order by key, about, plan_id nulls first, valid_from, id`.execute(db)
  return rows
}

export type NewParameter = Omit<ParameterRow, 'id'> & { readonly setAt: string; readonly isFromPack: boolean }

export const insertParameter = (tx: Tx, parameter: NewParameter) =>
  tx.insertInto('coverage.parameter').values(parameter).execute()

/** Rows of a pack as they stand there; what people have set since stays. */
export async function replacePackParameters(tx: Tx, rows: readonly NewParameter[]) {
  await tx.deleteFrom('coverage.parameter').where('isFromPack', '=', true).execute()
  if (rows.length > 0)
    await tx
      .insertInto('coverage.parameter')
      .values([...rows])
      .execute()
}
