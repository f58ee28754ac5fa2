import type { Context } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import type { Text } from '../i18n.ts'
import type { AppEnv } from './context.ts'

const name = 'loa_notice'

/** Goes to the page that shows the result and says there, once, what was done. */
export function redirectSaying(c: Context<AppEnv>, path: string, text: Text) {
  setCookie(c, name, text[c.var.lang], { path: '/', httpOnly: true, sameSite: 'Lax', maxAge: 60 })
  return c.redirect(path, 303)
}

/** The sentence left by the act before this page; it is shown once. */
export function takeNotice(c: Context<AppEnv>): string | undefined {
  const notice = getCookie(c, name)
  if (notice !== undefined) deleteCookie(c, name, { path: '/' })
  return notice
}
