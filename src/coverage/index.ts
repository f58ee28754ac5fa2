export { boundaryOf } from './areas/boundaries/store-boundaries.ts'
export { type Lacking, type LackingCell, lackingOf, type SilentTheme } from './gaps/lacking.ts'
export { loadMeasuresOfPack } from './load-measures.ts'
export { loadCoverageOfPack } from './load-pack.ts'
export { windowOfReport } from './matrix/window-choice.ts'
export { keepDocumentOccasions } from './occasions/keep-documents.ts'
export { linkSampleOccasions } from './occasions/link-samples.ts'
export { planQualities } from './portal/plan-section.tsx'
export { renewQualities } from './portal/renew-qualities.ts'
export { qualitiesTag, qualityPortal } from './portal/routes.tsx'
export { loadMeasuring } from './qualities/load-measuring.ts'
export { qualitiesOf } from './qualities/qualities-of.ts'
export type { Qualities, QualityKey } from './qualities/quality.ts'
export { qualitySite } from './quality-site.ts'
export { loadRequiredOfPack } from './required/load-pack.ts'
export { checkRollups } from './rollup/check-rollups.ts'
export { prepareCoverage } from './rollup/prepare-coverage.ts'
export { recount } from './rollup/recount.ts'
export { type AgencyCell, cellsOfAgencies } from './rollup/store-by-agency.ts'
export {
  type Amount,
  type CountedFact,
  type CountedFilter,
  countedFacts,
  countedRows,
  countedSum,
} from './rollup/store-counted.ts'
export { type Pair, pairsOnOneDay } from './rollup/store-pairs.ts'
export { evidenceCounts, weeklyCounts } from './rollup/store-work.ts'
export { isAligned } from './rollup/window.ts'
export { matrixSite } from './routes.ts'
export { reportWindowsOfYear } from './store-words.ts'
