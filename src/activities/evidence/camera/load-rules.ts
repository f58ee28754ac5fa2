import { z } from 'zod'
import type { Tx } from '../../../platform/database/open.ts'
import { readPackTable } from '../../../platform/pack-file.ts'
import { putRules } from './store-rules.ts'

const rule = z.object({
  key: z.enum(['picture_day_tolerance', 'picture_place_tolerance_km']),
  value: z.coerce.number().min(0),
  valid_from: z.iso.date(),
  valid_to: z.preprocess((cell) => (cell === '' ? null : cell), z.iso.date().nullable()),
  basis: z.string().min(1),
})

export const rulesFile = 'activities/evidence-rules.csv'

/** Loads the numbers that evidence is judged with; again changes nothing. */
export async function loadRules(tx: Tx, folder: string): Promise<void> {
  const rows = await readPackTable(folder, rulesFile, rule)
  await putRules(
    tx,
    rows.map(({ key, value, valid_from: validFrom, valid_to: validTo, basis }) => ({
      ...{ key, value, validFrom, validTo, basis },
    })),
  )
}
