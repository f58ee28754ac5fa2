import type { Context, MiddlewareHandler } from 'hono'
import type { AppEnv } from './context.ts'
import { keyOf, type PageCache } from './page-cache.ts'

/**
 * Keeps a visitor's finished page ready for the next one, with all its headers. Only pages that said what they were
 * made from (PageProps.tags), for nobody signed in and without a notice, are shared; and of those with a query only the
 * ones that read all of it, so that made-up names do not crowd out what is read.
 */
export function keepPages(cache: PageCache): MiddlewareHandler<AppEnv> {
  return async (c, next) => {
    const begun = cache.begin()
    await next()
    const key = c.var.madeFrom && keyFor(c)
    if (!key || c.res.status !== 200) return
    const html = decoded(await c.res.arrayBuffer())
    const { headers, body } = cache.keep(
      { key, html, headers: c.res.headers, begun, ...c.var.madeFrom! },
      c.req.header('accept-encoding'),
    )
    const own = c.res.headers.getSetCookie()
    c.res = new Response(new Uint8Array(body))
    for (let i = 0; i < headers.length; i += 2) c.res.headers.set(headers[i]!, headers[i + 1]!)
    for (const cookie of own) c.res.headers.append('set-cookie', cookie)
  }
}

/** As it was written: a file of data keeps its byte-order mark. */
const decoded = (bytes: ArrayBuffer) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)

function keyFor(c: Context<AppEnv>): string | undefined {
  if (c.var.actor.userId !== null) return undefined
  const { pathname, search, searchParams } = new URL(c.req.url)
  if (search.length > 200 || !isAllRead([...searchParams.keys()], c.var.namesRead)) return undefined
  return keyOf({ method: c.req.method, url: pathname + search, headers: { cookie: c.req.header('cookie') } })
}

const isAllRead = (names: readonly string[], read: ReadonlySet<string> = new Set()) =>
  new Set(names).size === names.length && names.every((name) => read.has(name))
