import type { MiddlewareHandler } from 'hono'
import type { AppEnv } from '../http/context.ts'

/**
 * Tells a device's own worker in a header where a form leads: it must know whether the form was taken, which a redirect
 * followed by the page would hide from it. Everybody else is redirected.
 */
export const tellRedirects: MiddlewareHandler<AppEnv> = async (c, next) => {
  await next()
  const location = c.res.headers.get('location')
  if (c.req.method !== 'POST' || location === null || c.req.header('x-loa-worker') === undefined) return
  const headers = new Headers(c.res.headers)
  headers.delete('location')
  headers.set('x-loa-location', location)
  c.res = undefined
  c.res = new Response(null, { status: 200, headers })
}
