import type { IncomingHttpHeaders, IncomingMessage } from 'node:http'
import { ask } from './ask.ts'
import { CannotFetch, type Failure, failureOf } from './failure.ts'
import { judgeUrl } from './judge-url.ts'
import { addressesOf, publicInternet, type Reach } from './reach.ts'
import { readAnswer } from './read-answer.ts'

export type Wanted = {
  /** Our own public address, by which the server asked knows who asks. */
  readonly origin: string
  readonly method?: 'GET' | 'HEAD'
  /** What kinds of content are wanted, as an Accept header; whether they came is for the caller to judge. */
  readonly accept?: string
  /** Bytes of the body, unpacked; 0 reads none of it. */
  readonly maxBytes: number
  /** Milliseconds for everything together: names, redirects, bytes. */
  readonly timeout: number
  /** The marks that the server gave an earlier answer: when nothing changed, it answers 304. */
  readonly known?: { readonly etag?: string | null; readonly modified?: string | null }
}

export type Fetched =
  | {
      readonly ok: true
      readonly status: number
      /** Where the answer came from after redirects. */
      readonly url: string
      readonly headers: IncomingHttpHeaders
      readonly bytes: Buffer
    }
  | { readonly ok: false; readonly failure: Failure }

const mostRedirects = 5

/**
 * Fetches an address that somebody wrote, from the public internet only: no private, local or reserved machine is
 * reached whatever the address, its name or a redirect says. Sends no cookies and no credentials.
 */
export async function fetchOutside(
  address: string,
  wanted: Wanted,
  reach: Reach = publicInternet,
): Promise<Fetched> {
  const signal = AbortSignal.timeout(wanted.timeout)
  let answer: IncomingMessage | undefined
  try {
    const { url, ...found } = await follow(address, wanted, reach, signal)
    answer = found.answer
    const { statusCode: status = 0, headers } = answer
    const hasBody = wanted.maxBytes > 0 && wanted.method !== 'HEAD'
    const bytes = hasBody ? await readAnswer(answer, wanted.maxBytes) : Buffer.alloc(0)
    return { ok: true, status, url: url.href, headers, bytes }
  } catch (error) {
    return { ok: false, failure: signal.aborted ? 'timeout' : failureOf(error) }
  } finally {
    answer?.destroy()
  }
}

async function follow(address: string, wanted: Wanted, reach: Reach, signal: AbortSignal) {
  let next = address
  let from: URL | undefined
  for (let hops = 0; hops <= mostRedirects; hops++) {
    const judged = judgeUrl(next, from)
    if (typeof judged === 'string') throw new CannotFetch(judged)
    const addresses = await within(signal, addressesOf(judged.host, judged.port, reach))
    const { method = 'GET' } = wanted
    const answer = await ask(judged, addresses, { method, headers: headersOf(wanted), signal })
    const { location } = answer.headers
    if (!isRedirect(answer.statusCode) || !location) return { answer, url: judged.url }
    answer.destroy()
    next = location
    from = judged.url
  }
  throw new CannotFetch('too_many_redirects')
}

const isRedirect = (status = 0) => [301, 302, 303, 307, 308].includes(status)

const headersOf = ({ origin, accept = '*/*', known }: Wanted) => ({
  'user-agent': `Loa (+${origin})`,
  accept,
  'accept-encoding': 'identity',
  ...(known?.etag && { 'if-none-match': known.etag }),
  ...(known?.modified && { 'if-modified-since': known.modified }),
})

/** The work's answer, or a refusal as soon as the time is over. */
const within = <T>(signal: AbortSignal, work: Promise<T>): Promise<T> =>
  Promise.race([
    work,
    new Promise<never>((_, reject) => {
      if (signal.aborted) reject(signal.reason)
      signal.addEventListener('abort', () => reject(signal.reason), { once: true })
    }),
  ])
