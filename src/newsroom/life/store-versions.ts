import { sql } from 'kysely'
import type { Queryable, Tx } from '../../platform/database/open.ts'
import type { Body } from '../body/body.ts'
import type { Edition } from '../edition.ts'

export const keptReasons = ['pause', 'submitted', 'published', 'restored', 'other_person'] as const
export type KeptWhy = (typeof keptReasons)[number]

/** Keeps the words of editions as they stand; where they are kept already, the newer reason is noted. */
export async function keepVersions(tx: Tx, editions: readonly Edition[], why: KeptWhy): Promise<void> {
  if (editions.length === 0) return
  const rows = editions.map(({ id, revision, title, summary, body, transcript, savedAt, savedBy }) => ({
    ...{ editionId: id, revision, title, summary, transcript, why },
    body: JSON.stringify(body),
    savedAt: savedAt ?? sql<string>`now()`,
    savedBy: savedBy ?? '',
  }))
  await tx
    .insertInto('newsroom.keptVersion')
    .values(rows)
    .onConflict((conflict) => conflict.columns(['editionId', 'revision']).doUpdateSet({ why }))
    .execute()
}

export const keepVersion = (tx: Tx, edition: Edition, why: KeptWhy): Promise<void> =>
  keepVersions(tx, [edition], why)

export type KeptVersion = {
  readonly editionId: number
  readonly version: number
  readonly revision: number
  readonly title: string
  readonly savedAt: string
  readonly savedBy: string
  /** 'now' is the edition as it stands. */
  readonly why: KeptWhy | 'now'
}

/**
 * What an edition can be compared with and brought back to, newest first: itself as it stands, its kept versions, and
 * the editions of the same language that went out before it.
 */
export async function versionsOf(db: Queryable, edition: Edition): Promise<readonly KeptVersion[]> {
  const { rows } = await sql<KeptVersion>`
    select e.id as edition_id, e.version, e.revision, e.title, e.saved_at, coalesce(e.saved_by, '') as saved_by,
      'now' as why
    from newsroom.edition e where e.id = ${edition.id}
    union all
    select k.edition_id, e.version, k.revision, k.title, k.saved_at, k.saved_by, k.why
    from newsroom.kept_version k join newsroom.edition e on e.id = k.edition_id
    where k.edition_id = ${edition.id} and k.revision < ${edition.revision}
    union all
    select e.id, e.version, e.revision, e.title, coalesce(e.saved_at, e.made_at), coalesce(e.saved_by, ''), 'published'
    from newsroom.edition e
    where e.story_id = ${edition.storyId} and e.lang = ${edition.lang} and e.version < ${edition.version}
      and e.out_at is not null
    order by version desc, revision desc`.execute(db)
  return rows
}

export type VersionText = {
  readonly title: string
  readonly summary: string
  readonly body: Body
  readonly transcript: string
}

/** The words of one version; undefined when it is not kept. The caller has loaded the edition through the actor. */
export async function versionText(
  db: Queryable,
  editionId: number,
  revision: number,
): Promise<VersionText | undefined> {
  const { rows } = await sql<VersionText>`
    select title, summary, body, transcript from newsroom.edition where id = ${editionId} and revision = ${revision}
    union all
    select title, summary, body, transcript from newsroom.kept_version
    where edition_id = ${editionId} and revision = ${revision} limit 1`.execute(db)
  return rows[0]
}
