import { sql } from 'kysely'
import type { Queryable } from '../../platform/database/open.ts'
import type { EditionLang, StoryKind } from '../story.ts'

export type GoneStory = {
  readonly storyId: number
  readonly kind: StoryKind
  readonly agencyId: number
  readonly lang: EditionLang
  readonly title: string
  readonly reason: string
  /** ISO instant. */
  readonly withdrawnAt: string
  readonly publishedAt: string | null
}

/**
 * What stands at the address of a withdrawn story: the edition of the language last out was withdrawn and none has
 * followed it. A language that never had an edition goes by the Vietnamese one, as reading does. Ask it before looking
 * for another language to show.
 */
export async function goneStory(
  db: Queryable,
  slug: string,
  lang: EditionLang = 'vi',
): Promise<GoneStory | undefined> {
  const { rows } = await sql<GoneStory & { state: string }>`
    select s.id as story_id, s.kind, s.agency_id, e.lang, e.title, e.state, e.withdrawal_reason as reason,
      e.withdrawn_at, e.published_at
    from newsroom.story s join newsroom.edition e on e.story_id = s.id
    where s.slug = ${slug} and e.lang in (${lang}, 'vi') and e.state in ('published', 'withdrawn')
    order by (e.lang = ${lang}) desc, e.version desc limit 1`.execute(db)
  const last = rows[0]
  if (last?.state !== 'withdrawn') return undefined
  const { state: _, ...gone } = last
  return gone
}

/** Where an address leads whose story moved or was taken back; undefined when nowhere. */
export async function redirectOf(db: Queryable, slug: string): Promise<string | undefined> {
  const row = await db
    .selectFrom('newsroom.redirect')
    .select('toPath')
    .where('slug', '=', slug)
    .executeTakeFirst()
  return row?.toPath
}
