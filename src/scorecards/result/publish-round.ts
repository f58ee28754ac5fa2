import type { Actor } from '../../platform/actor.ts'
import { canonicalJson } from '../../platform/canonical-json.ts'
import type { Tx } from '../../platform/database/open.ts'
import { sha256Of } from '../../platform/files.ts'
import { record } from '../../platform/history.ts'
import type { Deps } from '../../platform/http/context.ts'
import { announce } from '../../platform/outbox.ts'
import { done, notFound, type Refusal, type Result, refuse } from '../../platform/result.ts'
import { recomputeRound } from '../recompute/recompute-round.ts'
import { mayMoveRound, type Round } from '../round/round.ts'
import { insertFrozen } from '../round/store-frozen.ts'
import { lockRound } from '../round/store-rounds.ts'
import { mayRunRound } from './permissions.ts'
import { publishedBody } from './published-body.ts'
import { type ClassResult, rankSheets } from './rank-sheets.ts'
import { lockSheetsOf, setPublished, setRanks } from './store.ts'
import { resultsTag } from './tags.ts'
import { refusals } from './texts.ts'

/**
 * Makes a decided round public: places drawn, the whole frozen under its fingerprint, pages dropped. One transaction: after
 * a crash nothing of it is there, or all of it; published again it stays as it is.
 */
export async function publishRound(
  deps: Pick<Deps, 'db' | 'clock'>,
  actor: Actor,
  roundId: number,
): Promise<Result> {
  return deps.db.transaction().execute(async (tx) => {
    const round = await lockRound(tx, actor, roundId)
    if (!round || !mayRunRound(actor, round)) return notFound
    if (round.state === 'published') return done()
    if (!mayMoveRound('publish', round.state)) return refuse(refusals.notDecided)
    await lockSheetsOf(tx, roundId)
    const results = await rankSheets(tx, roundId)
    const refusal = await judge(tx, roundId, results)
    if (refusal) return refusal
    const sha256 = await freeze(tx, deps, actor, round, results)
    await announce(tx, deps.clock, { type: 'scorecard.published', payload: { roundId } }, [resultsTag])
    await record(tx, actor, deps.clock, {
      action: 'round.published',
      subject: `round:${roundId}`,
      agencyId: round.agencyId,
      detail: { name: round.nameVi, sha256, sheets: results.flatMap(({ ranked }) => ranked).length },
    })
    return done()
  })
}

async function judge(tx: Tx, roundId: number, results: readonly ClassResult[]): Promise<Refusal | undefined> {
  const ranked = results.flatMap((one) => one.ranked)
  const open = ranked.filter(({ sheet }) => sheet.state !== 'final').length
  if (open > 0) return refuse({ vi: refusals.sheetsOpen.vi(open), en: refusals.sheetsOpen.en(open) })
  const differing = (await recomputeRound(tx, roundId)).filter(({ same }) => !same).length
  if (differing === 0) return undefined
  return refuse({ vi: refusals.differs.vi(differing), en: refusals.differs.en(differing) })
}

async function freeze(
  tx: Tx,
  { clock }: Pick<Deps, 'clock'>,
  actor: Actor,
  round: Round,
  results: readonly ClassResult[],
): Promise<string> {
  const ranked = results.flatMap((one) => one.ranked)
  await setRanks(
    tx,
    ranked.map(({ sheetId: id, rank, isTied }) => ({ id, rank, isTied })),
  )
  const body = publishedBody(round, results)
  const sha256 = sha256Of(Buffer.from(canonicalJson(body)))
  const at = clock.now().toString()
  const by = { byUser: actor.userId, byName: actor.name }
  await insertFrozen(tx, { roundId: round.id, sheetId: null, stage: 'published', sha256, body, at, ...by })
  await setPublished(tx, round.id, at)
  return sha256
}
