import { assetsIn } from './page-text.ts'

/** Keeps what a page loads, and what its styles load. Names carry a hash of the content: what is kept already is right. */
export async function keepAssets(cache: Cache, text: string): Promise<void> {
  await Promise.all(
    assetsIn(text).map(async (path) => {
      const kept = await cache.match(path)
      const response = kept ?? (await fetch(path))
      if (!response.ok) throw new Error(`${path}: ${response.status}`)
      if (!kept) await cache.put(path, response.clone())
      if (path.endsWith('.css')) await keepAssets(cache, await response.text())
    }),
  )
}

/** Drops what none of the kept pages loads any more: the assets of an older Loa. */
export async function dropOldAssets(cache: Cache, pages: readonly string[]): Promise<void> {
  const wanted = new Set<string>()
  const want = async (path: string) => {
    for (const asset of assetsIn((await (await cache.match(path))?.text()) ?? '')) {
      if (wanted.has(asset)) continue
      wanted.add(asset)
      if (asset.endsWith('.css')) await want(asset)
    }
  }
  for (const path of pages) await want(path)
  for (const { url } of await cache.keys()) {
    const { pathname } = new URL(url)
    if (pathname.startsWith('/assets/') && !wanted.has(pathname)) await cache.delete(pathname)
  }
}
