import { access } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import type { Database } from '../../platform/database/open.ts'
import { readPackTable } from '../../platform/pack-file.ts'
import { putRates } from './store.ts'

const file = 'newsroom/royalty-rates.csv'
const orNothing = <S extends z.ZodType>(schema: S) =>
  z.preprocess((cell) => (cell === '' || cell === undefined ? null : cell), schema.nullable())
const coefficient = z.coerce.number().min(0).max(1000)

const row = z.object({
  genre: z.string().regex(/^[a-z_]+$/),
  name_vi: z.string().min(1),
  name_en: z.string().min(1),
  coefficient_from: coefficient,
  coefficient_to: coefficient,
  unit_vnd: z.coerce.number().int().positive(),
  valid_from: z.iso.date(),
  valid_to: orNothing(z.iso.date()),
  legal_basis: z.string().min(1),
  to_confirm: orNothing(z.string()),
})

/** Loads what royalties are reckoned by, with the law behind each rate; again is harmless, and mends what changed. */
export async function loadRoyaltyRatesOfPack(db: Database, folder: string): Promise<void> {
  const isThere = await access(join(folder, file)).then(
    () => true,
    () => false,
  )
  if (!isThere) return
  const rows = await readPackTable(folder, file, row)
  await db.transaction().execute((tx) =>
    putRates(
      tx,
      rows.map((rate) => ({
        genre: rate.genre,
        nameVi: rate.name_vi,
        nameEn: rate.name_en,
        coefficientFrom: rate.coefficient_from,
        coefficientTo: rate.coefficient_to,
        unitVnd: rate.unit_vnd,
        validFrom: rate.valid_from,
        validTo: rate.valid_to,
        legalBasis: rate.legal_basis,
        toConfirm: rate.to_confirm,
      })),
    ),
  )
}
