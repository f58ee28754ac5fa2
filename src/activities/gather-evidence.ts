import type { Actor } from '../platform/actor.ts'
import { keepUploads } from '../platform/media/index.ts'
import type { Issue } from '../platform/result.ts'
import type { ActivityDeps } from './ports.ts'
import { rememberUploads, type Upload, uploadsOf } from './store-evidence.ts'

export type SentEvidence = {
  readonly uploads: readonly File[]
  /** Hashes of files that came with an earlier, refused sending of the same form. */
  readonly keptBefore: readonly string[]
}

export type GatheredEvidence = { readonly files: readonly Upload[]; readonly issues: readonly Issue[] }

/**
 * Keeps what was sent, durably and before anything is said of it, and adds what the same person sent earlier. Whatever
 * then becomes of the form, no file has to be chosen again.
 */
export async function gatherEvidence(
  deps: ActivityDeps,
  actor: Actor,
  sent: SentEvidence,
): Promise<GatheredEvidence> {
  const userId = actor.userId ?? ''
  const before = await uploadsOf(deps.db, userId, sent.keptBefore)
  const { kept, issues } = await keepUploads(deps, sent.uploads, 'file', before.length)
  await rememberUploads(deps.db, userId, kept, deps.clock.now().toString())
  const fresh = kept.filter((file) => !before.some(({ sha256 }) => sha256 === file.sha256))
  return { files: [...before, ...fresh], issues }
}
