import type { Actor } from '../../platform/actor.ts'
import { record } from '../../platform/history.ts'
import type { Deps } from '../../platform/http/context.ts'
import { done, notFound, type Result, refuse } from '../../platform/result.ts'
import { ownSheet } from './at-hand.ts'
import { refusals } from './refusals.ts'
import { mayMoveSheet } from './round.ts'
import { isOwn, type Row } from './rows.ts'
import { confirmProposals, insertMoves, type Score } from './store-scores.ts'

/**
 * Confirms every proposal from facts that nobody has touched, of a section or group or of the whole sheet. What was
 * given by a person stays, and what needs one stays open. Pressed twice it confirms once.
 */
export function confirmAll(
  deps: Pick<Deps, 'db' | 'clock'>,
  actor: Actor,
  { sheetId, code }: { readonly sheetId: number; readonly code: string | null },
): Promise<Result<{ readonly confirmed: number }>> {
  return deps.db.transaction().execute(async (tx) => {
    const found = await ownSheet(tx, actor, sheetId)
    if (!found) return notFound
    if (!mayMoveSheet('score', found.sheet.state)) return refuse(refusals.notScoring)
    const ready = confirmable(found.rows, found.scores, code)
    if (ready.length === 0) return done({ confirmed: 0 })
    const at = deps.clock.now().toString()
    const by = { byUser: actor.userId, byName: actor.name }
    await confirmProposals(
      tx,
      sheetId,
      ready.map(({ criterionId }) => criterionId),
    )
    await insertMoves(
      tx,
      ready.map(({ criterionId, proposed: points }) => ({
        ...{ sheetId, criterionId, stage: 'self' as const, points, isApplicable: true, at, ...by },
      })),
    )
    await record(tx, actor, deps.clock, {
      action: 'score.confirmed',
      subject: `sheet:${sheetId}`,
      agencyId: found.sheet.agencyId,
      detail: { count: ready.length, ...(code !== null && { group: code }) },
    })
    return done({ confirmed: ready.length })
  })
}

/** The untouched proposals in a section or group; null: of the whole sheet. */
export const confirmable = (
  rows: readonly Row[],
  scores: ReadonlyMap<number, Score>,
  code: string | null,
): readonly Score[] =>
  rows.flatMap((row) => {
    const isAsked = isOwn(row) && (code === null || row.path.includes(code))
    const score = isAsked ? scores.get(row.criterion.id ?? 0) : undefined
    return score?.isApplicable && score.selfPoints === null && score.proposed !== null ? [score] : []
  })
