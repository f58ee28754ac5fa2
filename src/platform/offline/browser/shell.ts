import { shownAgain } from './page-text.ts'
import { dropOldAssets, keepAssets } from './shell-assets.ts'
import type { WorkerSettings } from './worker-types.ts'

const shellName = 'loa-shell'
const ownerPath = '/loa-shell-owner'
/** Lists on a form change slowly; a copy this old is made anew beside the next page. */
const freshFor = 6 * 3_600_000

type ShellSettings = Pick<WorkerSettings, 'pages' | 'fallback'> & { readonly keyFields: readonly string[] }

/** The few pages that open without a network, of one account at a time, with all they load. */
export function shellOf({ pages, fallback, keyFields }: ShellSettings, now = () => Date.now()) {
  const all = [...pages, fallback]

  /** Whose pages these are ('mark.vi'), and since when. */
  async function owner() {
    const kept = await caches.match(ownerPath, { cacheName: shellName })
    return kept && { owner: await kept.text(), keptAt: Number(kept.headers.get('x-kept-at')) }
  }

  /** Fetches every page anew. A page that its reader may not see is not kept. */
  async function refresh(): Promise<void> {
    const fetched = await Promise.all(
      all.map(async (path) => [path, await fetch(path, { headers: { accept: 'text/html' } })] as const),
    )
    const [whose, ...others] = new Set(fetched.map(([, response]) => ownerOf(response)))
    if (!whose || others.length > 0 || whose !== (await owner())?.owner) await caches.delete(shellName)
    if (!whose || others.length > 0) return
    const cache = await caches.open(shellName)
    for (const [path, response] of fetched)
      await (isPage(response) ? keep(cache, path, response) : cache.delete(path))
    await cache.put(ownerPath, new Response(whose, { headers: { 'x-kept-at': String(now()) } }))
    await dropOldAssets(cache, all)
  }

  async function keep(cache: Cache, path: string, response: Response): Promise<void> {
    const html = await response.text()
    await keepAssets(cache, html)
    const headers = new Headers(response.headers)
    for (const name of ['content-encoding', 'content-length', 'set-cookie']) headers.delete(name)
    headers.set('x-kept-at', String(now()))
    await cache.put(path, new Response(html, { headers }))
  }

  return {
    refresh,

    /** Looks at a page that came from the network: keeps it if it is one of ours, drops all of another account. */
    async seen({ pathname, search }: URL, response: Response): Promise<void> {
      const whose = ownerOf(response)
      if (!whose) return
      const kept = await owner()
      if (kept && kept.owner !== whose) await caches.delete(shellName)
      if (kept?.owner !== whose || now() - kept.keptAt > freshFor) return refresh()
      if (all.includes(pathname) && !search && isPage(response))
        await keep(await caches.open(shellName), pathname, response)
    },

    async page(path: string): Promise<Response | undefined> {
      const kept = all.includes(path) ? await caches.match(path, { cacheName: shellName }) : undefined
      if (!kept) return undefined
      const keptAt = kept.headers.get('x-kept-at') ?? ''
      const html = shownAgain(await kept.text(), { keptAt, keyFields, newKey: () => crypto.randomUUID() })
      return new Response(html, { headers: kept.headers })
    },

    asset: (request: Request) => caches.match(request, { cacheName: shellName }),

    /** The mark of the account whose pages are kept. */
    async account(): Promise<string | undefined> {
      return (await owner())?.owner.split('.')[0]
    },
  }
}

const ownerOf = (response: Response) => response.headers.get('x-loa-shell')

const isPage = (response: Response) => response.status === 200 && !response.redirected
