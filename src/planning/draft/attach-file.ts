import { fileTypeFromBuffer } from 'file-type'
import type { Actor } from '../../platform/actor.ts'
import { record } from '../../platform/history.ts'
import type { Deps } from '../../platform/http/context.ts'
import { describeFile } from '../../platform/public-files.ts'
import { done, notFound, type Result, refuse } from '../../platform/result.ts'
import { largestFile } from '../import/index.ts'
import { announceTo } from '../issue/announce-to.ts'
import { publishFilesOf } from '../issue/store-issue.ts'
import { mayMakePlansFor } from '../permissions.ts'
import { headOf, lockPlan } from '../store-plans.ts'
import { cleanName } from './file-name.ts'
import { refusals } from './refusals.ts'
import { insertPlanFile } from './store-draft.ts'

type Attachment = {
  readonly planId: number
  readonly file: { readonly bytes: Uint8Array; readonly name: string }
}

/** Adds another edition of the plan's document, for example the signed PDF beside the Word file. */
export async function attachFile(
  deps: Deps,
  actor: Actor,
  { planId, file }: Attachment,
): Promise<Result<undefined>> {
  if (file.bytes.length === 0) return refuse(refusals.fileEmpty, 'file')
  if (file.bytes.length > largestFile) return refuse(refusals.fileTooLarge, 'file')
  const mediaType = (await fileTypeFromBuffer(file.bytes))?.mime
  if (!mediaType || !documentTypes.includes(mediaType)) return refuse(refusals.notDocument, 'file')
  const head = await headOf(deps.db, planId)
  if (!head || !mayMakePlansFor(actor, head.agencyId)) return notFound
  const sha256 = await deps.files.keep(file.bytes)
  const name = cleanName(file.name)
  const keptAt = deps.clock.now().toString()
  return deps.db.transaction().execute(async (tx) => {
    const plan = await lockPlan(tx, planId)
    if (!plan) return notFound
    await describeFile(tx, { sha256, size: file.bytes.length, mediaType, firstName: name, keptAt })
    await insertPlanFile(tx, planId, sha256, name)
    if (plan.state === 'issued') await publishFilesOf(tx, planId)
    const detail = { file: name, sha256 }
    await record(tx, actor, deps.clock, {
      action: 'plan.file-attached',
      subject: `plan:${planId}`,
      agencyId: plan.agencyId,
      detail,
    })
    await announceTo(tx, deps.clock, { type: 'plan.file-attached', payload: { planId } }, planId, [])
    return done(undefined)
  })
}

const documentTypes: readonly string[] = [
  'application/pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
]
