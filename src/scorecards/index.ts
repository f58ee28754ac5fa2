export type { OutsideMeasures } from './measures/outside.ts'
