import { canonicalJson } from '../../platform/canonical-json.ts'
import type { Tx } from '../../platform/database/open.ts'
import { sha256Of } from '../../platform/files.ts'
import { frozenSheet } from '../round/freeze.ts'
import { evidenceOfSheets, type ScoreEvidence } from '../round/store-evidence.ts'
import { type Score, scoresOfSheets } from '../round/store-scores.ts'
import type { KeptSet } from '../sets/set.ts'
import type { DrawnSheet } from './draw-sheets.ts'
import type { Moments } from './moments.ts'
import { fillFrozen, type NewFrozen } from './store.ts'

const stages = [
  { stage: 'self', from: ['appraising', 'explaining', 'deciding'], at: 'signed' },
  { stage: 'final', from: ['final'], at: 'final' },
] as const

/** What each sheet was frozen as at its last signature, its head's or the council's: the same bodies that the acts freeze. */
export async function freezeSheets(
  tx: Tx,
  drawn: readonly DrawnSheet[],
  sets: ReadonlyMap<number, KeptSet>,
  moments: Moments,
  byName: string,
) {
  const ids = drawn.map(({ sheet }) => sheet.id)
  const [scores, evidence] = [await scoresOfSheets(tx, ids), await evidenceOfSheets(tx, ids)]
  const frozen = drawn.flatMap(({ sheet, state }) =>
    stages
      .filter(({ from }) => (from as readonly string[]).includes(state))
      .map(({ stage, at }): NewFrozen => {
        const set = sets.get(sheet.setId)!
        const proofs = evidence.get(sheet.id) ?? []
        const body =
          stage === 'final'
            ? frozenSheet({ sheet, stage }, set, scores.get(sheet.id)!, proofs)
            : frozenSheet({ sheet, stage }, set, asSigned(scores.get(sheet.id)!), proofs.filter(isOwn))
        const sha256 = sha256Of(Buffer.from(canonicalJson(body)))
        return { roundId: sheet.round.id, sheetId: sheet.id, stage, sha256, body, at: moments[at], byName }
      }),
  )
  await fillFrozen(tx, frozen)
}

const isOwn = ({ stage }: ScoreEvidence): boolean => stage === 'self'

/** Without what came later. */
const asSigned = (scores: ReadonlyMap<number, Score>): ReadonlyMap<number, Score> =>
  new Map(
    [...scores].map(([id, score]) => [
      id,
      {
        ...score,
        ...{
          appraisedPoints: null,
          appraisedReason: '',
          explanation: '',
          finalPoints: null,
          finalReason: '',
        },
      },
    ]),
  )
