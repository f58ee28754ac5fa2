import { fetchOutside, type Reach } from '../../../platform/outside/index.ts'
import { type CaptureReason, captureLimits, reasonOfStatus } from './capture.ts'

/** What this site answers a visitor who asks for a path. */
export type OwnPages = (
  path: string,
  mostBytes: number,
) => Promise<{
  readonly status: number
  readonly location: string | null
  readonly contentType: string
  readonly bytes: Buffer
}>

export type LookDeps = { readonly origin: string; readonly ownPages: OwnPages; readonly reach?: Reach }

export type Seen =
  | {
      readonly ok: true
      readonly status: number
      readonly finalUrl: string
      readonly contentType: string
      readonly bytes: Buffer
    }
  | { readonly ok: false; readonly reason: CaptureReason; readonly status?: number }

/** Fetches a page as anybody finds it: a place of this portal from the site itself, all others from the public internet. */
export const lookAtPage = (deps: LookDeps, url: string): Promise<Seen> =>
  URL.canParse(url) && new URL(url).origin === deps.origin ? lookInside(deps, url) : lookOutside(deps, url)

async function lookOutside({ origin, reach }: LookDeps, url: string): Promise<Seen> {
  const wanted = {
    origin,
    accept: 'text/html,application/xhtml+xml,text/plain,application/pdf;q=0.9,*/*;q=0.5',
    maxBytes: captureLimits.bytes,
    timeout: captureLimits.milliseconds,
  }
  const answer = await fetchOutside(url, wanted, reach)
  if (!answer.ok) return { ok: false, reason: answer.failure }
  const { status, headers, bytes } = answer
  return judged({ status, finalUrl: answer.url, contentType: headers['content-type'] ?? '', bytes })
}

const mostSteps = 5

async function lookInside({ origin, ownPages }: LookDeps, url: string): Promise<Seen> {
  let next = new URL(url)
  for (let steps = 0; steps <= mostSteps; steps++) {
    if (/^\/(en\/)?lam-viec(\/|$)/.test(next.pathname)) return { ok: false, reason: 'own_staff' }
    const answer = await ownPages(next.pathname + next.search, captureLimits.bytes)
    if (answer.status >= 300 && answer.status < 400 && answer.location) {
      const to = new URL(answer.location, next)
      if (to.origin !== origin) return { ok: false, reason: 'not_allowed' }
      next = to
    } else return judged({ ...answer, finalUrl: next.href })
  }
  return { ok: false, reason: 'too_many_redirects' }
}

function judged(page: { status: number; finalUrl: string; contentType: string; bytes: Buffer }): Seen {
  const { status, finalUrl, contentType, bytes } = page
  const reason = reasonOfStatus(status) ?? (bytes.length === 0 ? 'empty' : undefined)
  return reason ? { ok: false, reason, status } : { ok: true, status, finalUrl, contentType, bytes }
}
