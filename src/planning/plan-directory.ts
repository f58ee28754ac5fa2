import { type Directory, loadDirectory } from '../agencies/index.ts'
import type { Clock } from '../platform/clock.ts'
import type { Queryable } from '../platform/database/open.ts'

type Read = { readonly issuedOn: string | null; readonly agencyId: number }

/**
 * The agencies as the plan means them: of its own day (today while that is not known), and in a district's or a
 * commune's plan a class is what lies within that district or commune.
 */
export async function planDirectory(db: Queryable, plan: Read, clock: Clock): Promise<Directory> {
  return readBy(await loadDirectory(db, plan.issuedOn ?? clock.today().toString()), plan.agencyId)
}

export function readBy(directory: Directory, agencyId: number): Directory {
  const reader = directory.byId(agencyId)
  return { ...directory, ofClass: (key) => directory.ofClass(key, reader) }
}
