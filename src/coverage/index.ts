export { checkRollups } from './rollup/check-rollups.ts'
export { prepareCoverage } from './rollup/prepare-coverage.ts'
export { recount } from './rollup/recount.ts'
export { evidenceCounts, weeklyCounts } from './rollup/store-work.ts'
