import { sql } from 'kysely'
import type { Queryable } from '../../platform/database/open.ts'
import type { EditionLang, StoryKind } from '../story.ts'

/** A part holds the stories of so many ids: in four languages never more than 10,000 addresses, and it never moves. */
export const idsInPart = 2500

export type SitemapPart = { readonly part: number; readonly updatedAt: string }

/** The parts that hold something, and when each last changed. */
export async function sitemapParts(db: Queryable): Promise<readonly SitemapPart[]> {
  const { rows } = await sql<SitemapPart>`
    select story_id / ${idsInPart} as part, max(published_at) as updated_at
    from newsroom.edition where state = 'published' group by 1 order by 1`.execute(db)
  return rows
}

export type SitemapStory = {
  readonly slug: string
  readonly kind: StoryKind
  readonly languages: readonly EditionLang[]
  readonly updatedAt: string
}

export async function storiesOfPart(db: Queryable, part: number): Promise<readonly SitemapStory[]> {
  const { rows } = await sql<SitemapStory>`
    select s.slug, s.kind, array_agg(e.lang) as languages, max(e.published_at) as updated_at
    from newsroom.story s join newsroom.edition e on e.story_id = s.id and e.state = 'published'
    where s.id >= ${part * idsInPart} and s.id < ${(part + 1) * idsInPart}
    group by s.id order by s.id`.execute(db)
  return rows
}
