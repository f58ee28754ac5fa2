import type { Queryable } from '../../platform/database/open.ts'
import { activeDays, doneBy } from '../rollup/figures.ts'
import { windowOf } from '../rollup/window.ts'
import { askedInEach, movedIn } from './gather.ts'
import type { Measuring } from './load-measuring.ts'
import { measure } from './measure.ts'
import type { Quality, QualityKey } from './quality.ts'
import { dueCounts } from './store-due.ts'
import { subjectsOf } from './subjects.ts'

export type MonthScore = { readonly month: number; readonly quality: Quality }

/** One quality of the plan as one, month by month of its year until today; only what that quality needs is asked. */
export async function trendOf(
  db: Queryable,
  measuring: Measuring,
  key: QualityKey,
  agencyIds?: readonly number[],
): Promise<readonly MonthScore[]> {
  const { head, today } = measuring
  const year = windowOf(head.year)
  const question = { planId: head.id, window: year, scope: agencyIds ? { agencyIds } : {} }
  const due =
    key === 'timely'
      ? await dueCounts(db, {
          planId: head.id,
          by: 'month',
          window: year,
          today: today.toString(),
          moved: movedIn(measuring, year),
          agencyIds,
        })
      : []
  const needsDays = key === 'regular' || key === 'continuous'
  const days = needsDays ? await activeDays(db, { ...question, by: 'plan' }) : new Map()
  const forms = key === 'manySided' ? await doneBy(db, { ...question, rows: 'form', cols: 'month' }) : []
  const id = String(head.id)
  const first = firstMonth(measuring)
  const months = Array.from({ length: lastMonth(measuring) - first + 1 }, (_, at) => first + at)
  const windows = months.map((month) => windowOf(head.year, month, month))
  const asked = key === 'complete' ? await askedInEach(db, measuring, windows) : []
  return months.map((month, at) => {
    const window = windows[at]!
    const name = window.from.slice(0, 7)
    const facts = {
      due: new Map(due.filter((one) => one.key === name).map((one) => [id, { ...one, key: id }])),
      asked: asked[at] ?? [],
      days: new Map([...days].map(([of, some]) => [of, some.map(({ day }: { day: string }) => day)])),
      forms: new Map([[id, forms.filter(({ col }) => col === name).map((one) => ({ ...one, col: null }))]]),
    }
    const [subject] = subjectsOf(measuring, 'plan', window, agencyIds)
    return { month, quality: measure(subject!, facts, measuring, window)[key] }
  })
}

const firstMonth = ({ head }: Measuring) =>
  head.issuedOn?.startsWith(`${head.year}-`) ? Number(head.issuedOn.slice(5, 7)) : 1

const lastMonth = ({ head, today }: Measuring) => (today.year > head.year ? 12 : today.month)
