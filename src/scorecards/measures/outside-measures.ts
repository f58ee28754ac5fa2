import { ownPlansOf } from '../../planning/index.ts'
import { factTexts as t } from './fact-texts.ts'
import { nothing, share } from './made.ts'
import type { Measurer, Measuring } from './measurer.ts'
import { rowsHref } from './question.ts'

/** Whether the agency has a plan of its own for the year in which the period ends. */
export const ownPlanMeasures: Measurer = {
  keys: ['own_plan_issued'],
  async measure({ db, question, outside }) {
    const known = await ownPlansOf(db, await ownPlanAsked({ db, question, outside }))
    const plans = new Map(known.map((plan) => [plan.agencyId, plan]))
    return (agencyId) => {
      const plan = plans.get(agencyId)
      const href = rowsHref(question, agencyId, 'own_plan_issued')
      if (!plan)
        return { own_plan_issued: { value: 0, factVi: t.noOwnPlan.vi, factEn: t.noOwnPlan.en, href } }
      const words = plan.planId === null ? t.ownPlanByWork : t.ownPlan
      return {
        own_plan_issued: { value: 1, factVi: words.vi(plan.name), factEn: words.en(plan.name), href },
      }
    }
  },
}

export async function ownPlanAsked({
  db,
  question: { planId, agencyIds, to },
  outside,
}: Pick<Measuring, 'db' | 'question' | 'outside'>) {
  const words = (await outside.ownPlanWords?.(db, to)) ?? []
  return { agencyIds, planId, year: Number(to.slice(0, 4)), by: to, words }
}

/** Reports, as they are counted above. */
export const reportMeasures: Measurer = {
  keys: ['reports_on_time', 'reports_missing'],
  async measure({ db, question, outside, today }) {
    const { agencyIds, from, to } = question
    const counts = await outside.reportsOnTime(db, { agencyIds, from, to, today: today.toString() })
    return (agencyId) => {
      const { due, onTime, missing } = counts.get(agencyId) ?? none
      const missingHref = rowsHref(question, agencyId, 'reports_missing')
      return {
        reports_on_time: share(
          ...([onTime, due, t.reportsOnTime, t.noReports] as const),
          rowsHref(question, agencyId, 'reports_on_time'),
        ),
        reports_missing:
          due === 0
            ? nothing(t.noReports, missingHref)
            : { ...share(missing, due, t.reportsMissing, t.noReports, missingHref), value: missing },
      }
    }
  },
}

const none = { due: 0, onTime: 0, late: 0, missing: 0 }
