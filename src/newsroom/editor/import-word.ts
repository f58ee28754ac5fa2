import type { Actor } from '../../platform/actor.ts'
import type { Deps } from '../../platform/http/context.ts'
import { keepPicture } from '../../platform/media/pictures-keep.ts'
import { notFound, type Result } from '../../platform/result.ts'
import type { Cleaned } from '../body/clean-html.ts'
import { loadEdition } from '../life/store.ts'
import { docxLimits, readDocx } from './read-docx.ts'

/** What a Word file holds, for the draft; its pictures are kept, nothing is saved yet. */
export async function importWord(
  deps: Deps,
  actor: Actor,
  editionId: number,
  file: File,
): Promise<Result<Cleaned>> {
  if (!(await loadEdition(deps, actor, editionId))) return notFound
  const bytes = file.size > docxLimits.bytes ? new Uint8Array(docxLimits.bytes + 1) : await file.arrayBuffer()
  return readDocx(new Uint8Array(bytes), async (picture) => {
    const kept = await keepPicture(deps, actor.userId, { bytes: picture, name: file.name })
    return kept.ok ? kept.value : undefined
  })
}
