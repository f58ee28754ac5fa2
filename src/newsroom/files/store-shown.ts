import { sql } from 'kysely'
import type { Queryable, Tx } from '../../platform/database/open.ts'
import { storySubject } from '../story.ts'

type Replaced = { readonly from: string; readonly to: string; readonly name: string; readonly at: string }

/** What an edition's files replace; the files move when it goes out. */
export async function replacedIn(db: Queryable, editionId: number): Promise<readonly Replaced[]> {
  const { rows } = await sql<Replaced>`
    select a.replaces as "from", a.sha256 as "to", a.name, coalesce(e.out_at, e.saved_at, e.made_at) as at
    from newsroom.attachment a join newsroom.edition e on e.id = a.edition_id
    where a.edition_id = ${editionId} and a.replaces <> a.sha256 order by a.position`.execute(db)
  return rows
}

type Change = { readonly published?: number; readonly hidden?: number }

/**
 * Sets what a story shows to the files of its live editions anew, so that nothing is left over whatever happened
 * before. The edition that the caller is just publishing or hiding counts as if its state were changed already.
 */
export async function showFilesOf(tx: Tx, storyId: number, { published, hidden }: Change): Promise<void> {
  const shownBy = storySubject(storyId)
  await tx.deleteFrom('platform.publicFile').where('shownBy', '=', shownBy).execute()
  await sql`
    insert into platform.public_file (sha256, shown_by, name)
    select distinct on (a.sha256) a.sha256, ${shownBy}, a.name
    from newsroom.attachment a join newsroom.edition e on e.id = a.edition_id
    where e.story_id = ${storyId} and e.id is distinct from ${hidden ?? null}::integer
      and (e.id = ${published ?? null}::integer or e.state = 'published' and e.lang is distinct from
        (select lang from newsroom.edition where id = ${published ?? null}::integer))
    order by a.sha256, (e.lang = 'vi') desc, e.id`.execute(tx)
}

/** A new edition of a text begins with the files of the one before. */
export const copyFiles = (tx: Tx, fromEditionId: number, toEditionId: number) =>
  sql`
    insert into newsroom.attachment (edition_id, position, sha256, name, label, role, signature, signer, text)
    select ${toEditionId}, position, sha256, name, label, role, signature, signer, text
    from newsroom.attachment where edition_id = ${fromEditionId}`.execute(tx)
