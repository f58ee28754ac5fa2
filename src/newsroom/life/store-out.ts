import { sql } from 'kysely'
import type { Tx } from '../../platform/database/open.ts'
import type { EditionLang } from '../story.ts'

export type OutMark = {
  readonly id: number
  readonly storyId: number
  readonly lang: EditionLang
  readonly publishedAt: string
  readonly publishedBy: string | null
  readonly forcedReason: string | null
}

/** What readers had in those languages steps back; it must before the new one may be live. */
export const supersedeLive = (tx: Tx, marks: readonly OutMark[]) =>
  sql`
    update newsroom.edition e set state = 'superseded'
    from jsonb_to_recordset(${JSON.stringify(marks)}::jsonb) as m("storyId" integer, lang text)
    where e.story_id = m."storyId" and e.lang = m.lang and e.state = 'published'`.execute(tx)

/**
 * Marks many as out, then their stories, whose rows are locked in the order of their ids so that workers with two
 * languages of one story in different batches do not wait for each other.
 */
export async function markOut(tx: Tx, marks: readonly OutMark[], outAt: string): Promise<void> {
  const rows = JSON.stringify(marks)
  await sql`
    update newsroom.edition e set state = 'published', published_at = m."publishedAt", published_by = m."publishedBy",
      forced_reason = m."forcedReason", out_at = ${outAt}, failed_at = null, failure = null
    from jsonb_to_recordset(${rows}::jsonb)
      as m(id integer, "publishedAt" timestamptz, "publishedBy" text, "forcedReason" text)
    where e.id = m.id`.execute(tx)
  await sql`select id from newsroom.story where id = any(${marks.map(({ storyId }) => storyId)}::integer[])
    order by id for no key update`.execute(tx)
  await sql`
    update newsroom.story s set published_at = m.at, published_by = coalesce(m.by, 'system')
    from (select "storyId", min("publishedAt") as at, min("publishedBy") as by
      from jsonb_to_recordset(${rows}::jsonb) as m("storyId" integer, "publishedAt" timestamptz, "publishedBy" text)
      group by "storyId") m
    where s.id = m."storyId" and s.published_at is null`.execute(tx)
  // An address that led elsewhere while its story was taken back leads to the story again.
  await sql`delete from newsroom.redirect r using newsroom.story s
    where s.slug = r.slug and s.id = any(${marks.map(({ storyId }) => storyId)}::integer[])`.execute(tx)
}

/** Those of the stories that show, or have shown, a file or a picture. */
export async function storiesWithFilesOrPictures(
  tx: Tx,
  storyIds: readonly number[],
): Promise<ReadonlySet<number>> {
  const ids = sql`${[...storyIds]}::integer[]`
  const { rows } = await sql<{ storyId: number }>`
    select e.story_id from newsroom.attachment a join newsroom.edition e on e.id = a.edition_id
    where e.story_id = any(${ids})
    union
    select story_id from newsroom.edition
    where story_id = any(${ids}) and body @? '$.**.type ? (@ == "picture")'`.execute(tx)
  return new Set(rows.map(({ storyId }) => storyId))
}
