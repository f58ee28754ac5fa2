import type { Actor } from '../../../platform/actor.ts'
import { canonicalJson } from '../../../platform/canonical-json.ts'
import type { Clock } from '../../../platform/clock.ts'
import type { Tx } from '../../../platform/database/open.ts'
import { sha256Of } from '../../../platform/files.ts'
import { frozenSheet, type ToFreeze } from '../../round/freeze.ts'
import type { Sheet } from '../../round/round.ts'
import { evidenceOfSheets } from '../../round/store-evidence.ts'
import { scoresOfSheets } from '../../round/store-scores.ts'
import type { KeptSet } from '../../sets/set.ts'
import { insertManyFrozen } from './store.ts'

type ManyToFreeze = {
  readonly sheets: readonly Sheet[]
  readonly sets: ReadonlyMap<number, KeptSet>
  readonly stage: ToFreeze['stage']
  readonly actor: Actor
  readonly clock: Clock
}

/** Freezes locked sheets as they are now, each under the same body as by itself, in three statements for all. */
export async function freezeMany(tx: Tx, { sheets, sets, stage, actor, clock }: ManyToFreeze) {
  const ids = sheets.map(({ id }) => id)
  const [scores, evidence] = [await scoresOfSheets(tx, ids), await evidenceOfSheets(tx, ids)]
  const by = { at: clock.now().toString(), byUser: actor.userId, byName: actor.name }
  const frozen = sheets.map((sheet) => {
    const set = sets.get(sheet.setId)
    if (!set) throw new Error(`sheet ${sheet.id} has no criteria set`)
    const own = scores.get(sheet.id) ?? new Map()
    const body = frozenSheet({ sheet, stage }, set, own, evidence.get(sheet.id) ?? [])
    const sha256 = sha256Of(Buffer.from(canonicalJson(body)))
    return { roundId: sheet.round.id, sheetId: sheet.id, stage, sha256, body, ...by }
  })
  await insertManyFrozen(tx, frozen)
}
