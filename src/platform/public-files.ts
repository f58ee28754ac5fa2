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
