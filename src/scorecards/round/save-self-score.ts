import type { Actor } from '../../platform/actor.ts'
import type { Tx } from '../../platform/database/open.ts'
import { record } from '../../platform/history.ts'
import type { Deps } from '../../platform/http/context.ts'
import { done, notFound, type Result, refuse, refuseAll } from '../../platform/result.ts'
import { boundsOf, pointsOfChecks } from '../rules/bounds.ts'
import { plainOf } from '../rules/rule.ts'
import { ownSheet, type SheetAtHand } from './at-hand.ts'
import { judgeSelfScore } from './judge-self-score.ts'
import { type AddedProofs, proofsOf } from './proofs.ts'
import { refusals } from './refusals.ts'
import { mayMoveSheet } from './round.ts'
import { isOwn, type Row } from './rows.ts'
import { refuseStale } from './stale.ts'
import { insertEvidence, type NewEvidence, removeEvidence } from './store-evidence.ts'
import { changeScore, insertMoves, movesOf, type Score } from './store-scores.ts'

export type SelfScore = {
  readonly sheetId: number
  readonly criterionId: number
  /** Which state of the row was seen. */
  readonly edit: number
  /** In thousandths, or what is proposed; of a sum of checks its parts say it. Null: nothing that can be read. */
  readonly points: number | 'proposed' | null
  readonly note: string
  /** Of a sum of checks: the parts that are met. */
  readonly checks: readonly string[]
  readonly added: AddedProofs
  readonly removedEvidenceIds: readonly number[]
}

/**
 * The unit gives a criterion its points. They stand on evidence, on counted facts, or on the unit's explanation. Sent
 * again it changes nothing; of two editors the first wins and the other is told what changed.
 */
export function saveSelfScore(
  deps: Pick<Deps, 'db' | 'clock'>,
  actor: Actor,
  input: SelfScore,
): Promise<Result> {
  return deps.db.transaction().execute(async (tx) => {
    const found = await ownSheet(tx, actor, input.sheetId)
    const row = found?.rows.find(({ criterion }) => criterion.id === input.criterionId)
    const score = found?.scores.get(input.criterionId)
    if (!found || !row || !score) return notFound
    if (!mayMoveSheet('score', found.sheet.state)) return refuse(refusals.notScoring)
    if (!isOwn(row)) return refuse(refusals.notYours)
    const wanted = wantedOf(row, score, input)
    if (wanted.points === null)
      return refuse(input.points === 'proposed' ? refusals.nothingProposed : refusals.givePoints, 'points')
    const given = { ...wanted, points: wanted.points }
    const proofs = await proofsOf(tx, found.sheet.agencyId, 'self', input.added)
    if (isRepeat(found, score, input, given, proofs)) return done()
    if (score.edit !== input.edit) return refuseStale(await movesOf(tx, input.sheetId), input.criterionId)
    const issues = judgeSelfScore(row.criterion, score, {
      ...given,
      checks: isOfChecks(row) ? given.checks : undefined,
      evidence: stays(found, input).length + proofs.length,
    })
    if (issues.length > 0) return refuseAll(issues)
    await save(tx, deps, actor, found, row, input, given, proofs)
    return done()
  })
}

type Given = { readonly points: number; readonly note: string; readonly checks: readonly string[] }

/** What this would save; what is proposed stands with the checks that were proposed. */
function wantedOf({ criterion }: Row, score: Score, { points, note, checks }: SelfScore) {
  const rule = plainOf(criterion.rule)
  if (points === 'proposed') return { points: score.proposed, note, checks: score.checks }
  if (rule.kind !== 'checks') return { points, note, checks: [] }
  const known = rule.checks.map(({ key }) => key).filter((key) => checks.includes(key))
  return { points: pointsOfChecks(rule.checks, known, boundsOf(criterion).most), note, checks: known }
}

const isOfChecks = ({ criterion }: Row): boolean => plainOf(criterion.rule).kind === 'checks'

/** Evidence of the criterion that this does not take away. */
const stays = ({ evidence }: SheetAtHand, { criterionId, removedEvidenceIds }: SelfScore) =>
  evidence.filter(
    (one) => one.criterionId === criterionId && one.stage === 'self' && !removedEvidenceIds.includes(one.id),
  )

function isRepeat(
  { evidence }: SheetAtHand,
  score: Score,
  input: SelfScore,
  given: Given,
  proofs: readonly NewEvidence[],
): boolean {
  const own = evidence.filter(({ criterionId }) => criterionId === input.criterionId)
  const isThere = ({ kind, sha256, url, activityId }: NewEvidence) =>
    own.some(
      (one) =>
        one.kind === kind &&
        one.sha256 === (sha256 ?? null) &&
        one.url === (url ?? null) &&
        one.activityId === (activityId ?? null),
    )
  return (
    score.selfPoints === given.points &&
    score.selfNote === given.note &&
    [...score.checks].sort().join() === [...given.checks].sort().join() &&
    proofs.every(isThere) &&
    !own.some(({ id }) => input.removedEvidenceIds.includes(id))
  )
}

async function save(
  tx: Tx,
  { clock }: Pick<Deps, 'clock'>,
  actor: Actor,
  { sheet }: SheetAtHand,
  { criterion }: Row,
  { sheetId, criterionId, removedEvidenceIds }: SelfScore,
  { points, note, checks }: Given,
  proofs: readonly NewEvidence[],
) {
  const at = clock.now().toString()
  const by = { byUser: actor.userId, byName: actor.name }
  await removeEvidence(tx, sheetId, criterionId, removedEvidenceIds)
  const to = { sheetId, criterionId, at, byName: actor.name }
  await insertEvidence(tx, to, proofs)
  await changeScore(tx, sheetId, criterionId, { selfPoints: points, selfNote: note, checks: [...checks] })
  await insertMoves(tx, [
    { sheetId, criterionId, stage: 'self', points, isApplicable: true, reason: note, at, ...by },
  ])
  await record(tx, actor, clock, {
    action: 'score.saved',
    subject: `sheet:${sheetId}`,
    agencyId: sheet.agencyId,
    detail: { criterion: criterion.code, points },
  })
}
