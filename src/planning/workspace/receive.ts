import type { Context } from 'hono'
import { z } from 'zod'
import type { Agency } from '../../agencies/index.ts'
import { loadDirectory } from '../../agencies/index.ts'
import type { AppEnv } from '../../platform/http/context.ts'
import { readForm } from '../../platform/http/form.ts'
import { type Result, refuse } from '../../platform/result.ts'
import { receivePlan } from '../draft/receive-plan.ts'
import { refusals } from '../draft/refusals.ts'
import { largestFile } from '../import/index.ts'
import { typed } from './forms.ts'

const form = z.object({
  agencyId: z.coerce.number().int().optional(),
  file: z.instanceof(File).optional(),
  text: z.string().default(''),
})

/** The agencies for which this officer makes plans, as they stand today. */
export async function officesOf(c: Context<AppEnv>): Promise<readonly Agency[]> {
  const directory = await loadDirectory(c.var.deps.db, c.var.deps.clock.today().toString())
  return c.var.actor.agencies('programme_officer').flatMap((id) => directory.byId(id) ?? [])
}

/** Takes the posted document in. A browser sends an empty file when none was chosen: then the text counts. */
export async function receivePosted(
  c: Context<AppEnv>,
  amended?: { readonly id: number; readonly agencyId: number },
): Promise<{ readonly pasted: string; readonly result: Result<number> }> {
  const { filled, result } = await readForm(c, form)
  const pasted = typed(filled, 'text')
  if (!result.ok) return { pasted, result }
  const { file, text, agencyId } = result.value
  const offices = c.var.actor.agencies('programme_officer')
  const whose = amended?.agencyId ?? agencyId ?? (offices.length === 1 ? offices[0] : undefined)
  if (whose === undefined) return { pasted, result: refuse(refusals.chooseAgency, 'agencyId') }
  if (file && file.size > largestFile) return { pasted, result: refuse(refusals.fileTooLarge, 'file') }
  const isChosen = file !== undefined && file.name !== ''
  const bytes = isChosen ? new Uint8Array(await file.arrayBuffer()) : undefined
  const received = await receivePlan(c.var.deps, c.var.actor, {
    agencyId: whose,
    amendsPlanId: amended?.id,
    ...(isChosen && bytes ? { file: { bytes, name: file.name } } : { text }),
  })
  return { pasted, result: received }
}
