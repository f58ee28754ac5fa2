import { access } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import type { Deps } from '../../platform/http/context.ts'
import { readPackTable } from '../../platform/pack-file.ts'
import { loadDirectory } from '../store.ts'
import { putHeadcounts } from '../store-headcounts.ts'

const file = 'sample/headcounts.csv'
const row = z.object({
  agency: z.string(),
  of: z.enum(['officials', 'residents']),
  counted_on: z.iso.date(),
  value: z.coerce.number().int().nonnegative(),
  source: z.string().min(1),
})

/** Head-counts made up for the demo, marked as such. Again changes nothing. */
export async function loadSampleHeadcounts({ db, clock }: Pick<Deps, 'db' | 'clock'>, folder: string) {
  const has = await access(join(folder, file)).then(
    () => true,
    () => false,
  )
  if (!has) return
  const directory = await loadDirectory(db, clock.today().toString())
  const counts = (await readPackTable(folder, file, row)).flatMap(
    ({ agency, of, counted_on, value, source }) => {
      const agencyId = directory.bySlug(agency)?.id
      return agencyId === undefined
        ? []
        : [{ agencyId, of, countedOn: counted_on, value, source, isSample: true }]
    },
  )
  await db.transaction().execute((tx) => putHeadcounts(tx, counts))
}
