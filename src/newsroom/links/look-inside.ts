import type { Look } from './link.ts'

/** What this site answers a visitor who asks for a path. */
export type OwnSite = (
  path: string,
) => Promise<{ readonly status: number; readonly location?: string | null }>

const mostSteps = 5

/** Looks at a place of our own as a visitor finds it. */
export async function lookInside(path: string, ask: OwnSite): Promise<Look> {
  if (/^\/(en\/)?lam-viec(\/|$)/.test(path)) return { kind: 'fails', reason: 'own_staff' }
  let next = path.replace(/#.*$/, '')
  for (let steps = 0; steps <= mostSteps; steps++) {
    const { status, location } = await ask(next)
    if (status >= 300 && status < 400 && location) {
      if (!location.startsWith('/') || location.startsWith('//')) return { kind: 'works', status }
      next = location
      continue
    }
    if (status < 400) return { kind: 'works', status }
    if (status === 404) return { kind: 'fails', reason: 'own_missing', status }
    if (status === 410) return { kind: 'fails', reason: 'own_gone', status }
    return status >= 500 ? { kind: 'undecided', status } : { kind: 'fails', reason: 'own_error', status }
  }
  return { kind: 'fails', reason: 'too_many_redirects' }
}

/** A place of this portal, written with or without its address, as a path; undefined for all others. */
export function ownPath(url: string, origin: string): string | undefined {
  if (url.startsWith('/')) return url
  if (!URL.canParse(url)) return undefined
  const { origin: of, pathname, search, hash } = new URL(url)
  return of === origin ? pathname + search + hash : undefined
}

/** Whose turn it is to wait when several pages of it are asked for; '' is our own. */
export const hostOf = (url: string, origin: string): string => {
  if (ownPath(url, origin) !== undefined) return ''
  return URL.canParse(url) ? new URL(url).host : '?'
}
