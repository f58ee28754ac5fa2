import { sql } from 'kysely'
import type { Tx } from '../platform/database/open.ts'
import type { Body } from './body/body.ts'
import type { EditionLang } from './story.ts'

export type NewStory = {
  readonly slug: string
  readonly agencyId: number
  readonly publishedAt: string | null
  readonly publishedBy: string | null
  readonly aboutPlan: string | null
  readonly isSample: boolean
  readonly reformAreas: readonly string[]
}
export type NewEdition = {
  readonly lang: EditionLang
  readonly title: string
  readonly summary: string
  readonly body: Body
  readonly text: string
  readonly state: 'published' | 'scheduled'
  readonly scheduledFor: string | null
  readonly publishedAt: string | null
  readonly outAt: string | null
  readonly publishedBy: string | null
}
export type NewAttachment = {
  readonly sha256: string
  readonly name: string
  readonly signature: 'none' | 'unchecked'
  readonly text: string
}

/** The new story's id, or undefined when the address is taken. */
export async function insertStory(tx: Tx, { reformAreas, ...story }: NewStory): Promise<number | undefined> {
  const row = await tx
    .insertInto('newsroom.story')
    .values(story)
    .onConflict((oc) => oc.column('slug').doNothing())
    .returning('id')
    .executeTakeFirst()
  if (row && reformAreas.length > 0)
    await tx
      .insertInto('newsroom.storyArea')
      .values(reformAreas.map((reformArea) => ({ storyId: row.id, reformArea })))
      .execute()
  return row?.id
}

export const insertEdition = (tx: Tx, storyId: number, edition: NewEdition, madeAt: string) =>
  tx
    .insertInto('newsroom.edition')
    .values({
      ...edition,
      storyId,
      savedAt: madeAt,
      body: JSON.stringify(edition.body),
      madeAt,
      version: sql<number>`1 + coalesce((select max(version) from newsroom.edition
        where story_id = ${storyId} and lang = ${edition.lang}), 0)`,
    })
    .returning('id')
    .executeTakeFirstOrThrow()

export const insertAttachment = (tx: Tx, editionId: number, position: number, attachment: NewAttachment) =>
  tx
    .insertInto('newsroom.attachment')
    .values({ ...attachment, editionId, position })
    .execute()
