import { Resolver } from 'node:dns/promises'
import { isIP } from 'node:net'
import { CannotFetch } from './failure.ts'
import { isPublicAddress } from './is-public-address.ts'

/** What may be reached and how names are found. Only tests give another one, to let a server of their own be asked. */
export type Reach = {
  mayReach(address: string, port: number): boolean
  /** Every numeric address of a name; none when it is not known. */
  resolve(host: string): Promise<readonly string[]>
}

/** Asked of the name servers, not of the machine: what its own hosts file calls somebody is nobody's public address. */
export const publicInternet: Reach = {
  mayReach: (address, port) => (port === 80 || port === 443) && isPublicAddress(address),
  async resolve(host) {
    const resolver = new Resolver({ timeout: 3000, tries: 2 })
    const found = await Promise.allSettled([resolver.resolve4(host), resolver.resolve6(host)])
    const addresses = found.flatMap((answer) => (answer.status === 'fulfilled' ? answer.value : []))
    if (addresses.length > 0 || found.some(isNoSuchName)) return addresses
    throw new CannotFetch('name_unanswered')
  },
}

const isNoSuchName = (answer: PromiseSettledResult<unknown>) =>
  answer.status === 'rejected' && ['ENOTFOUND', 'ENODATA'].includes(answer.reason?.code)

/**
 * The addresses of a host, each of which may be reached. One that may not makes the whole name refused: a name that
 * stands for both a public and a private machine is a trick.
 */
export async function addressesOf(host: string, port: number, reach: Reach): Promise<readonly string[]> {
  const addresses = isIP(host) ? [host] : await reach.resolve(host)
  if (addresses.length === 0) throw new CannotFetch('name_unknown')
  if (!addresses.every((address) => reach.mayReach(address, port))) throw new CannotFetch('not_allowed')
  return addresses
}
