import { sql } from 'kysely'
import type { Queryable, Tx } from '../../platform/database/open.ts'
import type { Round } from '../round/round.ts'

/** Holds every sheet of a locked round until the transaction ends; in one order, so that two never wait in a circle. */
export const lockSheetsOf = (tx: Tx, roundId: number) =>
  sql`select id from scorecards.sheet where round_id = ${roundId} order by id for update`.execute(tx)

export type RankOfSheet = { readonly id: number; readonly rank: number | null; readonly isTied: boolean }

/** The places of a whole round in one statement. */
export const setRanks = (tx: Tx, ranks: readonly RankOfSheet[]) =>
  sql`
    update scorecards.sheet s set rank = r.rank, is_tied = r."isTied"
    from json_to_recordset(${JSON.stringify(ranks)}::json) as r (id int, rank int, "isTied" boolean)
    where s.id = r.id`.execute(tx)

export const setDecision = (tx: Tx, id: number, decisionNumber: string, decidedOn: string) =>
  tx
    .updateTable('scorecards.round')
    .set((eb) => ({ state: 'decided', decisionNumber, decidedOn, edit: eb('edit', '+', 1) }))
    .where('id', '=', id)
    .execute()

export const setPublished = (tx: Tx, id: number, publishedAt: string) =>
  tx
    .updateTable('scorecards.round')
    .set((eb) => ({ state: 'published', publishedAt, edit: eb('edit', '+', 1) }))
    .where('id', '=', id)
    .execute()

export type PublishedRound = Pick<
  Round,
  | 'id'
  | 'agencyId'
  | 'year'
  | 'slug'
  | 'nameVi'
  | 'nameEn'
  | 'fromDay'
  | 'toDay'
  | 'decisionNumber'
  | 'decidedOn'
> &
  Pick<Round, 'publishedAt' | 'isSample'> & { readonly sheets: number }

/** What everybody may read, the newest first; of one address, or all. */
export async function publishedRounds(db: Queryable, slug?: string): Promise<readonly PublishedRound[]> {
  const { rows } = await sql<PublishedRound>`
    select r.id, r.agency_id, r.year, r.slug, r.name_vi, r.name_en, r.from_day, r.to_day, r.decision_number, r.decided_on,
      r.published_at, r.is_sample, (select count(*)::int from scorecards.sheet s where s.round_id = r.id) as sheets
    from scorecards.round r
    where r.state = 'published' and (${slug ?? null}::text is null or r.slug = ${slug ?? null})
    order by r.to_day desc, r.id desc`.execute(db)
  return rows
}

/** The agency's sheets in published rounds, the newest first: what years are compared by. */
export async function publishedSheetsOf(db: Queryable, agencyId: number) {
  return db
    .selectFrom('scorecards.sheet as s')
    .innerJoin('scorecards.round as r', 'r.id', 's.roundId')
    .select(['s.id', 's.setId', 's.agencyId', 'r.year', 'r.slug', 's.indexValue', 's.rank', 'r.toDay'])
    .where('r.state', '=', 'published')
    .where('s.agencyId', '=', agencyId)
    .orderBy('r.toDay', 'desc')
    .execute()
}

/** The fingerprint the round was published under. */
export async function publishedSha(db: Queryable, roundId: number): Promise<string | undefined> {
  const row = await db
    .selectFrom('scorecards.frozen')
    .select('sha256')
    .where('roundId', '=', roundId)
    .where('stage', '=', 'published')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row?.sha256
}
