import { isIP } from 'node:net'
import type { Failure } from './failure.ts'

export type Judged = {
  readonly url: URL
  /** A name to be resolved, or a numeric address without brackets. */
  readonly host: string
  readonly port: number
}

/** What an address asks for, if it may be asked at all; whether its machine may be reached is judged when it is known. */
export function judgeUrl(address: string, base?: URL): Judged | Failure {
  if (address.length > longest || !URL.canParse(address, base)) return 'address_wrong'
  const url = new URL(address, base)
  const port = usualPorts[url.protocol]
  if (port === undefined) return 'address_wrong'
  if (url.username !== '' || url.password !== '') return 'credentials'
  // The parser has turned decimal, octal, hexadecimal and full-width spellings into four numbers by now.
  const host = url.hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '')
  if (isIP(host) === 0 && isLocalName(host)) return 'not_allowed'
  return { url, host, port: Number(url.port) || port }
}

const longest = 2000
const usualPorts: Readonly<Record<string, number>> = { 'http:': 80, 'https:': 443 }

/** Names that mean something only inside a machine or a house (RFC 6761, RFC 6762, RFC 8375, .internal of ICANN). */
const isLocalName = (host: string): boolean =>
  !host.includes('.') || /(^|\.)(localhost|localdomain|local|internal|home\.arpa)$/.test(host)
