import { z } from 'zod'
import type { Tx } from '../../platform/database/open.ts'
import { readPackTable } from '../../platform/pack-file.ts'
import { riskReasonKeys } from './risk.ts'
import { putParameters, putWeights } from './store-weights.ts'

const orNothing = <S extends z.ZodType>(schema: S) =>
  z.preprocess((cell) => (cell === '' ? null : cell), schema.nullable())
const dated = { basis: z.string().min(1), valid_from: z.iso.date(), valid_to: orNothing(z.iso.date()) }

const weight = z.object({
  reason: z.enum(riskReasonKeys),
  weight: z.coerce.number().int(),
  threshold: orNothing(z.coerce.number()),
  ...dated,
})
const parameter = z.object({
  key: z.enum(['allowed_percent', 'usual_percent']),
  value: z.coerce.number().min(0).max(100),
  ...dated,
})

/** The files of a pack with what is drawn by: how reasons of risk weigh, and how much of a sample may be returned. */
export const weightsFile = 'activities/risk-weights.csv'
export const parametersFile = 'activities/sampling.csv'

export async function loadWeights(tx: Tx, folder: string): Promise<void> {
  const rows = await readPackTable(folder, weightsFile, weight)
  await putWeights(
    tx,
    rows.map(({ line: _, valid_from: validFrom, valid_to: validTo, ...row }) => ({
      ...row,
      validFrom,
      validTo,
    })),
  )
}

export async function loadParameters(tx: Tx, folder: string): Promise<void> {
  const rows = await readPackTable(folder, parametersFile, parameter)
  await putParameters(
    tx,
    rows.map(({ line: _, valid_from: validFrom, valid_to: validTo, ...row }) => ({
      ...row,
      validFrom,
      validTo,
    })),
  )
}
