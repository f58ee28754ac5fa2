import type { Context } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import type { AppEnv } from '../../platform/http/context.ts'
import { deskPath, guestPath } from './addresses.ts'

const name = 'loa_guest_link'

/** Hands the new link's token to the next page of the desk and to nothing else; only its fingerprint is kept. */
export function handOn(c: Context<AppEnv>, editionId: number, token: string): void {
  setCookie(c, name, token, { path: deskPath(editionId), httpOnly: true, sameSite: 'Strict', maxAge: 60 })
}

/** The whole address of the link just made; shown once. */
export function takeMadeLink(c: Context<AppEnv>, editionId: number): string | undefined {
  const token = getCookie(c, name)
  if (token === undefined) return undefined
  deleteCookie(c, name, { path: deskPath(editionId) })
  return `${c.var.deps.origin}${guestPath(token)}`
}
