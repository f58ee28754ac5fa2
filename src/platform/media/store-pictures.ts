import type { Queryable, Tx } from '../database/open.ts'

export type PictureRow = {
  readonly sha256: string
  readonly width: number
  readonly height: number
  readonly keptBy: string | null
  readonly sourceUrl: string | null
}

/** Who keeps the same picture again changes nothing. */
export const insertPicture = (db: Queryable, picture: PictureRow) =>
  db
    .insertInto('platform.picture')
    .values(picture)
    .onConflict((oc) => oc.column('sha256').doNothing())
    .execute()

export const pictureOf = (db: Queryable, sha256: string): Promise<PictureRow | undefined> =>
  db.selectFrom('platform.picture').selectAll().where('sha256', '=', sha256).executeTakeFirst()

/** Those of the hashes that are pictures of ours. */
export async function picturesAmong(db: Queryable, sha256: readonly string[]): Promise<ReadonlySet<string>> {
  if (sha256.length === 0) return new Set()
  const rows = await db
    .selectFrom('platform.picture')
    .select('sha256')
    .where('sha256', 'in', sha256)
    .execute()
  return new Set(rows.map((row) => row.sha256))
}

/** Whether something published shows it. */
export const isShown = async (db: Queryable, sha256: string): Promise<boolean> =>
  (await db
    .selectFrom('platform.shownPicture')
    .select('sha256')
    .where('sha256', '=', sha256)
    .where('shownBy', 'not like', `${inDraft}%`)
    .limit(1)
    .executeTakeFirst()) !== undefined

/** What a draft shows is for those alone who work on it. */
const inDraft = 'draft:'

/** Notes that a story in the making shows the picture; whoever works on the story may see it from now on. */
export const showInDraft = (db: Queryable, sha256: string, subject: string) =>
  db
    .insertInto('platform.shownPicture')
    .values({ sha256, shownBy: inDraft + subject })
    .onConflict((oc) => oc.doNothing())
    .execute()

/** Subjects in whose making the picture is shown: 'story:42'. */
export async function draftsShowing(db: Queryable, sha256: string): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('platform.shownPicture')
    .select('shownBy')
    .where('sha256', '=', sha256)
    .limit(100)
    .execute()
  return rows.map((row) => row.shownBy.replace(inDraft, ''))
}

/** Makes these pictures, and no others, the ones that `shownBy` shows. Hashes of nothing we keep are passed over. */
export async function setShownPictures(tx: Tx, shownBy: string, sha256: readonly string[]): Promise<void> {
  const kept = [...(await picturesAmong(tx, sha256))]
  await tx
    .deleteFrom('platform.shownPicture')
    .where('shownBy', '=', shownBy)
    .$if(kept.length > 0, (query) => query.where('sha256', 'not in', kept))
    .execute()
  if (kept.length > 0)
    await tx
      .insertInto('platform.shownPicture')
      .values(kept.map((one) => ({ sha256: one, shownBy })))
      .onConflict((oc) => oc.doNothing())
      .execute()
}

export type CopyRow = { readonly sha256: string; readonly size: number; readonly mediaType: string }

export const copyKept = (db: Queryable, picture: string, name: string): Promise<CopyRow | undefined> =>
  db
    .selectFrom('platform.pictureCopy as copy')
    .innerJoin('platform.file as file', 'file.sha256', 'copy.sha256')
    .select(['copy.sha256', 'file.size', 'file.mediaType'])
    .where('copy.pictureSha256', '=', picture)
    .where('copy.name', '=', name)
    .executeTakeFirst()

export const insertCopy = (db: Queryable, pictureSha256: string, name: string, sha256: string) =>
  db
    .insertInto('platform.pictureCopy')
    .values({ pictureSha256, name, sha256 })
    .onConflict((oc) => oc.columns(['pictureSha256', 'name']).doNothing())
    .execute()

/** Width and height of those of the hashes that are pictures of ours. */
export async function pictureSizes(
  db: Queryable,
  sha256: readonly string[],
): Promise<ReadonlyMap<string, { readonly width: number; readonly height: number }>> {
  if (sha256.length === 0) return new Map()
  const rows = await db
    .selectFrom('platform.picture')
    .select(['sha256', 'width', 'height'])
    .where('sha256', 'in', sha256)
    .execute()
  return new Map(rows.map(({ sha256: key, ...size }) => [key, size]))
}
