import type { Actor } from '../../platform/actor.ts'
import { done, notFound, type Result } from '../../platform/result.ts'
import { removeAttachment } from './store.ts'
import { changeFiles, type FilesDeps } from './take-files.ts'

/** Takes a file off an edition; the edition before keeps it, and the history its name and fingerprint. */
export const removeFile = (
  deps: FilesDeps,
  actor: Actor,
  { editionId, fileId }: { editionId: number; fileId: number },
): Promise<Result<{ name: string }>> =>
  changeFiles(deps, actor, editionId, async ({ tx, files }) => {
    const file = files.find(({ id }) => id === fileId)
    if (!file) return notFound
    await removeAttachment(tx, fileId)
    const detail = { file: file.name, sha256: file.sha256 }
    return { ...done({ name: file.name }), said: { action: 'story.file-removed', detail } }
  })
