import { sql } from 'kysely'
import type { Queryable, Tx } from '../../platform/database/open.ts'

export type EvidenceStage = 'self' | 'explanation'

/** What proves the points of a criterion: a kept file, a link, or one of the agency's own activities or reports. */
export type ScoreEvidence = {
  readonly id: number
  readonly criterionId: number
  readonly stage: EvidenceStage
  readonly kind: 'file' | 'link' | 'activity' | 'report'
  readonly sha256: string | null
  readonly url: string | null
  readonly activityId: number | null
  readonly name: string
  readonly addedAt: string
  readonly addedByName: string
  readonly size: number | null
  readonly mediaType: string | null
}

/** Oldest first; of one criterion or of the whole sheet. */
export async function evidenceOf(
  db: Queryable,
  sheetId: number,
  criterionId?: number,
): Promise<readonly ScoreEvidence[]> {
  const { rows } = await sql<ScoreEvidence>`
    select e.id, e.criterion_id, e.stage, e.kind, e.sha256, e.url, e.activity_id, e.name, e.added_at, e.added_by_name,
      f.size, f.media_type
    from scorecards.score_evidence e left join platform.file f on f.sha256 = e.sha256
    where e.sheet_id = ${sheetId} and (${criterionId ?? null}::int is null or e.criterion_id = ${criterionId ?? null})
    order by e.id`.execute(db)
  return rows
}

/** The evidence of many sheets, oldest first; without what their files weigh. */
export async function evidenceOfSheets(db: Queryable, sheetIds: readonly number[]) {
  const { rows } = await sql<ScoreEvidence & { readonly sheetId: number }>`
    select id, sheet_id, criterion_id, stage, kind, sha256, url, activity_id, name, added_at, added_by_name
    from scorecards.score_evidence where sheet_id = any(${[...sheetIds]}::int[]) order by id`.execute(db)
  return Map.groupBy(rows, ({ sheetId }) => sheetId)
}

export type NewEvidence = Pick<ScoreEvidence, 'stage' | 'kind' | 'name'> &
  Partial<Pick<ScoreEvidence, 'sha256' | 'url' | 'activityId'>>

/** Adds what is not there yet: the same file, link or activity stands once. The caller holds the sheet's lock. */
export async function insertEvidence(
  tx: Tx,
  to: {
    readonly sheetId: number
    readonly criterionId: number
    readonly at: string
    readonly byName: string
  },
  some: readonly NewEvidence[],
): Promise<number> {
  if (some.length === 0) return 0
  const { numAffectedRows } = await sql`
    insert into scorecards.score_evidence
      (sheet_id, criterion_id, stage, kind, sha256, url, activity_id, name, added_at, added_by_name)
    select ${to.sheetId}, ${to.criterionId}, n.stage, n.kind, n.sha256, n.url, n."activityId", n.name, ${to.at}, ${to.byName}
    from json_to_recordset(${JSON.stringify(some)}::json)
      as n (stage text, kind text, sha256 text, url text, "activityId" int, name text)
    where not exists (
      select 1 from scorecards.score_evidence e
      where e.sheet_id = ${to.sheetId} and e.criterion_id = ${to.criterionId} and e.stage = n.stage and e.kind = n.kind
        and e.sha256 is not distinct from n.sha256 and e.url is not distinct from n.url
        and e.activity_id is not distinct from n."activityId")`.execute(tx)
  return Number(numAffectedRows ?? 0)
}

/** Takes away evidence of the self-score; what came with an explanation stays. */
export const removeEvidence = (tx: Tx, sheetId: number, criterionId: number, ids: readonly number[]) =>
  ids.length === 0
    ? Promise.resolve([])
    : tx
        .deleteFrom('scorecards.scoreEvidence')
        .where('sheetId', '=', sheetId)
        .where('criterionId', '=', criterionId)
        .where('stage', '=', 'self')
        .where('id', 'in', [...ids])
        .execute()
