import type { Queryable } from '../../platform/database/open.ts'

/** Ends every link to these editions that still lets somebody in. */
export const endGuestLinks = async (db: Queryable, editionIds: readonly number[], at: string) => {
  if (editionIds.length === 0) return
  await db
    .updateTable('newsroom.guestLink')
    .set({ endedAt: at })
    .where('editionId', 'in', [...editionIds])
    .where('endedAt', 'is', null)
    .execute()
}
