import type { Deps } from '../platform/http/context.ts'
import { forgetUploadsBefore } from './store-evidence.ts'

const keptFor = { hours: 14 * 24 }

/** Forgets who sent the files of forms that were never finished. Safe to repeat. */
export async function tidyUploads(deps: Pick<Deps, 'db' | 'clock'>): Promise<void> {
  await forgetUploadsBefore(deps.db, deps.clock.now().subtract(keptFor).toString())
}
