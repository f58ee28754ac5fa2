import type { Deps } from '../platform/http/context.ts'
import { forgetRefusedImports } from './spreadsheet/store-imports.ts'
import { forgetUploadsBefore } from './store-evidence.ts'

const keptFor = { hours: 14 * 24 }

/** Forgets who sent the files of forms that were never finished, and tables that logged nothing. Safe to repeat. */
export async function tidyUploads(deps: Pick<Deps, 'db' | 'clock'>): Promise<void> {
  const before = deps.clock.now().subtract(keptFor).toString()
  await forgetUploadsBefore(deps.db, before)
  await forgetRefusedImports(deps.db, before)
}
