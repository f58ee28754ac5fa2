import { Hono } from 'hono'
import { pino } from 'pino'
import { actorOf, visitor } from '../../src/platform/actor.ts'
import { openFileStore } from '../../src/platform/files.ts'
import type { AppEnv } from '../../src/platform/http/context.ts'
import { language, pathOf } from '../../src/platform/http/language.ts'
import { mailRoutes } from '../../src/platform/mail/index.ts'
import { accountRoutes, type Demo, signInRoutes } from '../../src/platform/sign-in/index.ts'
import { signInWorld } from './sign-in-world.ts'

type Visit = { readonly cookies?: readonly string[]; readonly form?: Record<string, string> }

/** The pages of signing in and of the mails, on a database of their own; `administrators` are account ids. */
export async function signInSite(demo?: Demo) {
  const world = await signInWorld({ demo: demo !== undefined })
  const { signIn, parts } = world
  const administrators = new Set<string>()
  const app = new Hono<AppEnv>({ getPath: pathOf })
  app.use(language)
  app.use(async (c, next) => {
    const user = await signIn.userOf(c.req.raw.headers)
    const holdings = user && administrators.has(user.userId) ? [{ role: 'administrator', agencyId: 1 }] : []
    c.set('deps', { ...parts, files: openFileStore('/nowhere'), log: pino({ level: 'silent' }) })
    c.set('actor', user ? actorOf(user.userId, 'Lan (mẫu)', holdings) : visitor)
    await next()
  })
  app.route('/', signInRoutes({ signIn, demo }))
  app.route('/lam-viec', accountRoutes(signIn))
  app.route('/lam-viec', mailRoutes())

  async function visit(path: string, { cookies = [], form }: Visit = {}) {
    const headers = {
      cookie: cookies.map((one) => one.split(';')[0]).join('; '),
      'user-agent': 'Firefox/ Linux',
    }
    const init = form ? { method: 'POST', headers, body: new URLSearchParams(form) } : { headers }
    const response = await app.request(path, init, { address: '127.0.0.1' })
    return {
      status: response.status,
      goesTo: response.headers.get('location'),
      cookies: response.headers.getSetCookie(),
      html: await response.text(),
    }
  }
  return { ...world, administrators, visit }
}
