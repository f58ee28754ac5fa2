import type { Actor } from '../../platform/actor.ts'
import { record } from '../../platform/history.ts'
import type { Deps } from '../../platform/http/context.ts'
import { describeFile } from '../../platform/public-files.ts'
import { done, notFound, type Result, refuse } from '../../platform/result.ts'
import { type ReadPlan, readPlanAside } from '../import/index.ts'
import { mayMakePlansFor } from '../permissions.ts'
import { headOf } from '../store-plans.ts'
import { cleanName } from './file-name.ts'
import { keepDraft } from './keep-draft.ts'
import { refusals } from './refusals.ts'

export type ReceivedFile = { readonly bytes: Uint8Array; readonly name: string }

export type ReceivedPlan = {
  readonly agencyId: number
  readonly file?: ReceivedFile
  readonly text?: string
  /** The issued plan that this document amends. */
  readonly amendsPlanId?: number
  readonly isSample?: boolean
}

/** Reads an uploaded or pasted plan and lays it down as a draft to be reviewed. Answers the plan's id. */
export async function receivePlan(deps: Deps, actor: Actor, input: ReceivedPlan): Promise<Result<number>> {
  if (!mayMakePlansFor(actor, input.agencyId)) return notFound
  const amended = await mayBeAmended(deps, actor, input)
  if (!amended.ok) return amended
  const read = await readAside(input)
  if (!read.ok) return read
  const { source, plan: understood } = read.value
  const kept = input.file && {
    ...input.file,
    name: cleanName(input.file.name),
    sha256: await deps.files.keep(input.file.bytes),
  }
  const at = deps.clock.now().toString()
  return deps.db.transaction().execute(async (tx) => {
    if (kept)
      await describeFile(tx, {
        sha256: kept.sha256,
        size: kept.bytes.length,
        mediaType: mediaTypes[source.format],
        firstName: kept.name,
        keptAt: at,
      })
    const planId = await keepDraft(tx, understood, source, {
      agencyId: input.agencyId,
      amendsPlanId: input.amendsPlanId ?? null,
      isSample: input.isSample ?? false,
      file: kept ?? null,
      by: actor.name,
      at,
      today: deps.clock.today().toString(),
    })
    await record(tx, actor, deps.clock, {
      action: 'plan.received',
      subject: `plan:${planId}`,
      agencyId: input.agencyId,
      detail: { file: kept?.name, tasks: understood.tasks.length, doubts: understood.doubts.length },
    })
    return done(planId)
  })
}

async function mayBeAmended(
  deps: Deps,
  actor: Actor,
  { amendsPlanId, agencyId }: ReceivedPlan,
): Promise<Result> {
  if (amendsPlanId === undefined) return done()
  const head = await headOf(deps.db, amendsPlanId)
  if (!head || head.agencyId !== agencyId || !mayMakePlansFor(actor, head.agencyId)) return notFound
  return head.state === 'issued' ? done() : refuse(refusals.amendsNothingIssued)
}

async function readAside({ file, text }: ReceivedPlan): Promise<Result<ReadPlan>> {
  if (file) return readPlanAside({ bytes: file.bytes, fileName: cleanName(file.name) })
  if (text?.trim()) return readPlanAside({ text })
  return refuse(refusals.chooseFileOrText, 'file')
}

const mediaTypes = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
  text: 'text/plain; charset=utf-8',
} as const
