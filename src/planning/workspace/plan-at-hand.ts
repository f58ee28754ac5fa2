import type { Context } from 'hono'
import type { Directory } from '../../agencies/index.ts'
import type { AppEnv } from '../../platform/http/context.ts'
import { mayMakePlansFor } from '../permissions.ts'
import type { PlanHead, WholePlan } from '../plan.ts'
import { planDirectory } from '../plan-directory.ts'
import { headOf, wholePlan } from '../store-plans.ts'

export type PlanAtHand = { readonly plan: WholePlan; readonly directory: Directory }

/** An id from the address, or 0, which no row has. */
export function idIn(c: Context<AppEnv>, name: string): number {
  const id = Number(c.req.param(name))
  return Number.isSafeInteger(id) && id > 0 && id < 2 ** 31 ? id : 0
}

/** The plan of the address as far as this officer may work on it; strangers find nothing. */
export async function headAtHand(c: Context<AppEnv>): Promise<PlanHead | undefined> {
  const head = await headOf(c.var.deps.db, idIn(c, 'planId'))
  return head && mayMakePlansFor(c.var.actor, head.agencyId) ? head : undefined
}

export async function planAtHand(c: Context<AppEnv>): Promise<PlanAtHand | undefined> {
  const head = await headAtHand(c)
  if (!head) return undefined
  const { db, clock } = c.var.deps
  return { plan: await wholePlan(db, head), directory: await planDirectory(db, head, clock) }
}

/** Where staff work on a plan. */
export const planPath = (planId: number, ...rest: readonly (string | number)[]): string =>
  ['/lam-viec/ke-hoach', planId, ...rest].join('/')

export const plansPath = '/lam-viec/ke-hoach'
