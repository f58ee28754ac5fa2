import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { loadDirectory } from '../agencies/index.ts'
import { type Actor, actorOf } from '../platform/actor.ts'
import { stoppedClock } from '../platform/clock.ts'
import { sha256Of } from '../platform/files.ts'
import type { Deps } from '../platform/http/context.ts'
import type { Result } from '../platform/result.ts'
import { attachFile } from './draft/attach-file.ts'
import { receivePlan } from './draft/receive-plan.ts'
import { issuePlan } from './issue/issue-plan.ts'
import { headOf, planWithSource } from './store-plans.ts'

const plansOfPack = z.array(
  z.object({
    agency: z.string(),
    issuedOn: z.iso.date(),
    file: z.string(),
    also: z.array(z.string()).default([]),
    isSample: z.boolean().default(false),
  }),
)
type PlanOfPack = z.output<typeof plansOfPack>[number]

/**
 * Imports and issues the plans of a pack (`plans/plans.json`) by the very acts an officer uses, each on the day it was
 * issued. Loading again is harmless. Throws when a plan of the pack cannot go out: then the pack is wrong.
 */
export async function loadPlansOfPack(deps: Deps, folder: string): Promise<void> {
  const text = await readFile(join(folder, 'plans/plans.json'), 'utf8').catch(() => '[]')
  for (const plan of plansOfPack.parse(JSON.parse(text))) await loadPlan(deps, join(folder, 'plans'), plan)
}

async function loadPlan(deps: Deps, folder: string, plan: PlanOfPack) {
  const then: Deps = { ...deps, clock: stoppedClock(plan.issuedOn) }
  const agency = (await loadDirectory(deps.db, plan.issuedOn)).bySlug(plan.agency)
  if (!agency) throw new Error(`${plan.file}: no agency '${plan.agency}' on ${plan.issuedOn}`)
  const loader = actorOf('system', 'Hệ thống', [{ role: 'programme_officer', agencyId: agency.id }])
  const bytes = await readFile(join(folder, plan.file))
  const planId = await received(then, loader, { bytes, name: plan.file }, agency.id, plan.isSample)
  if ((await headOf(deps.db, planId))?.state === 'issued') return
  for (const name of plan.also) {
    const file = { name, bytes: await readFile(join(folder, name)) }
    unwrap(plan.file, await attachFile(then, loader, { planId, file }))
  }
  unwrap(plan.file, await issuePlan(then, loader, planId))
}

/** The plan that this file became before, or becomes now. */
async function received(
  deps: Deps,
  loader: Actor,
  file: { readonly bytes: Uint8Array; readonly name: string },
  agencyId: number,
  isSample: boolean,
): Promise<number> {
  const before = await planWithSource(deps.db, sha256Of(file.bytes))
  return before?.id ?? unwrap(file.name, await receivePlan(deps, loader, { agencyId, file, isSample }))
}

function unwrap<T>(file: string, result: Result<T>): T {
  if (result.ok) return result.value
  throw new Error(`${file}: ${result.issues.map((issue) => issue.text.en).join(' ')}`)
}
