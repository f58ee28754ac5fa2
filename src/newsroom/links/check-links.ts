import { zone } from '../../platform/clock.ts'
import type { Deps } from '../../platform/http/context.ts'
import type { Reach } from '../../platform/outside/index.ts'
import { afterLook, type Look } from './link.ts'
import { lookInside, type OwnSite, ownPath } from './look-inside.ts'
import { lookOutside } from './look-outside.ts'
import { noteLinks } from './note-links.ts'
import { type DueAddress, dueAddresses, noteCheck, saveLook } from './store-links.ts'

export type CheckDeps = Pick<Deps, 'db' | 'clock' | 'origin'> & {
  readonly ownSite: OwnSite
  /** Only tests give one. */
  readonly reach?: Reach
}

export type Manners = {
  /** Milliseconds between two questions to one host. */
  readonly pause: number
  /** Hosts asked side by side. */
  readonly hosts: number
  /** Milliseconds for one slice of the night's work. */
  readonly slice: number
}

const usual: Manners = { pause: 1000, hosts: 4, slice: 8 * 60_000 }
const mostInSlice = 5000

export type Checked = { readonly outcome: 'checked' | 'unreachable'; readonly addresses: number }

/**
 * A slice of the night's work: what was published since is read, then the addresses nobody has looked at tonight are,
 * one host's one after the other with a pause. When not one server outside answers, the fault is ours: nothing is changed
 * and the next slice tries again.
 */
export async function checkLinks(deps: CheckDeps, manners: Manners = usual): Promise<Checked> {
  await noteLinks(deps)
  const beganAt = deps.clock.now().toString()
  const midnight = deps.clock.today().toZonedDateTime(zone).toInstant().toString()
  const due = await dueAddresses(deps.db, midnight, mostInSlice)
  const [own, outside] = [due.filter(isOwn), due.filter((one) => !isOwn(one))]
  for (const address of own) await settle(deps, address, await lookAtOwn(deps, address.url))
  const reached = await lookAtOutside(deps, outside, manners)
  const check = {
    outcome: outside.length > 0 && !reached ? ('unreachable' as const) : ('checked' as const),
    addresses: due.length,
  }
  if (due.length > 0) await noteCheck(deps.db, { ...check, beganAt })
  return check
}

const isOwn = ({ host }: DueAddress) => host === ''

export const lookAtOwn = ({ origin, ownSite }: CheckDeps, url: string) =>
  lookInside(ownPath(url, origin) ?? url, ownSite)

/** Looks are held back until one server has answered. Answers whether one did. */
async function lookAtOutside(deps: CheckDeps, due: readonly DueAddress[], { pause, hosts, slice }: Manners) {
  const queues = [...Map.groupBy(due, ({ host }) => host).values()]
  const endsAt = performance.now() + slice
  const held: (() => Promise<void>)[] = []
  let isReached = false
  const work = async () => {
    for (let queue = queues.shift(); queue; queue = queues.shift())
      for (const [at, address] of queue.entries()) {
        if (performance.now() > endsAt) return
        if (at > 0) await new Promise((resolve) => setTimeout(resolve, pause))
        const looked = await lookOutside(address.url, address, deps)
        isReached ||= looked.isReached
        held.push(() => settle(deps, address, looked.look))
        if (isReached) for (const one of held.splice(0)) await one()
      }
  }
  await Promise.all(Array.from({ length: hosts }, work))
  return isReached
}

/** Keeps what a look found. */
export async function settle({ db, clock }: CheckDeps, address: DueAddress, look: Look): Promise<void> {
  const marks =
    look.kind === 'works' && look.status !== 304
      ? { etag: look.etag ?? null, modified: look.modified ?? null }
      : { etag: address.etag, modified: address.modified }
  await saveLook(db, {
    url: address.url,
    ...afterLook(address, look, clock.today().toString()),
    ...marks,
    checkedAt: clock.now().toString(),
  })
}
