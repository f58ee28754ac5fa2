import type { Actor } from '../../platform/actor.ts'
import { record } from '../../platform/history.ts'
import type { Deps } from '../../platform/http/context.ts'
import { announce } from '../../platform/outbox.ts'
import { done, notFound, type Refusal, type Result, refuse } from '../../platform/result.ts'
import { countEvidence, ownSheet, type SheetAtHand } from './at-hand.ts'
import { mailTexts } from './mail-texts.ts'
import { sheetPath, tell } from './mails.ts'
import { needsOf } from './readiness.ts'
import { refusals } from './refusals.ts'
import { mayMoveSheet } from './round.ts'
import { isOwn } from './rows.ts'
import { changeSheet } from './store.ts'

/** The unit hands its sheet to its head. Every criterion of its own has points that are proved, or does not apply. */
export function submitSheet(
  deps: Pick<Deps, 'db' | 'clock' | 'origin'>,
  actor: Actor,
  sheetId: number,
): Promise<Result> {
  return deps.db.transaction().execute(async (tx) => {
    const found = await ownSheet(tx, actor, sheetId)
    if (!found) return notFound
    const { sheet } = found
    if (sheet.state === 'awaiting_head') return done()
    if (!mayMoveSheet('submit', sheet.state)) return refuse(refusals.notScoring)
    const refusal = refuseLeft(found)
    if (refusal) return refusal
    const { agencyId, round } = sheet
    await changeSheet(tx, sheetId, {
      ...{ state: 'awaiting_head', submittedAt: deps.clock.now().toString(), submittedByName: actor.name },
    })
    const address = `${deps.origin}${sheetPath(sheet)}`
    const write = (agency: string) => mailTexts.submitted(round.nameVi, agency, actor.name, address)
    await tell(tx, deps, ['head'], [{ key: `sheet:${sheetId}:submitted:${sheet.edit}`, agencyId, write }])
    await announce(tx, deps.clock, { type: 'scorecard.submitted', payload: { sheetId, agencyId } })
    await record(tx, actor, deps.clock, {
      action: 'scorecard.submitted',
      subject: `sheet:${sheetId}`,
      agencyId,
      detail: { round: round.nameVi },
    })
    return done()
  })
}

/** What keeps a sheet from being handed up or signed, by the codes of its criteria; undefined: nothing. */
export function refuseLeft({ rows, scores, evidence }: SheetAtHand): Refusal | undefined {
  const left = needsOf(rows.filter(isOwn), scores, countEvidence(evidence)).filter(
    ({ need }) => need !== 'nothing',
  )
  if (left.length === 0) return undefined
  const codes = left.map(({ row }) => row.criterion.code)
  const shown = codes.slice(0, mostShown).join(', ') + (codes.length > mostShown ? ', …' : '')
  const { vi, en } = refusals.rowsLeft
  return refuse({ vi: vi(left.length, shown), en: en(left.length, shown) })
}

const mostShown = 10
