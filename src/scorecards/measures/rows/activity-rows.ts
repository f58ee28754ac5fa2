import { loadWords, provedByAgency, provedRows } from '../../../activities/index.ts'
import {
  type CountedFilter,
  cellsOfAgencies,
  countedRows,
  countedSum,
  isAligned,
} from '../../../coverage/index.ts'
import { counted as countedWords, formatNumber } from '../../../platform/i18n.ts'
import { storyForms, twoWayForms } from '../activity-measures.ts'
import type { MeasureKey } from '../catalog.ts'
import { type MeasureRow, type MeasureRows, type RowsAsked, same } from './row.ts'

const none: MeasureRows = { rows: [], counted: 0, total: 0 }

/** The activities that are in the number, newest first; of forms and languages those, each with its activities. */
export async function activityRows(asked: RowsAsked): Promise<MeasureRows> {
  const { question, key } = asked
  if (!isAligned({ from: question.from, to: question.to })) return none
  if (key === 'forms_used' || key === 'languages_used') return wordRows(asked, key)
  return key === 'evidence_share' ? provedOnly(asked) : countedOnly(asked)
}

async function countedOnly({ db, question, agencyId, key, page }: RowsAsked): Promise<MeasureRows> {
  const filter: CountedFilter = {
    ...{ agencyIds: [agencyId], window: { from: question.from, to: question.to } },
    ...(key === 'activities_verified' && { isVerified: true }),
    ...(key === 'two_way_share' && { formKeys: [...(await twoWayForms(db))] }),
    ...(key === 'stories_published' && { formKeys: [...(await storyForms(db))] }),
  }
  const { rows: total } = await countedSum(db, filter)
  return { rows: (await countedRows(db, filter, page)).map(rowOf), counted: total, total }
}

async function provedOnly({ db, question, agencyId, page }: RowsAsked): Promise<MeasureRows> {
  const span = { agencyIds: [agencyId], from: question.from, to: question.to }
  const total = (await provedByAgency(db, span)).get(agencyId) ?? 0
  return { rows: (await provedRows(db, span, page)).map(rowOf), counted: total, total }
}

const rowOf = ({
  id,
  what,
  day,
}: {
  readonly id: number
  readonly what: string
  readonly day: string
}): MeasureRow => ({
  ...{ what: same(what), day, href: `/lam-viec/hoat-dong/${id}`, isCounted: true },
})

async function wordRows(
  { db, question, agencyId }: RowsAsked,
  key: 'forms_used' | ('languages_used' & MeasureKey),
): Promise<MeasureRows> {
  const { from, to } = question
  const cells = await cellsOfAgencies(db, { agencyIds: [agencyId], planId: null, window: { from, to } })
  const words = await loadWords(db)
  const axis = key === 'forms_used' ? 'form' : 'language'
  const named = new Map(
    words[key === 'forms_used' ? 'forms' : 'languages'].map((word) => [word.key, word.name]),
  )
  const rows = cells
    .filter((cell) => cell[axis] !== '')
    .sort((a, b) => b.done - a.done)
    .map((cell) => ({
      what: named.get(cell[axis]) ?? same(cell[axis]),
      amount: {
        vi: `${formatNumber(cell.done, 'vi')} hoạt động`,
        en: countedWords(cell.done, 'activity', 'activities'),
      },
      isCounted: true,
    }))
  return { rows, counted: rows.length, total: rows.length }
}
