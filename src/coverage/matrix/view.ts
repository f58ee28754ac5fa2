import type { Context } from 'hono'
import { loadWords } from '../../activities/index.ts'
import { type Agency, type Directory, loadDirectory } from '../../agencies/index.ts'
import { type IssuedPlan, issuedPlan, plansFor } from '../../planning/index.ts'
import type { AppEnv } from '../../platform/http/context.ts'
import { coverageSight, withBelow } from '../permissions.ts'
import type { Scope } from '../rollup/question.ts'
import type { Window } from '../rollup/window.ts'
import type { MatrixQuery } from './matrix-query.ts'
import { windowAsked } from './window-choice.ts'

type Plans = Awaited<ReturnType<typeof plansFor>>

/** What somebody looks at: which plan, of whom, where and when, as far as they may. */
export type View = {
  readonly plan: IssuedPlan
  /** The plans that they may look at. */
  readonly plans: Plans
  /** Agencies as today; a class is read as the plan's agency means it. */
  readonly directory: Directory
  readonly words: Awaited<ReturnType<typeof loadWords>>
  readonly window: Window
  readonly scope: Scope
  readonly agency?: Agency
  readonly area?: Agency
  /** The agencies one may choose among; undefined: all. */
  readonly sees?: readonly number[]
  readonly today: Temporal.PlainDate
  /** When it was counted. */
  readonly countedAt: string
}

/** Undefined for a stranger, and for an agency or area that is not there or not theirs. */
export async function viewAsked(c: Context<AppEnv>, query: MatrixQuery): Promise<View | undefined> {
  const { actor, deps } = c.var
  const today = deps.clock.today()
  const all = await loadDirectory(deps.db, today.toString())
  const plans = (await plansFor(deps.db, [])).filter(
    (plan) => plan.state === 'issued' && coverageSight(actor, plan.agencyId, all) !== null,
  )
  const asked = query['ke-hoach']
  const head =
    asked === undefined
      ? (plans.find(({ year }) => year <= today.year) ?? plans[0])
      : plans.find(({ id }) => id === asked)
  const plan = head && (await issuedPlan(deps.db, head.id))
  if (!plan) return undefined
  const directory = readFor(all, plan.head.agencyId)
  const sight = coverageSight(actor, plan.head.agencyId, all)
  const agency = query['don-vi'] === undefined ? undefined : directory.bySlug(query['don-vi'])
  const area = query['dia-ban'] === undefined ? undefined : directory.bySlug(query['dia-ban'])
  const isMissing =
    (query['don-vi'] !== undefined && !agency) || (query['dia-ban'] !== undefined && !area?.areaCode)
  const sees = sight?.agencyIds
  if (sight === null || isMissing || (agency && sees && !sees.includes(agency.id))) return undefined
  const agencyIds = agency ? withBelow(directory, agency.id) : sees
  return {
    plan,
    plans,
    directory,
    words: await loadWords(deps.db),
    window: windowAsked(query, plan.head.year, today),
    scope: {
      // The province with everything below it is everybody.
      agencyIds: agencyIds && agencyIds.length >= directory.all.length ? undefined : agencyIds,
      areaId: area?.id,
    },
    agency,
    area,
    sees,
    today,
    countedAt: deps.clock.now().toString(),
  }
}

/** A class in the plan of a district or a commune is what lies within it. */
function readFor(directory: Directory, agencyId: number): Directory {
  const reader = directory.byId(agencyId)
  return { ...directory, ofClass: (key) => directory.ofClass(key, reader) }
}
