import { sql } from 'kysely'
import type { Tx } from '../../platform/database/open.ts'
import type { EditionLang, StoryKind } from '../story.ts'

type Start = {
  readonly agencyId: number
  readonly kind: StoryKind
  readonly lang: EditionLang
  readonly title: string
  readonly userId: string
  readonly since: string
}

/**
 * The untouched draft that the same person has just begun with the same words: a form sent twice. Two that come at once
 * wait for each other here.
 */
export async function sameStart(tx: Tx, start: Start) {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`${start.userId} ${start.title}`}, 3))`.execute(
    tx,
  )
  return tx
    .selectFrom('newsroom.edition as e')
    .innerJoin('newsroom.story as s', 's.id', 'e.storyId')
    .select(['s.id as storyId', 'e.id as editionId'])
    .where('s.createdBy', '=', start.userId)
    .where('s.agencyId', '=', start.agencyId)
    .where('s.kind', '=', start.kind)
    .where('e.lang', '=', start.lang)
    .where('e.title', '=', start.title)
    .where('e.revision', '=', 1)
    .where('e.state', '=', 'draft')
    .where('s.createdAt', '>', start.since)
    .limit(1)
    .executeTakeFirst()
}
