import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { bundle } from './bundle.ts'
import { type Asset, packAsset } from './pack-asset.ts'

export type { Asset }

export type Assets = {
  /** The address of a bundled file by its plain name: 'portal.css' → '/assets/portal-<hash>.css'. Throws on an unknown name. */
  url(name: string): string
  /** The bytes behind such an address; undefined for every other path. */
  serve(path: string): Asset | undefined
}

/** Where assets are served from; every address below it carries a hash of its content and never changes. */
export const assetFolder = '/assets/'

/**
 * Bundles styles, fonts and browser scripts into memory, about a tenth of a second. With `outDir` the files are written
 * too, for a web server in front that serves them itself.
 */
export async function buildAssets({ outDir }: { outDir?: string } = {}): Promise<Assets> {
  const files = await bundle(assetFolder)
  const packed = await Promise.all(files.map(async (file) => [file.path, await packAsset(file)] as const))
  if (outDir) await Promise.all(files.map((file) => write(join(outDir, file.path), file.bytes)))
  const byPath = new Map(packed)
  const byName = new Map(files.map((file) => [file.name, file.path]))
  return {
    url(name) {
      const path = byName.get(name)
      if (path === undefined) throw new Error(`No asset is called ${name}`)
      return path
    },
    serve: (path) => byPath.get(path),
  }
}

async function write(path: string, bytes: Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, bytes)
}
