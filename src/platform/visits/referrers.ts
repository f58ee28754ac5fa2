import knownSites from './known-sites.json' with { type: 'json' }

/** Where a reader came from: a known site, our own pages, nowhere (typed, kept, from a mail), or another site. */
export type Referrer = string

const keyByHost = new Map(knownSites.sites.flatMap(({ key, hosts }) => hosts.map((host) => [host, key])))

/** Names of the known sites by their keys. */
export const siteNames: ReadonlyMap<string, string> = new Map(
  knownSites.sites.map(({ key, name }) => [key, name]),
)

const most = 2000
/** Of a name (RFC 1035) with its port. */
const longestHost = 260

/** Sorts the addresses that browsers send; of unknown sites not even the name is kept. */
export function knownReferrers(): (referrer: string, ownHost: string) => Referrer {
  const known = new Map<string, Referrer>()
  return (referrer, ownHost) => {
    if (referrer === '') return 'none'
    if (isOn(referrer, ownHost)) return 'own'
    const host = hostOf(referrer)
    if (host.length > longestHost) return 'other'
    const before = known.get(host)
    if (before !== undefined) return before
    if (known.size >= most) known.clear()
    const key = keyOfHost(host)
    known.set(host, key)
    return key
  }
}

/** Asked for every page, so without taking the address apart: 'https://' and the host, then a path or the end. */
function isOn(referrer: string, host: string): boolean {
  const from = referrer.startsWith('https://') ? 8 : 7
  const end = from + host.length
  return referrer.startsWith(host, from) && (referrer.length === end || referrer[end] === '/')
}

const hostOf = (referrer: string) => /^[a-z-]+:\/\/([^/?#]*)/i.exec(referrer)?.[1]?.toLowerCase() ?? ''

/** 'm.facebook.com' is facebook.com: the longest known ending of whole names counts. */
function keyOfHost(host: string): Referrer {
  const names = host.replace(/:\d+$/, '').split('.')
  for (let from = 0; from < names.length; from++) {
    const key = keyByHost.get(names.slice(from).join('.'))
    if (key) return key
  }
  return 'other'
}
