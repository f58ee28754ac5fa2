export { type Failure, failures } from './failure.ts'
export { type Fetched, fetchOutside, type Wanted } from './fetch-outside.ts'
export { isPublicAddress } from './is-public-address.ts'
export { publicInternet, type Reach } from './reach.ts'
