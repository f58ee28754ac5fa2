import type { Actor } from '../../platform/actor.ts'
import { done, type Result, refuse } from '../../platform/result.ts'
import { actTexts } from '../act-texts.ts'
import { contentsOf } from '../contents.ts'
import { changeRow } from '../store.ts'
import { putSetFigure, setFiguresOf } from '../store-passages.ts'
import { type ActDeps, changeReport } from './change-report.ts'

type Asked = {
  readonly reportId: number
  readonly key: string
  readonly value: number
  readonly reason: string
}

const leastReason = 10

/** Unlocks a counted figure and sets it, with a reason. The page, the Word file and the annex say that it was set. */
export const unlockFigure = (
  deps: ActDeps,
  actor: Actor,
  { reportId, key, value, reason }: Asked,
): Promise<Result> =>
  changeReport(deps, actor, { reportId, move: 'write', by: 'writer' }, async (tx, report) => {
    const figure = (await contentsOf(tx, deps, report)).figures.get(key)
    if (!figure) return refuse(actTexts.noFigure)
    if (!Number.isFinite(value) || value < 0) return refuse(actTexts.notNumber, 'gia-tri')
    const said = reason.trim()
    if (said.length < leastReason) return refuse(actTexts.reasonMissing, 'ly-do')
    const before = (await setFiguresOf(tx, reportId)).find((one) => one.key === key)
    if (before?.value === value && before.reason === said) return done(undefined)
    const { counted } = figure
    const setAt = deps.clock.now().toString()
    await putSetFigure(tx, reportId, { key, value, counted, reason: said, setAt, setByName: actor.name })
    await changeRow(tx, reportId, {})
    return done({ action: 'report.figure-set', detail: { figure: key, counted, value, reason: said } })
  })
