export { type Assets, buildAssets } from './build-assets.ts'
