import { sql } from 'kysely'
import type { Queryable } from '../../platform/database/open.ts'

/** An official document that readers have now. */
export type IssuedDocument = {
  readonly storyId: number
  readonly slug: string
  readonly title: string
  readonly docType: string
  readonly number: string
  readonly issuedOn: string
  readonly issuer: string
  readonly isSample: boolean
  readonly reformAreas: readonly string[]
}

/** Those of the stories, or all, that are documents readers have in some language; plans are not among them. */
export async function documentsIssued(
  db: Queryable,
  storyIds?: readonly number[],
): Promise<readonly IssuedDocument[]> {
  const { rows } = await sql<IssuedDocument>`
    select s.id as story_id, s.slug, d.doc_type, d.number, d.issued_on, d.issuer, s.is_sample,
      (array_agg(l.title order by l.lang <> 'vi', l.lang))[1] as title,
      coalesce((select array_agg(reform_area order by reform_area) from newsroom.story_area
        where story_id = s.id), '{}') as reform_areas
    from newsroom.live l join newsroom.story s on s.id = l.story_id join newsroom.document d on d.story_id = s.id
    where s.kind = 'document' and ${storyIds ? sql`s.id = any(${[...storyIds]}::int[])` : sql`true`}
    group by s.id, d.story_id order by s.id`.execute(db)
  return rows
}
