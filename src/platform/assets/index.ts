export { type Asset, type Assets, buildAssets } from './build-assets.ts'
