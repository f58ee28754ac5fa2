import type { Queryable } from '../../platform/database/open.ts'
import { setOf } from '../sets/store.ts'
import type { RoundClass } from './round.ts'

/** The fields that the sets of a round's classes name, each once: each needs an appraiser. */
export async function fieldsIn(
  db: Queryable,
  classes: readonly Pick<RoundClass, 'setId'>[],
): Promise<readonly string[]> {
  const fields = new Set<string>()
  for (const setId of new Set(classes.map((one) => one.setId)))
    for (const { field } of (await setOf(db, setId))?.criteria ?? []) if (field !== null) fields.add(field)
  return [...fields].sort()
}
