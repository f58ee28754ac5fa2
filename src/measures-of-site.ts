import { dueReports, ownPlanWordsOn, reportsOnTime } from './reports/index.ts'
import type { OutsideMeasures } from './scorecards/index.ts'

/** What scoring counts of reports: it stands below them and does not know them. */
export const measuresOfSite: OutsideMeasures = {
  reportsOnTime,
  reportRows: async (db, asked) =>
    (await dueReports(db, asked)).map(({ id, ...report }) => ({
      ...report,
      href: `/lam-viec/bao-cao/${id}`,
    })),
  ownPlanWords: ownPlanWordsOn,
}
