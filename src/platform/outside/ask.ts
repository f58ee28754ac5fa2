import http, { type IncomingMessage, type OutgoingHttpHeaders, type RequestOptions } from 'node:http'
import https from 'node:https'
import { isIP, type LookupFunction, type Socket } from 'node:net'
import { CannotFetch } from './failure.ts'
import type { Judged } from './judge-url.ts'

export type Question = {
  readonly method: 'GET' | 'HEAD'
  readonly headers: OutgoingHttpHeaders
  readonly signal: AbortSignal
}

/**
 * Sends one request to one of the addresses that were judged, and to no other: the name is not looked up again, so that
 * it cannot mean another machine by now. Answers when the head of the answer is here.
 */
export function ask(
  { url, host }: Judged,
  addresses: readonly string[],
  question: Question,
): Promise<IncomingMessage> {
  const { request } = url.protocol === 'https:' ? https : http
  const options: RequestOptions = {
    ...question,
    protocol: url.protocol,
    host,
    port: url.port,
    path: url.pathname + url.search,
    // An agent of its own: no connection, proxy or session of another request is used.
    agent: false,
    lookup: answering(addresses),
    setDefaultHeaders: false,
    headers: { host: url.host, connection: 'close', ...question.headers },
  }
  return new Promise((resolve, reject) => {
    const sent = request(options, resolve)
    sent.on('error', reject)
    sent.on('socket', (socket: Socket) =>
      socket.once('connect', () => {
        if (!addresses.some((address) => isSame(address, socket.remoteAddress)))
          sent.destroy(new CannotFetch('not_allowed'))
      }),
    )
    sent.end()
  })
}

const answering =
  (addresses: readonly string[]): LookupFunction =>
  (_host, { all }, answer) => {
    const known = addresses.map((address) => ({ address, family: isIP(address) }))
    if (all) answer(null, known)
    else answer(null, known[0]!.address, known[0]!.family)
  }

const isSame = (address: string, seen = '') =>
  new URL(`http://${bracketed(address)}`).hostname ===
  new URL(`http://${bracketed(seen || '0.0.0.0')}`).hostname

const bracketed = (address: string) => (isIP(address) === 6 ? `[${address}]` : address)
