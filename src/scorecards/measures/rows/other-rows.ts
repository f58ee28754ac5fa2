import { loadMeasuring, type QualityKey, qualitiesOf } from '../../../coverage/index.ts'
import { headOf, ownPlansOf } from '../../../planning/index.ts'
import { formatDay } from '../../../platform/dates.ts'
import { ownPlanAsked } from '../outside-measures.ts'
import { qualityKeyOf } from '../quality-measures.ts'
import { type MeasureRows, type RowsAsked, same } from './row.ts'
import { rowsTexts } from './texts.ts'

const none: MeasureRows = { rows: [], counted: 0, total: 0 }

/** What pulls the quality down, each with its own rows; the score itself is explained on the page of the qualities. */
export async function qualityRows({ db, question, agencyId, key, today }: RowsAsked): Promise<MeasureRows> {
  const head = await headOf(db, question.planId)
  const quality = (Object.entries(qualityKeyOf) as [QualityKey, string][]).find(([, own]) => own === key)?.[0]
  if (!head || !quality) return none
  const window = { from: question.from, to: question.to }
  const measuring = await loadMeasuring(db, head, today)
  const all = await qualitiesOf(db, measuring, { by: 'agency', window, agencyIds: [agencyId] })
  const facts = all.get(String(agencyId))?.[quality].facts ?? []
  const rows = facts.map(({ text, href }) => ({ what: text, href, isCounted: false }))
  return { rows, counted: 0, total: rows.length }
}

/** The reports that fell due, each with whether it is in the number. */
export async function reportRows({
  db,
  question,
  agencyId,
  key,
  today,
  outside,
}: RowsAsked): Promise<MeasureRows> {
  const { from, to } = question
  const reports = (await outside.reportRows?.(db, { agencyId, from, to, today: today.toString() })) ?? []
  const rows = reports.map(({ fromDay, toDay, dueOn, sentDay, href }) => {
    const days = [formatDay(fromDay), formatDay(toDay)] as const
    const isOnTime = sentDay !== null && sentDay <= dueOn
    return {
      what: { vi: rowsTexts.report.vi(...days), en: rowsTexts.report.en(...days) },
      ...{ day: dueOn, href, isCounted: key === 'reports_missing' ? sentDay === null : isOnTime },
      amount: sentDay === null ? rowsTexts.notSent : { vi: formatDay(sentDay), en: formatDay(sentDay) },
    }
  })
  return { rows, counted: rows.filter(({ isCounted }) => isCounted).length, total: rows.length }
}

/** The plan itself, or the work of issuing one. */
export async function ownPlanRows({ db, question, agencyId, outside }: RowsAsked): Promise<MeasureRows> {
  const asked = await ownPlanAsked({ db, question: { ...question, agencyIds: [agencyId] }, outside })
  const rows = (await ownPlansOf(db, asked)).map(({ name, planId, assignmentId }) => ({
    what: same(name),
    href: planId === null ? `/lam-viec/viec/${assignmentId}` : `/lam-viec/ke-hoach/${planId}`,
    isCounted: true,
  }))
  return { rows, counted: rows.length, total: rows.length }
}
