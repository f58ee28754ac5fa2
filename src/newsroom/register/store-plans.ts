import type { Tx } from '../../platform/database/open.ts'
import type { RegisterFile } from './document.ts'

/** What the register holds of an issued plan; planning says it. */
export type PlanDocument = {
  readonly planId: number
  readonly slug: string
  readonly agencyId: number
  readonly title: string
  readonly docType: string
  readonly number: string
  readonly issuedOn: string
  readonly issuer: string
  readonly signer: string
  readonly signerTitle: string
  readonly files: readonly RegisterFile[]
  readonly text: string
  readonly isSample: boolean
}

/** Puts it in, or in place of what was kept of the same plan. */
export async function keepPlanDocument(tx: Tx, { files, ...plan }: PlanDocument): Promise<void> {
  const row = { ...plan, files: JSON.stringify(files) }
  const { planId: _, ...facts } = row
  await tx
    .insertInto('newsroom.planDocument')
    .values(row)
    .onConflict((oc) => oc.column('planId').doUpdateSet(facts))
    .execute()
}
