import { sql } from 'kysely'
import type { Queryable } from '../../platform/database/open.ts'
import type { PictureBlock } from '../body/body.ts'

/** The first picture in the text of each story that has one, of its Vietnamese edition where there is one. */
export async function firstPictures(
  db: Queryable,
  storyIds: readonly number[],
): Promise<ReadonlyMap<number, PictureBlock['attrs']>> {
  const { rows } = await sql<{ storyId: number; picture: PictureBlock['attrs'] }>`
    select distinct on (e.story_id) e.story_id, block.value -> 'attrs' as picture
    from newsroom.edition e
      cross join lateral jsonb_array_elements(e.body -> 'content') with ordinality as block (value, at)
    where e.story_id = any(${storyIds}::integer[]) and e.state = 'published' and block.value ->> 'type' = 'picture'
    order by e.story_id, (e.lang = 'vi') desc, e.id, block.at`.execute(db)
  return new Map(rows.map(({ storyId, picture }) => [storyId, picture]))
}
