import type { Actor } from '../../platform/actor.ts'
import type { Queryable } from '../../platform/database/open.ts'
import { done, type Result, refuse } from '../../platform/result.ts'
import { actTexts } from '../act-texts.ts'
import { contentsOf } from '../contents.ts'
import { quotesFrom } from '../quotes.ts'
import { isDone, type Report } from '../report.ts'
import { changeRow, reportById } from '../store.ts'
import { frozenOf } from '../store-frozen.ts'
import { passagesOf, putPassage } from '../store-passages.ts'
import { type ActDeps, changeReport } from './change-report.ts'

type Asked = {
  readonly reportId: number
  /** The report below it, and its passage. */
  readonly fromReportId: number
  readonly fromKey: string
  /** The passage of this report that it is added to. */
  readonly key: string
}

/** Takes a text of a lower level's sent report into a passage of this one, as a draft that says whose it is. */
export const quotePassage = (deps: ActDeps, actor: Actor, asked: Asked): Promise<Result> =>
  changeReport(deps, actor, { reportId: asked.reportId, move: 'write', by: 'writer' }, async (tx, report) => {
    const text = await textBelow(tx, report, asked)
    if (text === undefined) return refuse(actTexts.notBelow)
    const contents = await contentsOf(tx, deps, report)
    const template = contents.templateOf(asked.key)
    if (template === undefined) return refuse(actTexts.noPassage)
    const below = await reportById(tx, asked.fromReportId)
    const agency = contents.directory.byId(below!.agencyId)?.shortName ?? ''
    const before = (await passagesOf(tx, report.id)).find((passage) => passage.key === asked.key)
    const said = `${agency}: ${text}`
    if (before?.text.includes(said)) return refuse(actTexts.quotedAlready)
    await putPassage(tx, report.id, {
      key: asked.key,
      text: [before?.text ?? template ?? '', said].filter(Boolean).join('\n'),
      generated: before?.generated ?? template ?? '',
      writtenAt: deps.clock.now().toString(),
      writtenByName: actor.name,
    })
    await changeRow(tx, report.id, {})
    const detail = { passage: asked.key, from: asked.fromReportId, agency }
    return done({ action: 'report.passage-quoted', detail })
  })

/** Only what was signed and sent to this agency, in the same window. */
async function textBelow(db: Queryable, report: Report, { fromReportId, fromKey }: Asked) {
  const below = await reportById(db, fromReportId)
  const isHere =
    below?.toAgencyId === report.agencyId &&
    below.windowKey === report.windowKey &&
    below.year === report.year &&
    isDone(below.state, 'send')
  const [frozen] = isHere ? await frozenOf(db, [fromReportId]) : []
  return frozen && quotesFrom(frozen.body).get(fromKey)
}
