import type { Queryable } from '../../../platform/database/open.ts'

/** What is known of a file's first page: its picture, or none when it cannot be drawn. */
export const firstPageKept = (db: Queryable, sha256: string) =>
  db
    .selectFrom('activities.firstPage as page')
    .leftJoin('platform.file as file', 'file.sha256', 'page.pageSha256')
    .select(['page.pageSha256 as sha256', 'file.size'])
    .where('page.sha256', '=', sha256)
    .executeTakeFirst()

export const keepFirstPage = (db: Queryable, sha256: string, pageSha256: string | null) =>
  db
    .insertInto('activities.firstPage')
    .values({ sha256, pageSha256 })
    .onConflict((oc) => oc.column('sha256').doNothing())
    .execute()
