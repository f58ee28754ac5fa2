import { type Insertable, sql } from 'kysely'
import type { Queryable, Tx } from '../platform/database/open.ts'
import type { DB } from '../platform/database/schema.ts'
import type { Body } from './body/body.ts'
import type { DocumentFacts, EventFacts, RoyaltyLine, StoryFacts } from './edition.ts'
import type { SignatureState } from './files/signature.ts'
import type { EditionState } from './moves.ts'
import type { EditionLang, StoryKind } from './story.ts'
import { storyPath } from './story-path.ts'

export type NewStory = {
  readonly slug: string
  readonly kind: StoryKind
  readonly sectionKey: string | null
  readonly agencyId: number
  readonly byline: string | null
  readonly provinceWide: StoryFacts['provinceWide']
  readonly publishedAt: string | null
  readonly publishedBy: string | null
  readonly createdAt: string
  readonly aboutPlan: string | null
  readonly isSample: boolean
  readonly reviewOn: string | null
  readonly legacyViews: number
  readonly legacySource: string | null
}
export type NewFacts = Pick<StoryFacts, 'reformAreas' | 'audiences' | 'places' | 'programmes' | 'tags'> & {
  readonly document?: DocumentFacts
  readonly event?: EventFacts
  readonly royaltyLines: readonly RoyaltyLine[]
}
export type NewEdition = {
  readonly lang: EditionLang
  readonly title: string
  readonly summary: string
  readonly body: Body
  readonly text: string
  readonly transcript: string
  readonly correctionNote: string | null
  readonly state: EditionState
  readonly scheduledFor: string | null
  readonly publishedAt: string | null
  readonly outAt: string | null
  readonly publishedBy: string | null
  readonly withdrawnAt: string | null
  readonly withdrawnBy: string | null
  readonly withdrawalReason: string | null
}
export type NewAttachment = {
  readonly sha256: string
  readonly name: string
  readonly signature: SignatureState
  readonly signer?: string | null
  readonly text: string
  readonly role: 'file' | 'media' | 'captions'
}

/** The new story's id, or undefined when the address is taken. */
export async function insertStory(tx: Tx, story: NewStory): Promise<number | undefined> {
  const row = await tx
    .insertInto('newsroom.story')
    .values(story)
    .onConflict((oc) => oc.column('slug').doNothing())
    .returning('id')
    .executeTakeFirst()
  return row?.id
}

/** What a story is about and for whom, and what makes it a document or an event. */
export async function insertFacts(tx: Tx, storyId: number, facts: NewFacts) {
  const { reformAreas, document, event, royaltyLines } = facts
  if (reformAreas.length > 0)
    await tx
      .insertInto('newsroom.storyArea')
      .values(reformAreas.map((reformArea) => ({ storyId, reformArea })))
      .execute()
  const labels = labelsOf(facts).map((label) => ({ ...label, storyId }))
  if (labels.length > 0) await tx.insertInto('newsroom.storyLabel').values(labels).execute()
  if (document)
    await tx
      .insertInto('newsroom.document')
      .values({ ...document, storyId })
      .execute()
  if (event)
    await tx
      .insertInto('newsroom.event')
      .values({ ...event, storyId })
      .execute()
  const lines = royaltyLines.map((line, position) => ({ ...line, storyId, position }))
  if (lines.length > 0) await tx.insertInto('newsroom.royaltyLine').values(lines).execute()
}

const labelsOf = ({ audiences, places, programmes, tags }: NewFacts) => [
  ...audiences.map((key) => ({ kind: 'audience', key, name: null })),
  ...places.map((key) => ({ kind: 'place', key, name: null })),
  ...programmes.map((key) => ({ kind: 'programme', key, name: null })),
  ...tags.map(({ key, name }) => ({ kind: 'tag', key, name })),
]

/** The new edition's id; its number is the next of its language. */
export async function insertEdition(
  tx: Tx,
  storyId: number,
  edition: NewEdition,
  madeAt: string,
): Promise<number> {
  const { id } = await tx
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
  return id
}

export const insertAttachment = (tx: Tx, editionId: number, position: number, attachment: NewAttachment) =>
  tx
    .insertInto('newsroom.attachment')
    .values({ ...attachment, editionId, position })
    .execute()

/** An address that a story had before leads to the one it has. */
export const insertRedirect = (
  tx: Tx,
  slug: string,
  to: { kind: StoryKind; slug: string },
  madeBy: string,
  madeAt: string,
) =>
  tx
    .insertInto('newsroom.redirect')
    .values({ slug, toPath: storyPath(to), madeBy, madeAt })
    .onConflict((oc) => oc.column('slug').doUpdateSet({ toPath: storyPath(to), madeBy, madeAt }))
    .execute()

export const upsertSection = (db: Queryable, section: Insertable<DB['newsroom.section']>) =>
  db
    .insertInto('newsroom.section')
    .values(section)
    .onConflict((oc) => oc.column('key').doUpdateSet(section))
    .execute()

export const upsertBoard = (db: Queryable, board: Insertable<DB['newsroom.board']>) =>
  db
    .insertInto('newsroom.board')
    .values(board)
    .onConflict((oc) => oc.columns(['agencyId', 'validFrom']).doUpdateSet(board))
    .execute()
