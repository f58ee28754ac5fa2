import type { Actor } from '../../platform/actor.ts'
import { record } from '../../platform/history.ts'
import type { Deps } from '../../platform/http/context.ts'
import { done, notFound, type Result, refuse } from '../../platform/result.ts'
import { mayMoveRound } from '../round/round.ts'
import { sheetsOfRound } from '../round/store.ts'
import { lockRound, moveRoundTo } from '../round/store-rounds.ts'
import { mayRunRound } from './permissions.ts'
import { rankSheets } from './rank-sheets.ts'
import { lockSheetsOf, setRanks } from './store.ts'
import { refusals } from './texts.ts'

/** Every sheet is final: the places are drawn, and the round waits for its decision. */
export async function finaliseRound(
  deps: Pick<Deps, 'db' | 'clock'>,
  actor: Actor,
  roundId: number,
): Promise<Result> {
  return deps.db.transaction().execute(async (tx) => {
    const round = await lockRound(tx, actor, roundId)
    if (!round || !mayRunRound(actor, round)) return notFound
    if (round.state === 'finalised') return done()
    if (!mayMoveRound('finalise', round.state)) return refuse(refusals.notOpen)
    await lockSheetsOf(tx, roundId)
    const sheets = await sheetsOfRound(tx, roundId)
    if (sheets.length === 0) return refuse(refusals.noSheets)
    const open = sheets.filter(({ state }) => state !== 'final').length
    if (open > 0) return refuse({ vi: refusals.sheetsOpen.vi(open), en: refusals.sheetsOpen.en(open) })
    const ranked = (await rankSheets(tx, roundId)).flatMap((one) => one.ranked)
    await setRanks(
      tx,
      ranked.map(({ sheetId: id, rank, isTied }) => ({ id, rank, isTied })),
    )
    await moveRoundTo(tx, roundId, 'finalised')
    await record(tx, actor, deps.clock, {
      action: 'round.finalised',
      subject: `round:${roundId}`,
      agencyId: round.agencyId,
      detail: { name: round.nameVi, sheets: sheets.length },
    })
    return done()
  })
}
