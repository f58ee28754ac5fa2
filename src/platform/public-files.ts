import { sql } from 'kysely'
import type { Queryable, Tx } from './database/open.ts'

/** Makes a kept file fetchable by anyone at /tep/<sha256>/<name>, as long as `shownBy` shows it. */
export const publishFile = (tx: Tx, sha256: string, shownBy: string, name: string) =>
  tx
    .insertInto('platform.publicFile')
    .values({ sha256, shownBy, name })
    .onConflict((oc) => oc.columns(['sha256', 'shownBy']).doUpdateSet({ name }))
    .execute()

/** What is known of a file that anyone may fetch, or undefined when it is not public. */
export const publicFile = (db: Queryable, sha256: string) =>
  db
    .selectFrom('platform.publicFile as shown')
    .innerJoin('platform.file as file', 'file.sha256', 'shown.sha256')
    .select(['file.sha256', 'file.size', 'file.mediaType', 'shown.name'])
    .where('shown.sha256', '=', sha256)
    .limit(1)
    .executeTakeFirst()

export const publicFilePath = (sha256: string, name: string): string =>
  `/tep/${sha256}/${encodeURIComponent(name)}`

type Move = { readonly from: string; readonly to: string; readonly name: string; readonly at: string }

/**
 * Lets the address of a replaced file lead to the new one. What led to the old one leads to the new one at once, and
 * a file that comes back leads nowhere, so that there is never a chain or a circle.
 */
export async function moveFile(tx: Tx, { from, to, name, at }: Move): Promise<void> {
  await tx.deleteFrom('platform.movedFile').where('sha256', '=', to).execute()
  const target = { toSha256: to, toName: name, movedAt: at }
  await tx.updateTable('platform.movedFile').set(target).where('toSha256', '=', from).execute()
  await tx
    .insertInto('platform.movedFile')
    .values({ sha256: from, ...target })
    .onConflict((oc) => oc.column('sha256').doUpdateSet(target))
    .execute()
}

/** Where a file that was replaced is now, if that is public. */
export const movedFile = (db: Queryable, sha256: string) =>
  db
    .selectFrom('platform.movedFile as moved')
    .innerJoin('platform.publicFile as shown', 'shown.sha256', 'moved.toSha256')
    .select(['moved.toSha256 as sha256', 'moved.toName as name'])
    .where('moved.sha256', '=', sha256)
    .limit(1)
    .executeTakeFirst()

/** Notes what is known of a file just kept. Keeping it again only adds how many pages it has. */
export const describeFile = (
  tx: Queryable,
  file: {
    sha256: string
    size: number
    mediaType: string
    firstName: string
    keptAt: string
    pages?: number
  },
) =>
  tx
    .insertInto('platform.file')
    .values(file)
    .onConflict((oc) =>
      oc.column('sha256').doUpdateSet({ pages: sql`coalesce(platform.file.pages, excluded.pages)` }),
    )
    .execute()
