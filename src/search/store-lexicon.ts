import { sql } from 'kysely'
import type { Queryable, Tx } from '../platform/database/open.ts'
import type { StopWordRow } from './understand/stop-words.ts'
import type { SynonymRow } from './understand/synonyms.ts'

/** The synonyms in force on a day. */
export const synonymRows = async (db: Queryable, day: string): Promise<readonly SynonymRow[]> =>
  db
    .selectFrom('search.synonym')
    .select(['term', 'meaning'])
    .where('validFrom', '<=', day)
    .where((eb) => eb.or([eb('validTo', 'is', null), eb('validTo', '>=', day)]))
    .orderBy('term')
    .orderBy('meaning')
    .execute()

export const stopWordRows = async (db: Queryable): Promise<readonly StopWordRow[]> =>
  db.selectFrom('search.stopWord').select(['word', 'alsoFolded']).execute()

export type DatedSynonym = SynonymRow & {
  readonly validFrom: string
  readonly validTo: string | null
  readonly legalBasis: string
}

/** What the pack no longer names goes; what it names anew comes. */
export async function putSynonyms(tx: Tx, rows: readonly DatedSynonym[]): Promise<void> {
  await tx.deleteFrom('search.synonym').execute()
  if (rows.length > 0)
    await tx
      .insertInto('search.synonym')
      .values([...rows])
      .execute()
}

export async function putStopWords(tx: Tx, rows: readonly StopWordRow[]): Promise<void> {
  await tx.deleteFrom('search.stopWord').execute()
  if (rows.length > 0)
    await sql`insert into search.stop_word select * from unnest(${rows.map(({ word }) => word)}::text[],
      ${rows.map(({ alsoFolded }) => alsoFolded)}::boolean[])`.execute(tx)
}
