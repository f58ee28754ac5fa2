import { sql } from 'kysely'
import type { Queryable, Tx } from '../../platform/database/open.ts'
import { storySubject } from '../story.ts'
import type { EditionFile, FileRole } from './edition-file.ts'
import type { Signature } from './signature.ts'

/** The files of an edition in their order. The caller has loaded the edition through the actor. */
export async function filesOf(db: Queryable, editionId: number): Promise<readonly EditionFile[]> {
  const { rows } = await sql<EditionFile>`
    select a.id, a.position, a.role, a.sha256, a.name, a.label, f.size, f.media_type, f.pages, a.signature, a.signer,
      a.replaces, a.text <> '' as has_words
    from newsroom.attachment a join platform.file f on f.sha256 = a.sha256
    where a.edition_id = ${editionId} order by a.position`.execute(db)
  return rows
}

export type NewFile = Signature & {
  readonly sha256: string
  readonly name: string
  readonly text: string
  readonly role: FileRole
}

/** Puts a file after the others. */
export const addFile = (tx: Tx, editionId: number, file: NewFile) =>
  tx
    .insertInto('newsroom.attachment')
    .values({
      ...file,
      editionId,
      position: sql<number>`1 + coalesce((select max(position) from newsroom.attachment
        where edition_id = ${editionId}), -1)`,
    })
    .execute()

export const describeAttachment = (tx: Tx, id: number, words: { name: string; label: string }) =>
  tx.updateTable('newsroom.attachment').set(words).where('id', '=', id).execute()

/** Another file in the same place, with the same label. */
export const replaceAttachment = (tx: Tx, id: number, file: NewFile & { readonly replaces: string | null }) =>
  tx.updateTable('newsroom.attachment').set(file).where('id', '=', id).execute()

export const removeAttachment = (tx: Tx, id: number) =>
  tx.deleteFrom('newsroom.attachment').where('id', '=', id).execute()

/** Two steps, because no two files of an edition may stand in one place even for a moment. */
export async function placeAttachments(tx: Tx, editionId: number, ids: readonly number[]): Promise<void> {
  await sql`update newsroom.attachment set position = -1 - position where edition_id = ${editionId}`.execute(
    tx,
  )
  await sql`
    update newsroom.attachment a set position = o.place - 1
    from unnest(${[...ids]}::integer[]) with ordinality o(id, place)
    where a.id = o.id and a.edition_id = ${editionId}`.execute(tx)
}

/** Whether readers of the story can fetch the file now. */
export async function isShownBy(db: Queryable, storyId: number, sha256: string): Promise<boolean> {
  const row = await db
    .selectFrom('platform.publicFile')
    .select('sha256')
    .where('sha256', '=', sha256)
    .where('shownBy', '=', storySubject(storyId))
    .executeTakeFirst()
  return row !== undefined
}
