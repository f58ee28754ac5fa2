import { dueWorks, lateThreshold } from '../../planning/index.ts'
import { vietnamCalendar } from '../../platform/calendar/index.ts'
import type { MeasureKey } from './catalog.ts'
import { factTexts as t } from './fact-texts.ts'
import { count, share } from './made.ts'
import type { Measurer } from './measurer.ts'
import { type MeasureQuestion, rowsHref } from './question.ts'

/** How far the plan's work is done whose term ended in the period, from one reading for all agencies. */
export const workMeasures: Measurer = {
  keys: ['plan_completion', 'plan_done', 'plan_due', 'task_late_share'],
  async measure({ db, question, today }) {
    const works = Map.groupBy(await dueWorks(db, workAsked(question, today)), ({ agencyId }) => agencyId)
    return (agencyId) => {
      const own = works.get(agencyId) ?? []
      const sum = (of: 'due' | 'done' | 'verified') => own.reduce((so, work) => so + work[of], 0)
      const [due, done, verified] = [sum('due'), sum('done'), sum('verified')]
      const href = (key: MeasureKey) => rowsHref(question, agencyId, key)
      return {
        plan_completion: share(verified, due, t.verifiedOfDue, t.nothingDue, href('plan_completion')),
        plan_done: share(done, due, t.doneOfDue, t.nothingDue, href('plan_done')),
        plan_due: count(due, t.due, href('plan_due')),
        task_late_share: share(due - done, due, t.lateOfDue, t.nothingDue, href('task_late_share')),
      }
    }
  },
}

/** Work is owed up to the last day whose term is over: what can still be done in time is not counted yet. */
export function workAsked({ planId, agencyIds, from, to }: MeasureQuestion, today: Temporal.PlainDate) {
  const lateBy = lateThreshold(today, vietnamCalendar())
  return { planId, agencyIds, from, to: to < lateBy ? to : lateBy, lateBy }
}
