import { sql } from 'kysely'
import type { Queryable, Tx } from '../../../platform/database/open.ts'
import type { CameraRules } from './judge-camera.ts'

export type EvidenceRule = {
  readonly key: string
  readonly value: number
  readonly validFrom: string
  readonly validTo: string | null
  readonly basis: string
}

export async function putRules(tx: Tx, rules: readonly EvidenceRule[]): Promise<void> {
  if (rules.length === 0) return
  await tx
    .insertInto('activities.evidenceRule')
    .values([...rules])
    .onConflict((oc) =>
      oc.columns(['key', 'validFrom']).doUpdateSet((eb) => ({
        value: eb.ref('excluded.value'),
        validTo: eb.ref('excluded.validTo'),
        basis: eb.ref('excluded.basis'),
      })),
    )
    .execute()
}

/** The rules that hold on that day (ISO); where none is loaded, nothing is tolerated. */
export async function cameraRulesOn(db: Queryable, day: string): Promise<CameraRules> {
  const { rows } = await sql<{ key: string; value: number }>`
    select key, value from activities.evidence_rule
    where valid_from <= ${day} and (valid_to is null or ${day} < valid_to)`.execute(db)
  const numberOf = (key: string) => Number(rows.find((row) => row.key === key)?.value ?? 0)
  return {
    dayTolerance: numberOf('picture_day_tolerance'),
    placeToleranceKm: numberOf('picture_place_tolerance_km'),
  }
}
