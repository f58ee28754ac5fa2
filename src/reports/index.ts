export { openReports } from './acts/open-reports.ts'
export { remindReports } from './remind-reports.ts'
export { reportSite } from './site.ts'
export { reportsOnTime } from './store-on-time.ts'
