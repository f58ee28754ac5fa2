import type { Actor } from '../../platform/actor.ts'
import { canonicalJson } from '../../platform/canonical-json.ts'
import type { Clock } from '../../platform/clock.ts'
import type { Tx } from '../../platform/database/open.ts'
import { sha256Of } from '../../platform/files.ts'
import type { CriteriaSet } from '../rules/criterion.ts'
import { totalsOf } from '../rules/totals.ts'
import { setOf } from '../sets/store.ts'
import type { Sheet } from './round.ts'
import { givenAt, type ScoreStage } from './score-stages.ts'
import { evidenceOf, type ScoreEvidence } from './store-evidence.ts'
import { type FrozenStage, insertFrozen } from './store-frozen.ts'
import { type ProposedFrom, type Score, scoresOfSheet } from './store-scores.ts'

/** A sheet as it is frozen at a stage: enough to recompute its result without any other table. */
export type FrozenSheet = {
  readonly format: 'loa-sheet/1'
  readonly round: {
    readonly id: number
    readonly slug: string
    readonly fromDay: string
    readonly toDay: string
  }
  readonly sheetId: number
  readonly agencyId: number
  readonly classKey: string
  readonly setId: number
  readonly total: number
  readonly applicableMaximum: number
  readonly index: number | null
  readonly scores: readonly FrozenScore[]
  /** Of the activities of the round's days and their evidence; null when nothing was done in them. */
  readonly evidenceSet: { readonly setId: number; readonly manifestSha256: string } | null
}

export type FrozenScore = {
  readonly code: string
  readonly isApplicable: boolean
  readonly notApplicableReason: string
  readonly proposed: number | null
  readonly proposedFrom: ProposedFrom | null
  readonly selfPoints: number | null
  readonly selfNote: string
  readonly checks: readonly string[]
  readonly appraisedPoints: number | null
  readonly appraisedReason: string
  readonly explanation: string
  readonly finalPoints: number | null
  readonly finalReason: string
  readonly evidence: readonly {
    readonly stage: string
    readonly kind: string
    readonly name: string
    readonly print: string
  }[]
}

export type ToFreeze = {
  readonly sheet: Sheet
  readonly stage: Exclude<FrozenStage, 'published'>
  readonly actor: Actor
  readonly clock: Clock
  readonly evidenceSet?: FrozenSheet['evidenceSet']
}

/** Freezes a locked sheet as it is now, under the SHA-256 of its canonical JSON. */
export async function freezeSheet(tx: Tx, to: ToFreeze) {
  const { sheet, stage, actor, clock } = to
  const set = await setOf(tx, sheet.setId)
  if (!set) throw new Error(`sheet ${sheet.id} has no criteria set`)
  const body = frozenSheet(to, set, await scoresOfSheet(tx, sheet.id), await evidenceOf(tx, sheet.id))
  const sha256 = sha256Of(Buffer.from(canonicalJson(body)))
  await insertFrozen(tx, {
    ...{ roundId: sheet.round.id, sheetId: sheet.id, stage, sha256, body },
    ...{ at: clock.now().toString(), byUser: actor.userId, byName: actor.name },
  })
  return { sha256, body }
}

const stageOf: Readonly<Record<ToFreeze['stage'], ScoreStage>> = {
  self: 'self',
  appraised: 'appraised',
  explained: 'appraised',
  final: 'final',
}

export function frozenSheet(
  { sheet, stage, evidenceSet = null }: Pick<ToFreeze, 'sheet' | 'stage' | 'evidenceSet'>,
  set: CriteriaSet,
  scores: ReadonlyMap<number, Score>,
  evidence: readonly ScoreEvidence[],
): FrozenSheet {
  const { total, applicableMaximum, index } = totalsOf(set, givenAt(set, scores, stageOf[stage]))
  const { id, slug, fromDay, toDay } = sheet.round
  const proofs = Map.groupBy(evidence, (one) => one.criterionId)
  return {
    format: 'loa-sheet/1',
    round: { id, slug, fromDay, toDay },
    ...{ sheetId: sheet.id, agencyId: sheet.agencyId, classKey: sheet.classKey, setId: sheet.setId },
    ...{ total, applicableMaximum, index, evidenceSet },
    scores: set.criteria.flatMap((criterion): FrozenScore[] => {
      const score = criterion.id === undefined ? undefined : scores.get(criterion.id)
      if (!score) return []
      const { criterionId, appraisedBy, appraisedByName, appraisedAt, explainedAt, edit, ...points } = score
      return [{ code: criterion.code, ...points, evidence: (proofs.get(criterionId) ?? []).map(printOf) }]
    }),
  }
}

const printOf = ({ stage, kind, name, sha256, url, activityId }: ScoreEvidence) => ({
  ...{ stage, kind, name },
  print: sha256 ?? url ?? `activity:${activityId}`,
})
