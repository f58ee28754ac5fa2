import { sql } from 'kysely'
import type { Queryable } from '../platform/database/open.ts'
import type { StoryKind } from './story.ts'

/** A story that readers have, as other parts of Loa tell of it. */
export type ToldStory = {
  readonly storyId: number
  readonly kind: StoryKind
  readonly slug: string
  readonly agencyId: number
  readonly sectionKey: string | null
  readonly title: string
  /** The day readers were first told, in Việt Nam. */
  readonly day: string
  readonly publishedAt: string
  readonly isSample: boolean
  readonly languages: readonly string[]
  readonly reformAreas: readonly string[]
  readonly audiences: readonly string[]
  readonly programmes: readonly string[]
  /** Slugs of the agencies whose areas it is about. */
  readonly places: readonly string[]
}

const labels = (kind: string) => sql`coalesce((select array_agg(key order by key) from newsroom.story_label
  where story_id = s.id and kind = ${kind}), '{}')`

/** Those of the stories, or all, that readers have in some language now. */
export async function storiesTold(db: Queryable, ids?: readonly number[]): Promise<readonly ToldStory[]> {
  const { rows } = await sql<ToldStory>`
    select s.id as story_id, s.kind, s.slug, s.agency_id, s.section_key, s.published_at, s.is_sample,
      (s.published_at at time zone 'Asia/Ho_Chi_Minh')::date as day,
      (array_agg(l.title order by l.lang <> 'vi', l.lang))[1] as title,
      array_agg(l.lang order by l.lang <> 'vi', l.lang) as languages,
      coalesce((select array_agg(reform_area order by reform_area) from newsroom.story_area
        where story_id = s.id), '{}') as reform_areas,
      ${labels('audience')} as audiences, ${labels('programme')} as programmes, ${labels('place')} as places
    from newsroom.live l join newsroom.story s on s.id = l.story_id
    where ${ids ? sql`s.id = any(${[...ids]}::int[])` : sql`true`}
    group by s.id order by s.id`.execute(db)
  return rows
}

/** The reason that readers were given when the story was last taken from them; undefined when they were given none. */
export async function whyWithdrawn(db: Queryable, storyId: number): Promise<string | undefined> {
  const { rows } = await sql<{ reason: string | null }>`
    select case when state = 'withdrawn' then withdrawal_reason end as reason from newsroom.edition
    where story_id = ${storyId} and state in ('withdrawn', 'unpublished')
    order by withdrawn_at desc limit 1`.execute(db)
  return rows[0]?.reason ?? undefined
}
