import type { Actor } from '../../platform/actor.ts'
import { record } from '../../platform/history.ts'
import type { Deps } from '../../platform/http/context.ts'
import { done, notFound, type Result, refuse } from '../../platform/result.ts'
import { ownSheet } from './at-hand.ts'
import { mostProofs } from './judge-self-score.ts'
import { refusals } from './refusals.ts'
import { mayMoveSheet } from './round.ts'
import { isOwn } from './rows.ts'
import { insertEvidence } from './store-evidence.ts'

export type KeptProof = { readonly sha256: string; readonly name: string }

/**
 * Files stand with their criterion as soon as they are here, whatever becomes of the points sent with them: nobody has
 * to choose a file twice. The same file again changes nothing.
 */
export function addProofs(
  deps: Pick<Deps, 'db' | 'clock'>,
  actor: Actor,
  input: { readonly sheetId: number; readonly criterionId: number; readonly files: readonly KeptProof[] },
): Promise<Result> {
  const { sheetId, criterionId, files } = input
  return deps.db.transaction().execute(async (tx) => {
    const found = await ownSheet(tx, actor, sheetId)
    const row = found?.rows.find(({ criterion }) => criterion.id === criterionId)
    if (!found || !row || !isOwn(row)) return notFound
    if (!mayMoveSheet('score', found.sheet.state)) return refuse(refusals.notScoring)
    const there = found.evidence.filter((one) => one.criterionId === criterionId).length
    if (there + files.length > mostProofs) {
      const [vi, en] = [refusals.tooManyProofs.vi(mostProofs), refusals.tooManyProofs.en(mostProofs)]
      return refuse({ vi, en }, 'files')
    }
    const to = { sheetId, criterionId, at: deps.clock.now().toString(), byName: actor.name }
    const added = await insertEvidence(
      tx,
      to,
      files.map(({ sha256, name }) => ({ stage: 'self', kind: 'file', sha256, name })),
    )
    if (added > 0)
      await record(tx, actor, deps.clock, {
        action: 'score.evidence-added',
        subject: `sheet:${sheetId}`,
        agencyId: found.sheet.agencyId,
        detail: { criterion: row.criterion.code, files: files.map(({ name }) => name) },
      })
    return done()
  })
}
