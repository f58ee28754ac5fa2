import { isAligned } from '../../../coverage/index.ts'
import { activityRows } from './activity-rows.ts'
import { ownPlanRows, qualityRows, reportRows } from './other-rows.ts'
import type { MeasureRows, RowsAsked } from './row.ts'
import { type WorkKey, workRows } from './work-rows.ts'

/** The rows behind a measure of one agency: as many are counted as its numerator, or its count, says. */
export function gatherRows(asked: RowsAsked): Promise<MeasureRows> {
  const { key, question } = asked
  switch (key) {
    case 'plan_completion':
    case 'plan_done':
    case 'plan_due':
    case 'task_late_share':
      return workRows({ ...asked, key: key satisfies WorkKey })
    case 'own_plan_issued':
      return ownPlanRows(asked)
    case 'reports_on_time':
    case 'reports_missing':
      return reportRows(asked)
    case 'timely':
    case 'complete':
    case 'regular':
    case 'continuous':
    case 'many_sided':
      return isAligned({ from: question.from, to: question.to }) ? qualityRows(asked) : Promise.resolve(none)
    default:
      return activityRows(asked)
  }
}

const none: MeasureRows = { rows: [], counted: 0, total: 0 }
