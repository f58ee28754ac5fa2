import { sql } from 'kysely'
import type { Queryable } from '../../platform/database/open.ts'

/** What a translation renders: the Vietnamese text that readers have, or the one in the making. */
export type Source = { readonly storyId: number; readonly editionId: number; readonly revision: number }

export async function vietnameseTexts(
  db: Queryable,
  storyIds: readonly number[],
): Promise<ReadonlyMap<number, Source>> {
  if (storyIds.length === 0) return new Map()
  const { rows } = await sql<Source>`
    select distinct on (story_id) story_id, id as edition_id, revision from newsroom.edition
    where story_id = any(${[...storyIds]}::integer[]) and lang = 'vi'
      and state not in ('superseded', 'withdrawn', 'unpublished')
    order by story_id, (state = 'published') desc, version desc`.execute(db)
  return new Map(rows.map((row) => [row.storyId, row]))
}

export const vietnameseText = async (db: Queryable, storyId: number): Promise<Source | undefined> =>
  (await vietnameseTexts(db, [storyId])).get(storyId)
