import type { Actor } from '../../platform/actor.ts'
import { done, type Result, refuse } from '../../platform/result.ts'
import { actTexts, unknownFigure } from '../act-texts.ts'
import { contentsOf } from '../contents.ts'
import { judgeWritten } from '../passage-rules.ts'
import { changeRow } from '../store.ts'
import { passagesOf, putPassage } from '../store-passages.ts'
import { type ActDeps, changeReport } from './change-report.ts'

type Asked = {
  readonly reportId: number
  readonly key: string
  readonly text: string
  /** How often the passage had been written when the form was opened; 0: never. */
  readonly edit: number
}

/** Writes over a generated sentence, or what judgement is asked for. Saved twice, it is written once. */
export const writePassage = (
  deps: ActDeps,
  actor: Actor,
  { reportId, key, text, edit }: Asked,
): Promise<Result> =>
  changeReport(deps, actor, { reportId, move: 'write', by: 'writer' }, async (tx, report) => {
    const contents = await contentsOf(tx, deps, report)
    const template = contents.templateOf(key)
    if (template === undefined) return refuse(actTexts.noPassage)
    const written = text.trim()
    const before = (await passagesOf(tx, reportId)).find((passage) => passage.key === key)
    if (before?.text === written) return done(undefined)
    if ((before?.edit ?? 0) !== edit) return refuse(actTexts.writtenMeanwhile, 'noi-dung')
    const judged = judgeWritten({ text: written, template })
    if (!judged.ok) return judged
    const [stray] = contents.unknownSlots(written)
    if (stray !== undefined) return refuse(unknownFigure(stray), 'noi-dung')
    const [writtenAt, generated] = [deps.clock.now().toString(), before?.generated ?? template ?? '']
    await putPassage(tx, reportId, { key, text: written, generated, writtenAt, writtenByName: actor.name })
    await changeRow(tx, reportId, {})
    return done({ action: 'report.passage-written', detail: { passage: key } })
  })
