import { type Text, textsOf } from '../../platform/i18n.ts'
import type { PlanGoal, Requirement, Theme, WholePlan } from '../plan.ts'
import type { PassageTable } from './store-header.ts'

/** What a plan says besides its tasks: how (requirements), to what end (goals), about what (themes). */
export type PassageKind = PassageTable

export const passageNames: Readonly<Record<PassageKind, Text>> = textsOf({
  requirement: { vi: 'Yêu cầu', en: 'Requirement' },
  goal: { vi: 'Mục tiêu', en: 'Goal' },
  theme: { vi: 'Nội dung', en: 'Theme' },
})

export const passagesOf = (plan: WholePlan, kind: PassageKind): readonly (Requirement | PlanGoal | Theme)[] =>
  ({ requirement: plan.requirements, goal: plan.goals, theme: plan.themes })[kind]

/** One behind the last: themes that were removed leave gaps. */
export const nextPosition = (plan: WholePlan, kind: PassageKind): number =>
  Math.max(0, ...passagesOf(plan, kind).map((passage) => passage.position)) + 1
