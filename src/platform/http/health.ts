import { sql } from 'kysely'
import { can, permissionsOf } from './can.ts'
import { routes } from './routes.ts'

const may = permissionsOf({ 'health.see': { who: 'everyone', of: 'any' } })

/** For whoever watches the machine: is the process alive, and can it reach its database. */
export function healthRoutes() {
  const site = routes()
  site.get('/healthz', can(may['health.see']), (c) => c.text('ok'))
  site.get('/readyz', can(may['health.see']), async (c) => {
    try {
      await sql`select 1`.execute(c.var.deps.db)
      return c.text('ready')
    } catch {
      return c.text('database unreachable', 503)
    }
  })
  return site
}
