import { sql } from 'kysely'
import type { Queryable, Tx } from '../../platform/database/open.ts'

/** What a proposal was made from, kept as it was: words in both languages, the numbers, and where their rows are. */
export type ProposedFrom = {
  readonly isApplicable: boolean
  readonly whyVi: string
  readonly whyEn: string
  readonly facts: readonly ProposedFact[]
}

export type ProposedFact = {
  readonly measure: string
  readonly value: number | null
  readonly numerator?: number
  readonly denominator?: number
  readonly factVi: string
  readonly factEn: string
  readonly href?: string
}

/** The points of a criterion as each stage gave them, in thousandths; null: not given yet. */
export type Score = {
  readonly criterionId: number
  readonly isApplicable: boolean
  readonly notApplicableReason: string
  readonly proposed: number | null
  readonly proposedFrom: ProposedFrom | null
  readonly selfPoints: number | null
  readonly selfNote: string
  readonly checks: readonly string[]
  readonly appraisedPoints: number | null
  readonly appraisedReason: string
  readonly appraisedBy: string | null
  readonly appraisedByName: string | null
  readonly appraisedAt: string | null
  readonly explanation: string
  readonly explainedAt: string | null
  readonly finalPoints: number | null
  readonly finalReason: string
  readonly edit: number
}

const columns = [
  'criterionId',
  'isApplicable',
  'notApplicableReason',
  'proposed',
  'proposedFrom',
  'selfPoints',
  'selfNote',
  'checks',
  'appraisedPoints',
  'appraisedReason',
  'appraisedBy',
  'appraisedByName',
  'appraisedAt',
  'explanation',
  'explainedAt',
  'finalPoints',
  'finalReason',
  'edit',
] as const

/** By criterion. */
export async function scoresOfSheet(db: Queryable, sheetId: number): Promise<ReadonlyMap<number, Score>> {
  const rows = await db
    .selectFrom('scorecards.score')
    .select(columns)
    .where('sheetId', '=', sheetId)
    .execute()
  return new Map(rows.map((row) => [row.criterionId, row as Score]))
}

/** By sheet, then by criterion: a whole round in one query. */
export async function scoresOfSheets(db: Queryable, sheetIds: readonly number[]) {
  const rows = await db
    .selectFrom('scorecards.score')
    .select(['sheetId', ...columns])
    .where('sheetId', '=', (eb) => eb.fn.any(eb.val([...sheetIds])))
    .execute()
  const bySheet = Map.groupBy(rows, ({ sheetId }) => sheetId)
  return new Map(
    [...bySheet].map(([id, some]) => [id, new Map(some.map((row) => [row.criterionId, row as Score]))]),
  )
}

export type ScoreChange = Partial<
  Omit<Score, 'criterionId' | 'edit' | 'checks' | 'proposed' | 'proposedFrom'> & { readonly checks: string[] }
>

/** Changes the points of a criterion on a locked sheet; its edit rises. */
export async function changeScore(tx: Tx, sheetId: number, criterionId: number, change: ScoreChange) {
  await tx
    .updateTable('scorecards.score')
    .set((eb) => ({ ...change, edit: eb('edit', '+', 1) }))
    .where('sheetId', '=', sheetId)
    .where('criterionId', '=', criterionId)
    .execute()
}

export type MoveStage = 'proposed' | 'self' | 'signed' | 'appraised' | 'explained' | 'final' | 'reopened'

export type NewMove = {
  readonly sheetId: number
  /** Null: about the sheet. */
  readonly criterionId: number | null
  readonly stage: MoveStage
  readonly points?: number | null
  readonly isApplicable?: boolean | null
  readonly reason?: string
  readonly at: string
  readonly byUser: string | null
  readonly byName: string
}

/** Adds to the log that results are recomputed from; it never changes. One statement however many. */
export async function insertMoves(tx: Tx, moves: readonly NewMove[]): Promise<void> {
  if (moves.length === 0) return
  await sql`
    insert into scorecards.move (sheet_id, criterion_id, stage, points, is_applicable, reason, at, by_user, by_name)
    select "sheetId", "criterionId", stage, points, "isApplicable", coalesce(reason, ''), at, "byUser", "byName"
    from json_to_recordset(${JSON.stringify(moves)}::json) as m ("sheetId" int, "criterionId" int, stage text, points int,
      "isApplicable" boolean, reason text, at timestamptz, "byUser" text, "byName" text)`.execute(tx)
}

export type MoveLine = Required<Omit<NewMove, 'sheetId'>> & { readonly id: number }

/** Oldest first. */
export const movesOf = (db: Queryable, sheetId: number): Promise<MoveLine[]> =>
  db
    .selectFrom('scorecards.move')
    .select(['id', 'criterionId', 'stage', 'points', 'isApplicable', 'reason', 'at', 'byUser', 'byName'])
    .where('sheetId', '=', sheetId)
    .orderBy('id')
    .$narrowType<{ stage: MoveStage }>()
    .execute()

/** Takes over what is proposed for these criteria of a locked sheet, where nobody has given points. */
export const confirmProposals = (tx: Tx, sheetId: number, criterionIds: readonly number[]) =>
  tx
    .updateTable('scorecards.score')
    .set((eb) => ({ selfPoints: eb.ref('proposed'), edit: eb('edit', '+', 1) }))
    .where('sheetId', '=', sheetId)
    .where('criterionId', 'in', [...criterionIds])
    .where('selfPoints', 'is', null)
    .execute()
