import type { Actor } from '../../platform/actor.ts'
import type { Tx } from '../../platform/database/open.ts'
import { scoring } from '../permissions.ts'
import type { CriteriaSet } from '../rules/criterion.ts'
import { setOf } from '../sets/store.ts'
import type { Sheet } from './round.ts'
import { type Row, rowsOf } from './rows.ts'
import { lockSheet } from './store.ts'
import { evidenceOf, type ScoreEvidence } from './store-evidence.ts'
import { type Score, scoresOfSheet } from './store-scores.ts'

/** A sheet with its set, its points and its evidence, locked. */
export type SheetAtHand = {
  readonly sheet: Sheet
  readonly set: CriteriaSet
  readonly rows: readonly Row[]
  readonly scores: ReadonlyMap<number, Score>
  readonly evidence: readonly ScoreEvidence[]
}

/** The sheet for whoever may score it: the officers and the head of its agency. Undefined for everybody else. */
export async function ownSheet(tx: Tx, actor: Actor, id: number): Promise<SheetAtHand | undefined> {
  const sheet = await lockSheet(tx, actor, id)
  const set = sheet && mayScore(actor, sheet) ? await setOf(tx, sheet.setId) : undefined
  if (!sheet || !set) return undefined
  const scores = await scoresOfSheet(tx, id)
  return { sheet, set, rows: rowsOf(set), scores, evidence: await evidenceOf(tx, id) }
}

export const mayScore = (actor: Actor, { agencyId }: Pick<Sheet, 'agencyId'>): boolean =>
  scoring.some((role) => actor.is(role, agencyId))

/** Of the self-score: how many pieces each criterion has. */
export const countEvidence = (evidence: readonly ScoreEvidence[]): ReadonlyMap<number, number> =>
  new Map(
    [...Map.groupBy(evidence, (one) => one.criterionId)].map(([id, some]) => [
      id,
      some.filter(({ stage }) => stage === 'self').length,
    ]),
  )
