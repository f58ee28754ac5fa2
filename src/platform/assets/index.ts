export { type Assets, assetFolder, buildAssets } from './build-assets.ts'
