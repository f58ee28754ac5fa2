import { provedByAgency } from '../../activities/index.ts'
import {
  type AgencyCell,
  cellsOfAgencies,
  loadMeasuring,
  pairsOnOneDay,
  type Qualities,
  qualitiesOf,
} from '../../coverage/index.ts'
import {
  agencyStandings,
  type DueWork,
  dueWorks,
  headOf,
  type OwnPlan,
  ownPlansOf,
} from '../../planning/index.ts'
import type { Queryable } from '../../platform/database/open.ts'
import type { Deps } from '../../platform/http/context.ts'
import { ownPlanWordsOn } from '../windows/store-windows.ts'
import { doubleForms, doublesAmong } from './doubles.ts'
import type { Double } from './figure.ts'
import type { Ground } from './ground.ts'
import { type SentBelow, sentBelow } from './store-sent.ts'

/** Everything figures are counted from, of any number of agencies: after this nothing is asked of the database. */
export type Basis = Ground & {
  readonly asOf: string
  readonly cells: ReadonlyMap<number, readonly AgencyCell[]>
  readonly proved: ReadonlyMap<number, number>
  readonly due: ReadonlyMap<number, readonly DueWork[]>
  /** Agencies that have work in the plan. */
  readonly participants: ReadonlySet<number>
  readonly ownPlans: ReadonlyMap<number, OwnPlan>
  /** By agency; of the province those of the plan as one. */
  readonly qualities: ReadonlyMap<number, Qualities>
  readonly doubles: readonly Double[]
  readonly sent: ReadonlyMap<number, readonly SentBelow[]>
}

/** The number of queries is the same for one agency and for all. */
export async function loadBasis(
  db: Queryable,
  { clock }: Pick<Deps, 'clock'>,
  ground: Ground,
  agencyIds: readonly number[],
): Promise<Basis> {
  const { planId, window } = ground.question
  const cells = await cellsOfAgencies(db, { agencyIds, planId, window })
  const pairs = await pairsOnOneDay(db, { agencyIds, formKeys: doubleForms, window }, mostPairs)
  const own = await ownPlansOf(db, {
    ...{ agencyIds, planId, year: window.year ?? Number(window.to.slice(0, 4)), by: window.to },
    words: await ownPlanWordsOn(db, window.to),
  })
  return {
    ...ground,
    ...(planId === null ? noPlan : await ofPlan(db, ground, planId, agencyIds)),
    asOf: clock.now().toString(),
    cells: Map.groupBy(cells, ({ agencyId }) => agencyId),
    proved: await provedByAgency(db, { agencyIds, from: window.from, to: window.to }),
    ownPlans: new Map(own.map((one) => [one.agencyId, one])),
    doubles: doublesAmong(pairs),
    sent: Map.groupBy(await sentBelow(db, window), ({ toAgencyId }) => toAgencyId),
  }
}

/** Days on which everybody meets make many pairs; more of them than this help nobody. */
const mostPairs = 2000

type OfPlan = Pick<Basis, 'due' | 'participants' | 'qualities'>

const noPlan: OfPlan = { due: new Map(), participants: new Set(), qualities: new Map() }

async function ofPlan(
  db: Queryable,
  ground: Ground,
  planId: number,
  agencyIds: readonly number[],
): Promise<OfPlan> {
  const { question, lateBy } = ground
  const { from, to } = question.window
  const due = await dueWorks(db, { planId, agencyIds, from, to, lateBy })
  const standings = await agencyStandings(db, planId, lateBy, lateBy)
  return {
    due: Map.groupBy(due, ({ agencyId }) => agencyId),
    participants: new Set(standings.map(({ agencyId }) => agencyId)),
    qualities: await qualitiesIn(db, ground, planId, agencyIds),
  }
}

async function qualitiesIn(
  db: Queryable,
  { question, directory }: Ground,
  planId: number,
  agencyIds: readonly number[],
): Promise<Map<number, Qualities>> {
  const head = await headOf(db, planId)
  if (!head) return new Map()
  const window = { from: question.window.from, to: question.window.to }
  const measuring = await loadMeasuring(db, head, question.today, directory)
  const each = await qualitiesOf(db, measuring, { by: 'agency', window, agencyIds })
  const found = new Map([...each].map(([id, one]) => [Number(id), one]))
  const province = directory.all.find(({ parentId, areaCode }) => parentId === null && areaCode !== null)
  if (!province || !agencyIds.includes(province.id)) return found
  const all = await qualitiesOf(db, measuring, { by: 'plan', window })
  return new Map([...found, ...[...all.values()].map((one) => [province.id, one] as const)])
}
