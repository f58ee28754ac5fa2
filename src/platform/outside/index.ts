export type { Failure } from './failure.ts'
export { type Fetched, fetchOutside } from './fetch-outside.ts'
export { publicInternet, type Reach } from './reach.ts'
