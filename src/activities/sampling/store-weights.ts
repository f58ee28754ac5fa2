import { sql } from 'kysely'
import type { Queryable, Tx } from '../../platform/database/open.ts'
import { type RiskWeight, riskReasonKeys } from './risk.ts'

const holds = (day: string) =>
  sql<boolean>`valid_from <= ${day}::date and (valid_to is null or ${day}::date < valid_to)`

/** The weights that hold on that day; reasons that Loa no longer knows weigh nothing. */
export async function weightsOn(db: Queryable, day: string): Promise<readonly RiskWeight[]> {
  const { rows } = await sql<RiskWeight>`
    select reason, weight, threshold::float8 as threshold from activities.risk_weight
    where ${holds(day)} and reason = any(${[...riskReasonKeys]}) order by reason`.execute(db)
  return rows
}

export type Parameters = { readonly allowedPercent: number; readonly usualPercent: number }

/** How large a sample usually is, and how much of it may be returned, on that day. Without a row nothing may. */
export async function parametersOn(db: Queryable, day: string): Promise<Parameters> {
  const { rows } = await sql<{ key: string; value: number }>`
    select key, value::float8 as value from activities.sampling_parameter where ${holds(day)}`.execute(db)
  const value = (key: string, without: number) => rows.find((row) => row.key === key)?.value ?? without
  return { allowedPercent: value('allowed_percent', 0), usualPercent: value('usual_percent', 10) }
}

export type WeightRow = RiskWeight & { basis: string; validFrom: string; validTo: string | null }
export type ParameterRow = {
  key: string
  value: number
  basis: string
  validFrom: string
  validTo: string | null
}

export async function putWeights(tx: Tx, rows: readonly WeightRow[]): Promise<void> {
  for (const row of rows)
    await tx
      .insertInto('activities.riskWeight')
      .values(row)
      .onConflict((conflict) => conflict.columns(['reason', 'validFrom']).doUpdateSet(row))
      .execute()
}

export async function putParameters(tx: Tx, rows: readonly ParameterRow[]): Promise<void> {
  for (const row of rows)
    await tx
      .insertInto('activities.samplingParameter')
      .values(row)
      .onConflict((conflict) => conflict.columns(['key', 'validFrom']).doUpdateSet(row))
      .execute()
}
