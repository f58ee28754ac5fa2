import { z } from 'zod'
import type { Directory } from '../../agencies/index.ts'
import type { Calendar } from '../../platform/calendar/index.ts'
import { fold } from '../../platform/vietnamese.ts'
import { periodsWithin } from '../issue/periods.ts'
import { type AssignmentState, lateThreshold, openStates } from '../work/assignment.ts'
import type { RowFilter } from '../work/store-plan-rows.ts'
import { sectionsOf } from './agency-sections.ts'

export const stateChoices = ['qua-han', 'chua-lam', 'cho-xac-minh', 'da-xac-minh', 'tra-lai'] as const
export const dueChoices = ['tuan-nay', 'thang-nay', 'quy-nay'] as const

const id = z.coerce.number().int().min(1).max(2_147_483_647).optional()

/** What may stand behind the plan table's address. */
export const planQuery = z.object({
  'noi-dung': id,
  'nhiem-vu': id,
  'don-vi': z.string().min(1).max(120).optional(),
  nhom: z.string().min(1).max(160).optional(),
  'tinh-trang': z.enum(stateChoices).optional(),
  han: z.enum(dueChoices).optional(),
  q: z.string().trim().min(1).max(200).optional(),
  trang: z.coerce.number().int().min(1).max(5000).optional(),
})

export type PlanQuery = z.output<typeof planQuery>

export const rowsPerPage = 50

type Around = {
  readonly directory: Directory
  readonly today: Temporal.PlainDate
  readonly calendar: Calendar
}

/** What the address asks for, as the store is asked. */
export function rowFilterOf(query: PlanQuery, { directory, today, calendar }: Around): RowFilter {
  return {
    taskId: query['nhiem-vu'],
    themeId: query['noi-dung'],
    agencyIds: agencyIdsOf(query, directory),
    ...dueOf(query.han, today),
    ...stateOf(query['tinh-trang'], today, calendar),
    ...(query.q && { words: fold(query.q), wordAgencyIds: directory.find(query.q).map((found) => found.id) }),
  }
}

/** An agency or group that is not there finds nothing rather than all. */
function agencyIdsOf(
  { 'don-vi': slug, nhom }: PlanQuery,
  directory: Directory,
): readonly number[] | undefined {
  if (slug !== undefined) return [directory.bySlug(slug)?.id ?? 0]
  if (nhom === undefined) return undefined
  return (
    sectionsOf(directory, directory.all)
      .find(({ key }) => key === nhom)
      ?.agencies.map(({ id }) => id) ?? []
  )
}

type StateChoice = (typeof stateChoices)[number]

const statesMeant: Readonly<Record<StateChoice, readonly AssignmentState[]>> = {
  'qua-han': openStates,
  'chua-lam': openStates,
  'cho-xac-minh': ['reported'],
  'da-xac-minh': ['verified'],
  'tra-lai': ['returned'],
}

function stateOf(choice: StateChoice | undefined, today: Temporal.PlainDate, calendar: Calendar): RowFilter {
  if (choice === undefined) return {}
  const states = statesMeant[choice]
  return choice === 'qua-han' ? { states, dueTo: lateThreshold(today, calendar) } : { states }
}

function dueOf(choice: (typeof dueChoices)[number] | undefined, today: Temporal.PlainDate): RowFilter {
  if (choice === undefined) return {}
  if (choice === 'tuan-nay') {
    const monday = today.subtract({ days: today.dayOfWeek - 1 })
    return { dueFrom: monday.toString(), dueTo: monday.add({ days: 6 }).toString() }
  }
  const day = today.toString()
  const [period] = periodsWithin(choice === 'thang-nay' ? 'month' : 'quarter', { from: day, to: day })
  return { dueFrom: period!.from, dueTo: period!.to }
}

/** The same table with something changed: `addressOf('/…', query, { trang: 2 })`. A change leads to the first page. */
export function addressOf(path: string, query: PlanQuery, change: Partial<PlanQuery> = {}): string {
  const entries = Object.entries({ ...query, trang: undefined, ...change }).filter(
    ([, value]) => value !== undefined,
  )
  const search = new URLSearchParams(entries.map(([name, value]) => [name, String(value)])).toString()
  return search ? `${path}?${search}` : path
}
