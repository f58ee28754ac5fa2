import type { Actor } from '../../platform/actor.ts'
import { dayOf } from '../../platform/clock.ts'
import { done, type Result, refuse } from '../../platform/result.ts'
import { actTexts } from '../act-texts.ts'
import { changeRow } from '../store.ts'
import { type ActDeps, changeReport } from './change-report.ts'

type Asked = { readonly reportId: number; readonly number: number; readonly issuedOn: string }

/** The number and the day that the clerk gave the signed report. Loa never makes one up. */
export const enterNumber = (
  deps: ActDeps,
  actor: Actor,
  { reportId, number, issuedOn }: Asked,
): Promise<Result> =>
  changeReport(deps, actor, { reportId, move: 'number', by: 'writer' }, async (tx, report) => {
    if (!Number.isInteger(number) || number < 1 || number > 99_999) return refuse(actTexts.numberRange, 'so')
    const signedOn = dayOf(Temporal.Instant.from(report.signedAt!)).toString()
    if (issuedOn < signedOn || issuedOn > deps.clock.today().toString())
      return refuse(actTexts.dayBeforeSignature, 'ngay')
    await changeRow(tx, reportId, { state: 'issued', number, issuedOn })
    return done({ action: 'report.numbered', detail: { number, issuedOn } })
  })
