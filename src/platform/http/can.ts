import type { Context, MiddlewareHandler } from 'hono'
import type { AppEnv } from './context.ts'

/**
 * Who may use a route. `who`: everyone, anyone signed in, or the holders of one of these roles in any agency;
 * `of: 'agency'` says that the record behind the route belongs to an agency and the act checks the role there.
 */
export type Permission = {
  readonly name: string
  readonly who: 'everyone' | 'signed-in' | readonly string[]
  readonly of: 'any' | 'agency'
}

/** Names a capability's permissions by their keys. */
export function permissionsOf<const T extends Record<string, Omit<Permission, 'name'>>>(rules: T) {
  const named = Object.entries(rules).map(([name, rule]) => [name, { name, ...rule }])
  return Object.fromEntries(named) as { readonly [K in keyof T]: Permission }
}

/** The gate on a route's line. Whoever is not let through sees "not found", a visitor the sign-in page. */
export function can(permission: Permission): MiddlewareHandler<AppEnv> & { permission: Permission } {
  const gate: MiddlewareHandler<AppEnv> = async (c, next) => {
    if (isLetThrough(permission, c)) return next()
    if (c.var.actor.userId === null)
      return asksForData(c) ? c.json({ problem: 'signed-out' }, 401) : c.redirect(signInPath(c), 303)
    return c.notFound()
  }
  return Object.assign(gate, { permission })
}

const isLetThrough = ({ who }: Permission, c: Context<AppEnv>): boolean => {
  if (who === 'everyone') return true
  if (who === 'signed-in') return c.var.actor.userId !== null
  return who.some((role) => c.var.actor.holds(role))
}

/** A script that asks is told so in a status; a person is led to the sign-in page. */
const asksForData = (c: Context<AppEnv>) => c.req.header('accept') === 'application/json'

const signInPath = (c: Context<AppEnv>) => {
  const { pathname, search } = new URL(c.req.url)
  const back = c.req.method === 'GET' ? `?tiep=${encodeURIComponent(pathname + search)}` : ''
  return `/dang-nhap${back}`
}
