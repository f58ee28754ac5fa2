import type { Queryable, Tx } from '../../platform/database/open.ts'
import type { ChangedFacts } from './save-facts.ts'

export const hasSection = async (db: Queryable, key: string): Promise<boolean> =>
  (await db.selectFrom('newsroom.section').select('key').where('key', '=', key).executeTakeFirst()) !==
  undefined

/** Writes the facts that are given; lists are written anew as a whole. */
export async function writeFacts(tx: Tx, storyId: number, facts: ChangedFacts): Promise<void> {
  const { slug, kind, sectionKey, byline, reviewOn, aboutPlan } = facts
  const own = { slug, kind, sectionKey, byline, reviewOn, aboutPlan }
  const given = Object.fromEntries(Object.entries(own).filter(([, value]) => value !== undefined))
  if (Object.keys(given).length > 0)
    await tx
      .updateTable('newsroom.story')
      .set({ ...given, ...(reviewOn !== undefined && { reviewToldOn: null }) })
      .where('id', '=', storyId)
      .execute()
  if (facts.reformAreas) await writeAreas(tx, storyId, facts.reformAreas)
  await writeLabels(tx, storyId, facts)
  if (facts.document !== undefined) await writeDocument(tx, storyId, facts.document)
  if (facts.event !== undefined) await writeEvent(tx, storyId, facts.event)
  if (facts.royaltyLines) await writeRoyalty(tx, storyId, facts.royaltyLines)
}

async function writeAreas(tx: Tx, storyId: number, areas: readonly string[]) {
  await tx.deleteFrom('newsroom.storyArea').where('storyId', '=', storyId).execute()
  const rows = areas.map((reformArea) => ({ storyId, reformArea }))
  if (rows.length > 0) await tx.insertInto('newsroom.storyArea').values(rows).execute()
}

async function writeLabels(tx: Tx, storyId: number, facts: ChangedFacts) {
  const keyed = (keys: readonly string[] | undefined) => keys?.map((key) => ({ key, name: null }))
  const lists = {
    audience: keyed(facts.audiences),
    place: keyed(facts.places),
    programme: keyed(facts.programmes),
    tag: facts.tags,
  }
  for (const [kind, labels] of Object.entries(lists)) {
    if (!labels) continue
    await tx
      .deleteFrom('newsroom.storyLabel')
      .where('storyId', '=', storyId)
      .where('kind', '=', kind)
      .execute()
    const rows = labels.map(({ key, name }) => ({ storyId, kind, key, name }))
    if (rows.length > 0) await tx.insertInto('newsroom.storyLabel').values(rows).execute()
  }
}

async function writeDocument(tx: Tx, storyId: number, document: ChangedFacts['document']) {
  await tx.deleteFrom('newsroom.document').where('storyId', '=', storyId).execute()
  if (document)
    await tx
      .insertInto('newsroom.document')
      .values({ storyId, ...document })
      .execute()
}

async function writeEvent(tx: Tx, storyId: number, event: ChangedFacts['event']) {
  await tx.deleteFrom('newsroom.event').where('storyId', '=', storyId).execute()
  if (event)
    await tx
      .insertInto('newsroom.event')
      .values({ storyId, ...event })
      .execute()
}

async function writeRoyalty(tx: Tx, storyId: number, lines: NonNullable<ChangedFacts['royaltyLines']>) {
  await tx.deleteFrom('newsroom.royaltyLine').where('storyId', '=', storyId).execute()
  const rows = lines.map((line, index) => ({ storyId, position: index + 1, ...line }))
  if (rows.length > 0) await tx.insertInto('newsroom.royaltyLine').values(rows).execute()
}
