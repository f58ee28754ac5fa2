import type { Context } from 'hono'
import { loadDirectory } from '../../../agencies/index.ts'
import { classKeys } from '../../../planning/index.ts'
import type { Actor } from '../../../platform/actor.ts'
import type { AppEnv } from '../../../platform/http/context.ts'
import { mayEditSets, overseeing, scoring } from '../../permissions.ts'
import type { KeptSet, SetHead } from '../set.ts'
import { setOf, setsFor, setsOfClasses } from '../store.ts'

/** Classes that the agencies which the actor scores for belong to today. */
async function ownClasses({ deps, actor }: AppEnv['Variables']): Promise<readonly string[]> {
  const own = scoring.flatMap((role) => actor.agencies(role))
  if (own.length === 0) return []
  const directory = await loadDirectory(deps.db, deps.clock.today().toString())
  return classKeys.filter((key) => directory.ofClass(key)?.some(({ id }) => own.includes(id)))
}

const overseenBy = (actor: Actor) => overseeing.flatMap((role) => actor.agencies(role))

/** All sets the actor may see: those of agencies it oversees for, and those its own agencies are scored by. */
export async function setsInSight(c: Context<AppEnv>): Promise<readonly SetHead[]> {
  const { deps, actor } = c.var
  const all = await setsFor(deps.db, [...new Set(overseenBy(actor))])
  const seen = new Set(all.map(({ id }) => id))
  const own = await setsOfClasses(deps.db, await ownClasses(c.var))
  return [...all, ...own.filter(({ id }) => !seen.has(id))].sort(
    (a, b) => b.year - a.year || a.classKey.localeCompare(b.classKey) || b.version - a.version,
  )
}

/** The set of the address, when the actor may see it; a draft is for those who write it. */
export async function setInSight(c: Context<AppEnv>, name = 'setId'): Promise<KeptSet | undefined> {
  const set = await setOf(c.var.deps.db, idIn(c, name))
  if (!set) return undefined
  if (overseenBy(c.var.actor).includes(set.agencyId)) return set
  if (set.state === 'draft') return undefined
  return (await ownClasses(c.var)).includes(set.classKey) ? set : undefined
}

/** The same, for those who write sets. */
export async function setToEdit(c: Context<AppEnv>): Promise<KeptSet | undefined> {
  const set = await setInSight(c)
  return set && mayEditSets(c.var.actor, set.agencyId) ? set : undefined
}

export const idIn = (c: Context<AppEnv>, name: string): number =>
  Math.min(Number(c.req.param(name)), 2_147_483_647)
