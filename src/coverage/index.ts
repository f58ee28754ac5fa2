export { evidenceCounts, weeklyCounts } from './rollup/store-work.ts'
