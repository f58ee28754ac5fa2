import { isIP } from 'node:net'
import ipaddr from 'ipaddr.js'

/**
 * Whether a numeric address belongs to a machine of the public internet. Of IPv6 only global unicast (2000::/3, RFC
 * 4291) counts, and of that nothing that carries an IPv4 address inside (6to4, Teredo): whoever writes such an address
 * chooses the machine behind a translator. What cannot be read is not public.
 */
export function isPublicAddress(address: string): boolean {
  if (isIP(address) === 0) return false
  const parsed = ipaddr.parse(address)
  if (parsed.range() !== 'unicast') return false
  if (parsed.kind() === 'ipv6') return parsed.match(globalUnicast)
  return !hostsOfClouds.has(parsed.toString())
}

const globalUnicast = ipaddr.parseCIDR('2000::/3')

/** Public by number, but every virtual machine of that cloud finds its own host's services there. */
const hostsOfClouds = new Set(['168.63.129.16'])
