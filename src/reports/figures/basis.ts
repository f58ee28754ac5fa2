import { loadWords, provedByAgency } from '../../activities/index.ts'
import { type Directory, loadDirectory } from '../../agencies/index.ts'
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
  lateThreshold,
  type OwnPlan,
  ownPlansOf,
  themesOfPlan,
} from '../../planning/index.ts'
import { vietnamCalendar } from '../../platform/calendar/index.ts'
import type { Queryable } from '../../platform/database/open.ts'
import type { Deps } from '../../platform/http/context.ts'
import { ownPlanWordsOn } from '../windows/store-windows.ts'
import { doubleForms, doublesAmong } from './doubles.ts'
import type { Double, FigureScope } from './figure.ts'
import type { KeyWords } from './key.ts'
import { type SentBelow, sentBelow } from './store-sent.ts'
import { wordsOfKeys } from './words.ts'

/** Everything figures are counted from, of any number of agencies: after this nothing is asked of the database. */
export type Basis = {
  readonly asOf: string
  readonly question: Omit<FigureScope, 'agencyId'>
  readonly directory: Directory
  /** Each agency with everything below it. */
  readonly below: ReadonlyMap<number, readonly number[]>
  readonly words: KeyWords
  readonly twoWayForms: readonly string[]
  readonly lateBy: string
  readonly cells: ReadonlyMap<number, readonly AgencyCell[]>
  readonly proved: ReadonlyMap<number, number>
  readonly due: ReadonlyMap<number, readonly DueWork[]>
  /** Agencies that have work in the plan. */
  readonly participants: ReadonlySet<number>
  readonly ownPlans: ReadonlyMap<number, OwnPlan>
  /** By agency; under 0 the plan as one. */
  readonly qualities: ReadonlyMap<number, Qualities>
  readonly doubles: readonly Double[]
  readonly sent: ReadonlyMap<number, readonly SentBelow[]>
}

type Asking = Pick<Deps, 'clock'>

/** The number of queries is the same for one agency and for all. */
export async function loadBasis(
  db: Queryable,
  { clock }: Asking,
  question: Omit<FigureScope, 'agencyId'>,
  agencyIdsIn: (directory: Directory) => readonly number[],
): Promise<Basis> {
  const { planId, window, today } = question
  const directory = await loadDirectory(db, window.to)
  const agencyIds = agencyIdsIn(directory)
  const words = await loadWords(db)
  const lateBy = lateThreshold(today, vietnamCalendar())
  const span = { agencyIds, from: window.from, to: window.to }
  const cells = await cellsOfAgencies(db, { agencyIds, planId, window })
  const pairs = await pairsOnOneDay(db, { agencyIds, formKeys: doubleForms, window }, 2000)
  const plan = planId === null ? noPlan : await ofPlan(db, question, planId, span, lateBy, directory)
  const own = await ownPlansOf(db, {
    ...{ agencyIds, planId, year: window.year ?? Number(window.to.slice(0, 4)), by: window.to },
    words: await ownPlanWordsOn(db, window.to),
  })
  return {
    ...{ asOf: clock.now().toString(), question, directory, below: belowEach(directory), lateBy },
    ...plan,
    words: wordsOfKeys(words, plan.themes),
    twoWayForms: words.forms.filter(({ isTwoWay }) => isTwoWay).map(({ key }) => key),
    cells: Map.groupBy(cells, ({ agencyId }) => agencyId),
    proved: await provedByAgency(db, span),
    ownPlans: new Map(own.map((one) => [one.agencyId, one])),
    doubles: doublesAmong(pairs),
    sent: Map.groupBy(await sentBelow(db, window), ({ toAgencyId }) => toAgencyId),
  }
}

const noPlan = {
  themes: [] as Awaited<ReturnType<typeof themesOfPlan>>,
  due: new Map<number, DueWork[]>(),
  participants: new Set<number>(),
  qualities: new Map<number, Qualities>(),
}

async function ofPlan(
  db: Queryable,
  { window, today }: Omit<FigureScope, 'agencyId'>,
  planId: number,
  span: { readonly agencyIds: readonly number[]; readonly from: string; readonly to: string },
  lateBy: string,
  directory: Directory,
): Promise<typeof noPlan> {
  const due = await dueWorks(db, { ...span, planId, lateBy })
  const standings = await agencyStandings(db, planId, lateBy, lateBy)
  return {
    themes: await themesOfPlan(db, planId),
    due: Map.groupBy(due, ({ agencyId }) => agencyId),
    participants: new Set(standings.map(({ agencyId }) => agencyId)),
    qualities: await qualitiesIn(db, planId, window, today, directory, span.agencyIds),
  }
}

async function qualitiesIn(
  db: Queryable,
  planId: number,
  window: FigureScope['window'],
  today: Temporal.PlainDate,
  directory: Directory,
  agencyIds: readonly number[],
): Promise<Map<number, Qualities>> {
  const head = await headOf(db, planId)
  if (!head) return new Map()
  const measuring = await loadMeasuring(db, head, today, directory)
  const span = { from: window.from, to: window.to }
  const each = await qualitiesOf(db, measuring, { by: 'agency', window: span, agencyIds })
  const all = await qualitiesOf(db, measuring, { by: 'plan', window: span })
  return new Map([
    ...[...each].map(([id, one]): [number, Qualities] => [Number(id), one]),
    ...[...all.values()].map((one): [number, Qualities] => [0, one]),
  ])
}

function belowEach(directory: Directory): Map<number, number[]> {
  const below = new Map<number, number[]>()
  for (const { id } of directory.all)
    for (const up of directory.upwardsFrom(id)) below.set(up.id, [...(below.get(up.id) ?? []), id])
  return below
}
