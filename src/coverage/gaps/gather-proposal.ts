import { issuedPlan } from '../../planning/index.ts'
import { vietnamCalendar } from '../../platform/calendar/index.ts'
import type { Queryable } from '../../platform/database/open.ts'
import type { Requirement } from '../matrix/cell-state.ts'
import type { View } from '../matrix/view.ts'
import { plannedBy } from '../required/store-planned.ts'
import { countsBy } from '../rollup/figures.ts'
import { windowOf } from '../rollup/window.ts'
import { languagesOfAudiences, proposalTermOn } from '../store-words.ts'
import { agenciesFor, type FormRecord, formsThatWork } from './proposal.ts'

/** What would fill a gap, with why. */
export type Proposal = {
  readonly requirement: Requirement
  readonly formKeys: readonly string[]
  readonly forms: readonly FormRecord[]
  readonly languageKey?: string
  readonly agencyIds: readonly number[]
  readonly dueOn: string
  /** Who told this theme to this audience in the year that is looked back on. */
  readonly before: { readonly year: number; readonly agencies: readonly Before[] }
}
type Before = { readonly agencyId: number; readonly done: number }

/** Looks back on last year where there was a plan with the same reform area, else on this year so far. */
export async function gatherProposal(db: Queryable, view: View, requirement: Requirement): Promise<Proposal> {
  const { plan, plans, directory, today } = view
  const { themeId, audienceKey } = requirement.required
  const year = plan.head.year
  const day = today.toString()
  const all = {}
  const formCounts = await countsBy(db, {
    planId: plan.head.id,
    rows: 'form',
    cols: null,
    window: windowOf(year),
    scope: all,
    audienceKey,
  })
  const last = plans.find((one) => one.year === year - 1 && one.agencyId === plan.head.agencyId)
  const theme = plan.themes.find(({ id }) => id === themeId)
  const lastPlan = last && (await issuedPlan(db, last.id))
  const lastTheme = lastPlan?.themes.find(
    ({ reformArea }) => reformArea !== null && reformArea === theme?.reformArea,
  )
  const back = lastTheme
    ? { planId: last!.id, themeId: lastTheme.id, year: year - 1 }
    : { planId: plan.head.id, themeId, year }
  const agencies = await countsBy(db, {
    planId: back.planId,
    rows: 'agency',
    cols: null,
    window: windowOf(back.year),
    scope: all,
    themeId: back.themeId,
    audienceKey,
  })
  const before = agencies
    .map(({ row, done }) => ({ agencyId: Number(row), done }))
    .sort((a, b) => b.done - a.done || a.agencyId - b.agencyId)
  const owed = await plannedBy(db, {
    planId: plan.head.id,
    rows: 'agency',
    cols: null,
    window: windowOf(year),
    scope: all,
    themeId,
  })
  const forms = formsThatWork(formCounts.map(({ row, ...record }) => ({ key: row, ...record }))).slice(0, 2)
  const dueOn = vietnamCalendar().addWorkingDays(today, await proposalTermOn(db, day))
  return {
    requirement,
    forms,
    formKeys: forms.slice(0, 1).map(({ key }) => key),
    languageKey: (await languagesOfAudiences(db, day)).get(audienceKey),
    agencyIds: agenciesFor({
      missing: requirement.missingAreas,
      before: before.map(({ agencyId }) => agencyId),
      owing: owed
        .filter(({ row }) => row !== null)
        .sort((a, b) => b.planned - a.planned || Number(a.row) - Number(b.row))
        .map(({ row }) => Number(row)),
      isThere: (id) => directory.byId(id) !== undefined,
    }),
    dueOn: dueOn.toString(),
    before: { year: back.year, agencies: before.slice(0, 3) },
  }
}
