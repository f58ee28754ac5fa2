import type { Deps } from '../../platform/http/context.ts'
import { rebuild } from './rebuild.ts'
import { isNothingCounted } from './store-rebuild.ts'

/** Counts what a house did before it counted, and what a sample world brings, for which nothing is announced. */
export async function prepareCoverage({ db }: Pick<Deps, 'db'>): Promise<void> {
  if (await isNothingCounted(db)) await rebuild(db)
}
