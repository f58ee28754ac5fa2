import type { Database } from '../../platform/database/open.ts'

export type Present = { readonly userId: string; readonly name: string; readonly seenAt: string }
type Sign = Present & { readonly editionId: number; readonly since: string }

/** Notes one sign of life and answers the others' since a moment; older ones are swept away on the way. */
export async function notePresence(db: Database, { since, ...sign }: Sign): Promise<readonly Present[]> {
  await db
    .insertInto('newsroom.presence')
    .values(sign)
    .onConflict((conflict) =>
      conflict.columns(['editionId', 'userId']).doUpdateSet({ name: sign.name, seenAt: sign.seenAt }),
    )
    .execute()
  await db
    .deleteFrom('newsroom.presence')
    .where('editionId', '=', sign.editionId)
    .where('seenAt', '<', since)
    .execute()
  return db
    .selectFrom('newsroom.presence')
    .select(['userId', 'name', 'seenAt'])
    .where('editionId', '=', sign.editionId)
    .where('userId', '<>', sign.userId)
    .orderBy('seenAt', 'desc')
    .execute()
}
