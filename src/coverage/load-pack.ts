import { access } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { loadDirectory } from '../agencies/index.ts'
import type { Deps } from '../platform/http/context.ts'
import { readPackTable } from '../platform/pack-file.ts'
import { putTiles, putWords, type WordTable } from './store-words.ts'

const day = z.iso.date()
const dayOrNull = z.preprocess((cell) => cell || null, day.nullable())
const dated = { valid_from: day, valid_to: dayOrNull }
const number = z.coerce.number().int()

const tables: readonly { table: WordTable; file: string; row: z.ZodType<object> }[] = [
  {
    table: 'report_window',
    file: 'coverage/report-windows.csv',
    row: z.object({
      key: z.string(),
      position: number,
      name_vi: z.string(),
      name_en: z.string(),
      from_month: number,
      from_day: number,
      to_month: number,
      to_day: number,
      legal_basis: z.string().min(1),
      ...dated,
    }),
  },
  {
    table: 'proposal_term',
    file: 'coverage/proposal-terms.csv',
    row: z.object({ working_days: number, legal_basis: z.string().min(1), ...dated }),
  },
  {
    table: 'audience_language',
    file: 'coverage/audience-languages.csv',
    row: z.object({ audience_key: z.string(), language_key: z.string(), ...dated }),
  },
]

const tileFile = 'coverage/tiles.csv'
const tile = z.object({ agency: z.string(), col: number, row: number })

/** Windows of reports, terms, languages and tiles of a pack. Again changes nothing. */
export async function loadCoverageOfPack(deps: Pick<Deps, 'db' | 'clock'>, folder: string): Promise<void> {
  await deps.db.transaction().execute(async (tx) => {
    for (const { table, file, row } of tables) {
      if (!(await exists(join(folder, file)))) continue
      const rows = await readPackTable(folder, file, row)
      await putWords(
        tx,
        table,
        rows.map(({ line: _, ...values }) => values),
      )
    }
    if (!(await exists(join(folder, tileFile)))) return
    const directory = await loadDirectory(tx, deps.clock.today().toString())
    const tiles = (await readPackTable(folder, tileFile, tile)).flatMap(({ agency, col, row }) => {
      const agencyId = directory.bySlug(agency)?.id
      return agencyId === undefined ? [] : [{ agencyId, col, row }]
    })
    await putTiles(tx, tiles)
  })
}

const exists = (path: string) =>
  access(path).then(
    () => true,
    () => false,
  )
