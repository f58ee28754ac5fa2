import { sql } from 'kysely'
import type { Queryable } from '../../platform/database/open.ts'
import type { Move } from './replay.ts'

/** The log of these sheets, each oldest first; one query however many. */
export async function movesOfSheets(
  db: Queryable,
  sheetIds: readonly number[],
): Promise<ReadonlyMap<number, readonly Move[]>> {
  const { rows } = await sql<Move & { sheetId: number }>`
    select sheet_id, criterion_id, stage, points, is_applicable from scorecards.move
    where sheet_id = any(${[...sheetIds]}::integer[]) and criterion_id is not null
      and stage in ('proposed', 'self', 'appraised', 'final')
    order by sheet_id, id`.execute(db)
  return Map.groupBy(rows, ({ sheetId }) => sheetId)
}

export type LastFrozen = { readonly sheetId: number | null; readonly sha256: string; readonly body: unknown }

/** What was frozen last of each final sheet and, once it is published, of the round itself (sheet null). */
export async function lastFrozenOf(db: Queryable, roundId: number): Promise<readonly LastFrozen[]> {
  const { rows } = await sql<LastFrozen>`
    select distinct on (f.sheet_id) f.sheet_id, f.sha256, f.body
    from scorecards.frozen f left join scorecards.sheet s on s.id = f.sheet_id
    where f.round_id = ${roundId}
      and (f.stage = 'published' and f.sheet_id is null or f.stage = 'final' and s.state = 'final')
    order by f.sheet_id, f.id desc`.execute(db)
  return rows
}
