import type { MiddlewareHandler } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import { isLang, type Lang } from '../i18n.ts'
import type { AppEnv } from './context.ts'

const prefix = '/en'

/** The path the routes know: '/en/don-vi' is '/don-vi' in English. Given to Hono as its getPath. */
export function pathOf(request: Request): string {
  const start = request.url.indexOf('/', 8)
  const end = request.url.search(/[?#]/)
  const path = request.url.slice(start, end === -1 ? undefined : end)
  if (path === prefix) return '/'
  return path.startsWith(`${prefix}/`) ? path.slice(prefix.length) : path
}

/** Public pages carry their language in the address; staff pages in a cookie set by ?lang=. */
export const language: MiddlewareHandler<AppEnv> = async (c, next) => {
  const isEnglishAddress = /^\/en(\/|$)/.test(new URL(c.req.url).pathname)
  const asked = c.req.query('lang')
  const isStaff = c.req.path.startsWith('/lam-viec')
  if (isStaff && isLang(asked))
    setCookie(c, 'loa_lang', asked, { path: '/', sameSite: 'Lax', maxAge: 31_536_000 })
  const lang: Lang = isStaff ? staffLanguage(asked, getCookie(c, 'loa_lang')) : isEnglishAddress ? 'en' : 'vi'
  c.set('lang', lang)
  c.set('href', (path) => (lang === 'en' && !path.startsWith('/lam-viec') ? inEnglish(path) : path))
  await next()
}

const staffLanguage = (asked: string | undefined, kept: string | undefined): Lang =>
  isLang(asked) ? asked : isLang(kept) ? kept : 'vi'

const inEnglish = (path: string) => (path === '/' ? prefix : `${prefix}${path}`)
