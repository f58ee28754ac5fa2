export type { OutsideMeasures } from './measures/outside.ts'
export { scorecardSite } from './site.ts'
