export type { Activity, ActivityEntry, ActivityLine, ActivityState } from './activity.ts'
export { amendActivity } from './amend-activity.ts'
export { loadWordsOfPack } from './load-words.ts'
export { logActivity } from './log-activity.ts'
export type { ActivityDeps, PlanningPorts, ServedAssignment, ThemeOption, WorkOption } from './ports.ts'
export { type QuickForm, quickForms } from './quick-forms.ts'
export { returnActivity } from './return-activity.ts'
export { loadActivitiesOfPack, type SamplePorts } from './sample/load-sample.ts'
export {
  activitiesOfAssignment,
  type EvidenceCount,
  evidenceCounts,
  recentOf,
  type WeekCount,
  weeklyCounts,
} from './store-figures.ts'
export { tidyUploads } from './tidy-uploads.ts'
export { verifyActivity } from './verify-activity.ts'
export { workspaceRoutes } from './workspace/routes.ts'
