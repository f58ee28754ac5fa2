import type { Actor } from '../../platform/actor.ts'
import type { Tx } from '../../platform/database/open.ts'
import { record } from '../../platform/history.ts'
import type { Deps } from '../../platform/http/context.ts'
import type { Text } from '../../platform/i18n.ts'
import { announce, type Happening } from '../../platform/outbox.ts'
import { done, notFound, type Refusal, type Result, refuse } from '../../platform/result.ts'
import { actTexts } from '../act-texts.ts'
import { maySign, mayWrite } from '../permissions.ts'
import { isDone, isFrozen, mayMove, type Report, type ReportMove } from '../report.ts'
import { lockReport } from '../store.ts'

export type ActDeps = Pick<Deps, 'db' | 'clock' | 'files' | 'origin'>

/** What an act has changed, for the history and for whoever cares; undefined: nothing was left to do. */
export type Changed = {
  readonly action: string
  readonly detail?: Record<string, unknown>
  readonly happening?: string
}

type Asked = { readonly reportId: number; readonly move: ReportMove; readonly by: 'writer' | 'signer' }

/**
 * The frame of every act on a report: allowed and loaded through the actor, locked, in the right state, changed, recorded,
 * announced, in one transaction. Asked again of what is done already, it answers done and changes nothing.
 */
export function changeReport(
  deps: Pick<Deps, 'db' | 'clock'>,
  actor: Actor,
  { reportId, move, by }: Asked,
  change: (tx: Tx, report: Report) => Promise<Result<Changed | undefined>>,
): Promise<Result<undefined>> {
  return deps.db.transaction().execute(async (tx) => {
    const report = await lockReport(tx, reportId)
    if (!report || !(mayWrite(actor, report) || maySign(actor, report))) return notFound
    if (by === 'writer' && !mayWrite(actor, report)) return refuse(actTexts.officersWrite)
    if (by === 'signer' && !maySign(actor, report)) return refuse(actTexts.headSigns)
    if (move !== 'write' && move !== 'return' && isDone(report.state, move)) return done()
    if (!mayMove(report.state, move)) return refusalFor(report, move)
    const changed = await change(tx, report)
    if (!changed.ok) return changed
    if (changed.value) await note(tx, deps, actor, report, changed.value)
    return done()
  })
}

async function note(tx: Tx, deps: Pick<Deps, 'clock'>, actor: Actor, report: Report, changed: Changed) {
  const { agencyId, windowKey, year } = report
  const { action, detail, happening } = changed
  await record(tx, actor, deps.clock, {
    action,
    subject: `report:${report.id}`,
    agencyId,
    detail: { window: windowKey, year, ...detail },
  })
  if (!happening) return
  const payload = { reportId: report.id, agencyId, windowKey, year }
  await announce(tx, deps.clock, { type: happening, payload } satisfies Happening)
}

function refusalFor({ state }: Report, move: ReportMove): Refusal {
  const notYet: Partial<Record<ReportMove, Text>> = {
    sign: actTexts.notSubmitted,
    return: actTexts.notSubmitted,
    number: actTexts.notSigned,
    send: state === 'signed' ? actTexts.noNumber : actTexts.notSigned,
  }
  if (isFrozen(state) && move !== 'send' && move !== 'number') return refuse(actTexts.isSigned)
  return refuse(notYet[move] ?? actTexts.awaitsSignature)
}
