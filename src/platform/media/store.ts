import type { Queryable } from '../database/open.ts'

export type FileRow = {
  readonly sha256: string
  readonly size: number
  readonly mediaType: string
  readonly firstName: string
  readonly keptAt: string
}

/** Notes what is known about kept bytes. The first to keep them names them; later ones change nothing. */
export async function rememberFile(db: Queryable, row: FileRow): Promise<void> {
  await db
    .insertInto('platform.file')
    .values(row)
    .onConflict((conflict) => conflict.column('sha256').doNothing())
    .execute()
}
